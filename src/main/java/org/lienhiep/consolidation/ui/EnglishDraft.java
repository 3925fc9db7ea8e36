package org.lienhiep.consolidation.ui;

import com.vaadin.flow.component.details.Details;

/** What the figures say in English, for readers of that language; the report itself is Vietnamese. */
final class EnglishDraft extends Details {

    EnglishDraft(String text) {
        super("", new Words(text));
        setSummaryText(getTranslation("consolidation.words.english"));
        setOpened(true);
        addClassName("english-draft");
    }
}
