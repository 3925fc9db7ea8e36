package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lienhiep.shell.Icon;

/** The panel beside the cells: what there is to know about the cell under the cursor. */
final class CellAside extends Aside {

    private final H2 title = new H2();
    private final Div content = new Div();
    private @Nullable CellRow row;

    /**
     * A closed panel.
     *
     * @param close closes it
     */
    CellAside(Runnable close) {
        addClassName("cell-aside");
        var button = new Button(new Icon("x"), _ -> close.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("shell.close"));
        var head = new Div(title, button);
        head.addClassName("aside-head");
        add(head, content);
        getElement().setAttribute("aria-label", getTranslation("reporting.panel"));
        setVisible(false);
    }

    /** Shows what there is to know about this cell. */
    void show(CellRow now) {
        leave();
        now.open(false);
        row = now;
        title.setText(now.name());
        now.details().refresh();
        content.removeAll();
        content.add(now.details());
        now.pointsAtPanel(true);
        setVisible(true);
    }

    void close() {
        leave();
        content.removeAll();
        setVisible(false);
    }

    private void leave() {
        if (row != null) {
            row.pointsAtPanel(false);
            row = null;
        }
    }

    /** The cell that it shows; empty when it is closed. */
    Optional<CellRow> row() {
        return Optional.ofNullable(row);
    }
}
