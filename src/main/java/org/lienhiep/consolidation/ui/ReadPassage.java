package org.lienhiep.consolidation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.lienhiep.consolidation.Passage;

/** The words of a part, for those who only read them. */
final class ReadPassage extends Div {

    ReadPassage(Passage passage) {
        var text = passage.text();
        if (text.isBlank()) {
            var nothing = new Span(getTranslation("consolidation.words.none"));
            nothing.addClassName("secondary");
            add(nothing);
        } else {
            add(new Words(text));
        }
    }
}
