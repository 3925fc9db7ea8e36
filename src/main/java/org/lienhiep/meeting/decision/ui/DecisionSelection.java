package org.lienhiep.meeting.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Permission;
import org.lienhiep.meeting.DecisionState;
import org.lienhiep.meeting.decision.DecisionRow;
import org.lienhiep.shell.Icon;

/** What can be done to several decisions at once; shown while some are chosen. */
final class DecisionSelection extends Div {

    private final RegisterServices services;
    private final Runnable refresh;
    private final Span count = new Span();
    private @Nullable Grid<DecisionRow> grid;

    /**
     * Nothing is chosen yet.
     *
     * @param refresh shows the list again, as things are now
     */
    DecisionSelection(RegisterServices services, Runnable refresh) {
        this.services = services;
        this.refresh = refresh;
        addClassName("decision-selection");
        setVisible(false);
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("meeting.register.chosen"));
        count.getElement().setAttribute("aria-live", "polite");
        add(
                count,
                new Button(getTranslation("meeting.register.remind"), new Icon("bell"), _ -> remind()),
                new Button(getTranslation("meeting.register.extend"), new Icon("calendar-clock"), _ -> extend()));
    }

    void choosing(Grid<DecisionRow> rows) {
        grid = rows;
        rows.setSelectionMode(Grid.SelectionMode.MULTI);
        rows.addSelectionListener(change -> show(change.getAllSelectedItems()));
    }

    private void show(Set<DecisionRow> chosen) {
        count.setText(getTranslation("meeting.register.chosen.count", chosen.size()));
        setVisible(!chosen.isEmpty());
    }

    /** Only what is open and may be changed: the others have nothing to be reminded of. */
    private List<DecisionRow> open() {
        return grid == null
                ? List.of()
                : grid.getSelectedItems().stream()
                        .filter(row -> row.state() == DecisionState.OPEN)
                        .filter(row -> services.access()
                                .may(
                                        Permission.EDIT_MEETINGS,
                                        row.organisation().id()))
                        .toList();
    }

    private void remind() {
        new RemindDialog(services, open(), this::done).open();
    }

    private void extend() {
        DecisionDialogs.extend(services, open(), this::done);
    }

    private void done() {
        if (grid != null) {
            grid.deselectAll();
        }
        refresh.run();
    }
}
