/**
 * A union's own half-year report: the sums of its societies' reports with their coverage, the words around them, and
 * the issues of it, which are frozen with register number, checksum and files.
 */
@ApplicationModule(
        displayName = "Consolidation",
        allowedDependencies = {
            "kernel",
            "kernel :: *",
            "access",
            "access :: *",
            "shell",
            "rest",
            "organisation",
            "organisation :: ui",
            "reporting",
            "reporting :: parts",
            "reporting :: ui",
            "document",
            "document :: ui"
        })
@NullMarked
package org.lienhiep.consolidation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
