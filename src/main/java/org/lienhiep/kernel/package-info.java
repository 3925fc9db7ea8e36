/**
 * Values that every module speaks: half-years, partial dates, qualified figures, bilingual text. No beans, no
 * database, no screens. Typed ids live in {@code kernel.id}, facts that cross modules in {@code kernel.event}.
 */
@ApplicationModule(
        displayName = "Kernel",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.lienhiep.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
