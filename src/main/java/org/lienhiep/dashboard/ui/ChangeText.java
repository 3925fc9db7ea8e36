package org.lienhiep.dashboard.ui;

import com.vaadin.flow.component.html.Span;
import org.lienhiep.dashboard.Change;

/** How a figure changed: an arrow, a word and the share, so that colour is not alone. */
public final class ChangeText extends Span {

    /** The change in words. */
    public ChangeText(Change change) {
        addClassName("change");
        switch (change) {
            case Change.Unknown() -> setText("–");
            case Change.None() -> show("=", "same", getTranslation("dashboard.change.none"));
            case Change.FromZero() -> show("▲", "up", getTranslation("dashboard.change.from-zero"));
            case Change.By(var percent, var up, var about) -> {
                var word = getTranslation(
                        up ? "dashboard.change.up" : "dashboard.change.down",
                        (about ? "≈ " : "") + (percent == 0 ? "< 1" : Long.toString(percent)));
                show(up ? "▲" : "▼", up ? "up" : "down", word);
            }
        }
    }

    private void show(String sign, String direction, String word) {
        addClassName("change-" + direction);
        var arrow = new Span(sign);
        arrow.getElement().setAttribute("aria-hidden", "true");
        add(arrow, new Span(" " + word));
    }
}
