/** What the REST resources of all features share: problem details, lists, pages. Knows no feature. */
@ApplicationModule(
        displayName = "REST",
        allowedDependencies = {"kernel", "kernel :: *", "access", "shell"})
@NullMarked
package org.lienhiep.rest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
