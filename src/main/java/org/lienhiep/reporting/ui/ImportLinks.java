package org.lienhiep.reporting.ui;

import org.lienhiep.kernel.id.ImportId;

/** Addresses of the pages of imports. */
final class ImportLinks {

    static final String IMPORTS = "imports";

    private ImportLinks() {}

    static String run(ImportId run) {
        return IMPORTS + "/" + run;
    }
}
