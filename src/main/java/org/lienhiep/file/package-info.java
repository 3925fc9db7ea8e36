/**
 * Files that people attach to records: what may be kept, found out by content, and where the bytes lie. Knows no
 * record: features keep the names and ask for permission.
 */
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {"kernel", "kernel :: *", "shell"})
@NullMarked
package org.lienhiep.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
