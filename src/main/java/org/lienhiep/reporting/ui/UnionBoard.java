package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.Icon;

/** The societies of a union and the state of their reports, half-year by half-year; each state opens the report. */
final class UnionBoard extends Div {

    /** What can be done from a board. */
    interface Actions {

        /** The person narrowed the board. */
        void filtered(BoardFilter filter);

        void remind(List<OrganisationLabel> societies);

        void extend(List<OrganisationLabel> societies);
    }

    private final BoardData data;
    private final Actions actions;
    private final List<BoardRow> rows;
    private final TextField search = new TextField();
    private final Select<BoardFilter.Show> show = new Select<>();
    private final Checkbox all = new Checkbox();
    private final Span count = new Span();
    private final Div chosen = new Div();
    private final Span chosenCount = new Span();
    private final Div none = new Div();

    UnionBoard(BoardData data, BoardFilter filter, Actions actions) {
        this.data = data;
        this.actions = actions;
        this.rows = data.board().lines().stream()
                .map(line -> new BoardRow(data, line, this::chosen))
                .toList();
        addClassName("board");
        if (rows.isEmpty()) {
            add(new EmptyState(
                    "list-checks",
                    getTranslation("reporting.board.none"),
                    getTranslation("reporting.board.none.text")));
            return;
        }
        none.add(new EmptyState(
                "funnel", getTranslation("reporting.board.no-match"), getTranslation("reporting.board.no-match.text")));
        none.setVisible(false);
        var part = new Div(table(), none);
        part.addClassNames("part", "board-part");
        add(tools(filter), selection(), part);
        narrow(filter);
    }

    private Div tools(BoardFilter filter) {
        search.setPlaceholder(getTranslation("reporting.board.search"));
        search.setAriaLabel(getTranslation("reporting.board.search"));
        search.setPrefixComponent(new Icon("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValue(filter.text());
        search.addValueChangeListener(_ -> narrow());
        show.setItems(BoardFilter.Show.values());
        show.setValue(filter.show());
        show.setItemLabelGenerator(each -> getTranslation("reporting.board.show." + each));
        show.setAriaLabel(getTranslation("reporting.board.show"));
        show.addValueChangeListener(_ -> narrow());
        count.addClassName("list-count");
        var tools = new Div(search, show, count);
        tools.addClassName("list-tools");
        return tools;
    }

    /** What can be done with the societies that are chosen; there only when some are. */
    private Div selection() {
        chosen.add(
                chosenCount,
                action("reporting.board.remind", "bell", actions::remind),
                action("reporting.board.extend", "calendar-clock", actions::extend),
                new Button(getTranslation("reporting.board.choose-none"), _ -> chooseAll(false)));
        chosen.addClassName("board-selection");
        chosen.getElement().setAttribute("role", "region");
        chosen.getElement().setAttribute("aria-label", getTranslation("reporting.board.chosen-region"));
        chosenCount.getElement().setAttribute("role", "status");
        chosen.setVisible(false);
        return chosen;
    }

    private Button action(String key, String icon, Consumer<List<OrganisationLabel>> action) {
        return new Button(getTranslation(key), new Icon(icon), _ -> action.accept(choice()));
    }

    private List<OrganisationLabel> choice() {
        return rows.stream().filter(BoardRow::chosen).map(BoardRow::society).toList();
    }

    private void chooseAll(boolean choice) {
        rows.stream().filter(BoardRow::isVisible).forEach(row -> row.choose(choice));
        all.setValue(choice);
    }

    private void chosen() {
        var size = choice().size();
        chosen.setVisible(size > 0);
        chosenCount.setText(getTranslation("reporting.board.chosen", size));
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.addClassName("board-table");
        var head = new NativeTableRow();
        if (data.reviews()) {
            all.setAriaLabel(getTranslation("reporting.board.choose-all"));
            all.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    chooseAll(change.getValue());
                }
            });
            var choice = new NativeTableHeaderCell(all);
            choice.addClassName("choice");
            head.add(choice);
        }
        head.add(Table.column(getTranslation("reporting.society")));
        for (var period : data.board().periods()) {
            head.add(Table.column(period.code(), period.equals(data.current()) ? "current" : "past"));
        }
        table.getHead().add(head);
        rows.forEach(table.getBody()::add);
        return table;
    }

    private void narrow() {
        var filter = new BoardFilter(show.getValue(), search.getValue());
        narrow(filter);
        actions.filtered(filter);
    }

    private void narrow(BoardFilter filter) {
        var shown = rows.stream().filter(row -> row.narrow(filter)).count();
        count.setText(getTranslation("shell.list.count", shown));
        none.setVisible(shown == 0);
        all.setValue(false);
        chosen();
    }
}
