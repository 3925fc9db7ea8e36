/**
 * Official documents in the form of Decree 30/2020/NĐ-CP, written as DOCX, PDF and XLSX from one model that other
 * features hand over, and the letterhead that each organisation puts on them. Knows no report.
 */
@ApplicationModule(
        displayName = "Official documents",
        allowedDependencies = {
            "kernel",
            "kernel :: *",
            "access",
            "access :: *",
            "shell",
            "organisation",
            "organisation :: ui"
        })
@NullMarked
package org.lienhiep.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
