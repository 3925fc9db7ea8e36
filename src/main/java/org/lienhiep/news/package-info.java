/**
 * News articles as records: their text, what was read in it, the meetings they record and the figures they state.
 */
@ApplicationModule(
        displayName = "News",
        allowedDependencies = {
            "kernel",
            "kernel :: *",
            "access",
            "access :: *",
            "shell",
            "rest",
            "organisation",
            "organisation :: ui",
            "leadership",
            "leadership :: ui",
            "meeting",
            "meeting :: ui",
            "reporting",
            "reporting :: ui",
            "document",
            "document :: ui"
        })
@NullMarked
package org.lienhiep.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
