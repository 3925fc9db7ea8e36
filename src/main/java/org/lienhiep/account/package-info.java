/**
 * Accounts of people, their roles and API tokens, one's own settings, and the set-up of a new installation.
 */
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {
            "kernel",
            "kernel :: *",
            "access",
            "access :: *",
            "shell",
            "rest",
            "organisation",
            "organisation :: ui"
        })
@NullMarked
package org.lienhiep.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
