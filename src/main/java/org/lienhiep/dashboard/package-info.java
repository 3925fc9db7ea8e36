/**
 * Pages of leaders: what happened, compared with the same half-year before, and who is missing. Owns no rule and no
 * table; reads what other modules publish. Nobody knows it.
 */
@ApplicationModule(
        displayName = "Dashboard",
        allowedDependencies = {
            "kernel",
            "kernel :: *",
            "access",
            "access :: *",
            "account",
            "shell",
            "rest",
            "tabular",
            "organisation",
            "organisation :: ui",
            "document",
            "document :: ui",
            "leadership",
            "leadership :: ui",
            "leadership :: succession",
            "meeting",
            "meeting :: ui",
            "meeting :: decision",
            "meeting :: decision-ui",
            "reporting",
            "reporting :: ui",
            "reporting :: reminder",
            "reporting :: official",
            "consolidation",
            "news",
            "news :: ui"
        })
@NullMarked
package org.lienhiep.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
