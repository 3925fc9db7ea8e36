package org.lienhiep.document.ui;

/** Addresses of the pages of official documents. */
public final class DocumentLinks {

    static final String LETTERHEAD = "documents/letterhead";

    private DocumentLinks() {}

    /** Where the letterhead of the organisation with this code is edited. */
    public static String letterhead(String code) {
        return LETTERHEAD + "/" + code;
    }
}
