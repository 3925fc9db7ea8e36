package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How much of a report is filled in, as a bar and in words. */
final class Meter extends Div {

    private final Div bar = new Div();
    private final Span words = new Span();

    Meter() {
        addClassName("meter");
        bar.addClassName("meter-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        add(bar, words);
    }

    /** Shows this share, in per cent. */
    void show(int filled) {
        bar.getStyle().set("--filled", filled + "%");
        words.setText(getTranslation("reporting.filled", filled));
    }
}
