package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;

/** Gives buttons a key. The frame presses the button when nobody is typing, and lists the keys under {@code ?}. */
final class PageKeys {

    private PageKeys() {}

    /** Presses this button with a letter, and says so on it. */
    static void give(Button button, String key) {
        var sign = new Span(key);
        sign.addClassNames("key", "button-key");
        sign.getElement().setAttribute("aria-hidden", "true");
        button.setSuffixComponent(sign);
        button.getElement().setAttribute("aria-keyshortcuts", key);
    }
}
