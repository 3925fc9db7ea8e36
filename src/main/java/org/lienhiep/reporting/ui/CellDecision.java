package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;

/** The choice when two people filled in the same cell; empty as long as there is nothing to choose. */
final class CellDecision extends Div {

    CellDecision() {
        addClassName("cell-decision");
        getElement().setAttribute("role", "alert");
    }

    /** Shows who was faster, and both values to choose from. */
    void ask(StaleRecord stale, String theirs, String mine, Runnable keepMine, Runnable takeTheirs) {
        removeAll();
        var keep = new Button(getTranslation("reporting.cell.keep-mine", named(mine)), _ -> keepMine.run());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Span(getTranslation(
                        "reporting.cell.both",
                        stale.changedBy(),
                        Formats.of(I18n.reader()).moment(stale.changedAt()),
                        named(theirs),
                        named(mine))),
                keep,
                new Button(getTranslation("reporting.cell.take-theirs", named(theirs)), _ -> takeTheirs.run()));
    }

    private String named(String value) {
        return value.isEmpty() ? getTranslation("reporting.cell.blank") : value;
    }
}
