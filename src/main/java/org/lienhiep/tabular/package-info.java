/**
 * Reads tables that people keep, CSV and XLSX, as rows of text by column name, and hands them to the features that
 * take them over, all or nothing. Knows no domain word: features bring a {@link org.lienhiep.tabular.TableImport}.
 */
@ApplicationModule(
        displayName = "Tables",
        allowedDependencies = {"kernel", "shell"})
@NullMarked
package org.lienhiep.tabular;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
