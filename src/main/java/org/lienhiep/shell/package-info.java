/**
 * The frame of every page and what pages are made of: layout, navigation, lists, forms, pickers, notices, error and
 * empty states. Knows no feature: features contribute menu entries, {@link org.lienhiep.shell.RecordSource}s and
 * {@link org.lienhiep.shell.PagePanel}s.
 */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"kernel", "kernel :: *", "access"})
@NullMarked
package org.lienhiep.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
