package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lienhiep.shell.Icon;

/** How to type what is no plain number. */
final class SheetHelp extends Div {

    SheetHelp() {
        addClassName("sheet-help");
        add(new Icon("info"), new Span(getTranslation("reporting.help")));
        for (var example : List.of("at-least", "about", "zero", "not-applicable", "unknown", "panel")) {
            var key = new Span(getTranslation("reporting.help.key." + example));
            key.addClassName("key");
            var pair = new Span(key, new Span(getTranslation("reporting.help." + example)));
            pair.addClassName("help-pair");
            add(pair);
        }
    }
}
