/**
 * Meetings of unions and societies: what met and why, who came, what was decided, who was elected, and the files kept
 * with it. Elections leave this module as {@link org.lienhiep.kernel.event.ElectionRecorded}.
 */
@ApplicationModule(
        displayName = "Meetings",
        allowedDependencies = {
            "kernel",
            "kernel :: *",
            "access",
            "access :: *",
            "shell",
            "rest",
            "tabular",
            "file",
            "file :: ui",
            "organisation",
            "organisation :: ui",
            "document",
            "document :: ui"
        })
@NullMarked
package org.lienhiep.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
