/**
 * Who leads: people, the bodies and posts of organisations, their terms, and who held which post when. Opens and
 * undoes tenures when meetings record elections ({@link org.lienhiep.kernel.event.ElectionRecorded}).
 */
@ApplicationModule(
        displayName = "Leadership",
        allowedDependencies = {
            "kernel",
            "kernel :: *",
            "access",
            "access :: *",
            "shell",
            "rest",
            "tabular",
            "organisation",
            "organisation :: ui",
            "document",
            "document :: ui"
        })
@NullMarked
package org.lienhiep.leadership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
