package org.lienhiep.shell;

import com.vaadin.flow.component.html.Span;

/** A state in one word: icon, word and colour together, so that none of them has to carry it alone. */
public final class Chip extends Span {

    /** How a state should strike the eye. */
    public enum Tone {
        /** Nothing to do. */
        NEUTRAL,
        /** Under way. */
        INFO,
        /** Done. */
        SUCCESS,
        /** Needs someone. */
        WARNING,
        /** Wrong or late. */
        ERROR
    }

    /** A chip with this icon, word and tone. */
    public Chip(String icon, String text, Tone tone) {
        addClassNames("chip", "chip-" + tone.name().toLowerCase(java.util.Locale.ROOT));
        add(new Icon(icon), new Span(text));
    }
}
