package org.lienhiep.document.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import org.lienhiep.document.Documents;
import org.lienhiep.document.OfficialDocument;

/** A document as it will look on paper, on the screen. */
public final class DocumentPreview extends Div {

    private final Documents documents;

    /** A preview of this document. */
    public DocumentPreview(Documents documents, OfficialDocument document) {
        this.documents = documents;
        addClassName("document-preview");
        // It scrolls where the screen is narrower than paper, so the keyboard must reach it.
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("document.preview"));
        show(document);
    }

    /** Shows another document in its place. */
    public void show(OfficialDocument document) {
        removeAll();
        add(new Html(documents.html(document)));
    }
}
