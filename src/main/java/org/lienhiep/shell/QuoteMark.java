package org.lienhiep.shell;

import com.vaadin.flow.component.html.Anchor;

/** The quotation mark behind a fact that rests on a sentence of a source; leads to that very sentence. */
public final class QuoteMark extends Anchor {

    /**
     * A mark.
     *
     * @param path where the sentence is brought out
     * @param sentence what it says; shown when pointed at
     */
    public QuoteMark(String path, String sentence) {
        setHref(path);
        setRouterIgnore(false);
        addClassName("quote-mark");
        add(new Icon("quote"));
        setAriaLabel(getTranslation("shell.quote", sentence));
        setTitle(sentence);
    }
}
