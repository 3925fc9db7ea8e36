/**
 * Half-year reports: the indicator catalogue, what a society counted in a half-year, its submission and approval, the
 * union's totals with their coverage, and figures that sources such as articles state.
 */
@ApplicationModule(
        displayName = "Reporting",
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
package org.lienhiep.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
