/**
 * One search over organisations, people, meetings, decisions, reports and articles, deaf to case, diacritics and the
 * place of tone marks, and tolerant of a typing error.
 */
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {
            "kernel",
            "kernel :: *",
            "access",
            "shell",
            "rest",
            "organisation",
            "organisation :: ui",
            "leadership :: ui",
            "meeting",
            "meeting :: ui",
            "reporting :: ui",
            "news :: ui"
        })
@NullMarked
package org.lienhiep.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
