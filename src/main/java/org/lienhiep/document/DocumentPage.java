package org.lienhiep.document;

/** Writes documents as pages for the screen. */
public interface DocumentPage {

    /** One element of HTML, every text escaped. */
    String html(OfficialDocument document);
}
