package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.lienhiep.shell.Icon;

/** What became of what was typed into a cell, in an icon and a word. The browser itself says that it is on its way. */
final class CellStatus extends Div {

    /** The words of a cell that is read or filled in. */
    CellStatus() {
        addClassName("cell-status");
        getElement().setAttribute("data-waiting", getTranslation("reporting.cell.waiting"));
        getElement().setAttribute("data-saving", getTranslation("reporting.cell.saving"));
    }

    void saved() {
        say("saved", "check", "reporting.cell.saved");
    }

    /** Nothing was stored; the field says why. */
    void refused() {
        say("trouble", "triangle-alert", "reporting.cell.not-saved");
    }

    /** Nothing was stored, because somebody else stored something meanwhile. */
    void contested() {
        say("trouble", "users-round", "reporting.cell.conflict");
    }

    /** Nothing was stored, because the report is not open any more. */
    void locked() {
        say("trouble", "lock", "reporting.cell.is-locked");
    }

    /** Somebody else stored something just now. */
    void byAnother(String name) {
        show("saved", "user-round", getTranslation("reporting.cell.by-another", name));
    }

    private void say(String kind, String icon, String key) {
        show(kind, icon, getTranslation(key));
    }

    private void show(String kind, String icon, String text) {
        var word = new Span(new Icon(icon), new Span(text));
        word.addClassNames("cell-word", "cell-" + kind);
        removeAll();
        add(word);
    }
}
