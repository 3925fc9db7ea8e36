/**
 * Unions, their member societies and units: what they are called, since when, and which belonged to which when.
 */
@ApplicationModule(
        displayName = "Organisations",
        allowedDependencies = {"kernel", "kernel :: *", "access", "access :: *", "shell", "tabular", "rest"})
@NullMarked
package org.lienhiep.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
