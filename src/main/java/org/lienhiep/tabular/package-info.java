/** Reads tables that people keep, CSV and XLSX, as rows of text by column name. Knows no domain word. */
@ApplicationModule(
        displayName = "Tables",
        allowedDependencies = {"kernel"})
@NullMarked
package org.lienhiep.tabular;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
