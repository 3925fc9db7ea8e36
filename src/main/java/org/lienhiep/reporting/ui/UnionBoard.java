package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.Completeness;
import org.lienhiep.reporting.ReportBoard;
import org.lienhiep.reporting.ReportState;
import org.lienhiep.reporting.SocietyStatus;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;

/** The societies of a union and the state of their reports, half-year by half-year; each state opens the report. */
final class UnionBoard extends Div {

    private final ReportBoard board;
    private final LocalDate today;
    private final HalfYear current;
    private final Map<ReportBoard.Line, NativeTableRow> rows = new LinkedHashMap<>();
    private final TextField search = new TextField();
    private final Select<Show> show = new Select<>();
    private final Span count = new Span();
    private final Div none = new Div();

    /** Which societies to show. */
    private enum Show {
        ALL,
        MISSING,
        OVERDUE,
        WAITING
    }

    UnionBoard(ReportBoard board, LocalDate today) {
        this.board = board;
        this.today = today;
        this.current = board.periods().getLast();
        addClassName("board");
        if (board.lines().isEmpty()) {
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
        add(tools(), part);
        narrow();
    }

    private Div tools() {
        search.setPlaceholder(getTranslation("reporting.board.search"));
        search.setAriaLabel(getTranslation("reporting.board.search"));
        search.setPrefixComponent(new Icon("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> narrow());
        show.setItems(Show.values());
        show.setValue(Show.ALL);
        show.setItemLabelGenerator(each -> getTranslation("reporting.board.show." + each));
        show.setAriaLabel(getTranslation("reporting.board.show"));
        show.addValueChangeListener(_ -> narrow());
        count.addClassName("list-count");
        var tools = new Div(search, show, count);
        tools.addClassName("list-tools");
        return tools;
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.addClassName("board-table");
        var head = new NativeTableRow(Table.column(getTranslation("reporting.society")));
        for (var period : board.periods()) {
            head.add(Table.column(period.code(), period.equals(current) ? "current" : "past"));
        }
        table.getHead().add(head);
        var body = table.getBody();
        for (var line : board.lines()) {
            var row = row(line);
            rows.put(line, row);
            body.add(row);
        }
        return table;
    }

    private NativeTableRow row(ReportBoard.Line line) {
        var society = line.society();
        var row = new NativeTableRow(Table.row(new PageLink(
                ReportLinks.report(society.code(), current), society.name().in(I18n.reader()))));
        for (var period : board.periods()) {
            row.add(cell(society, period, line.statuses().get(period)));
        }
        return row;
    }

    private NativeTableCell cell(OrganisationLabel society, HalfYear period, @Nullable SocietyStatus status) {
        var isCurrent = period.equals(current);
        if (status == null) {
            var outside = Table.cell(period.code(), Table.hidden(getTranslation("reporting.board.outside")));
            outside.addClassName(isCurrent ? "current" : "past");
            return outside;
        }
        var chip = StateChips.of(this, status.state(), status.filled());
        var link = new PageLink(ReportLinks.report(society.code(), period), chip);
        var due = StateChips.due(this, status.state(), status.due(), status.daysLate(), today);
        link.setTitle(society.name().in(I18n.reader()) + " · " + period.code() + (due.isEmpty() ? "" : " · " + due));
        var cell = Table.cell(period.code(), link);
        cell.addClassName(isCurrent ? "current" : "past");
        var overdue = StateChips.overdue(status.state(), status.daysLate());
        if (isCurrent && !due.isEmpty()) {
            var words = new Span(due);
            words.addClassName(overdue ? "overdue" : "came-late");
            cell.add(words);
        } else {
            cell.setClassName("past-due", overdue);
        }
        return cell;
    }

    /** How complete the chosen half-year is, in one line. */
    Component[] summary() {
        var whole = completeness();
        var overdue = overdue(whole.societies());
        var line = new Span(
                getTranslation("reporting.board.summary", whole.submitted(), whole.expected(), whole.approved()));
        if (whole.expected() == 0) {
            return new Component[] {new Span(current.code())};
        }
        return overdue == 0
                ? new Component[] {new Span(current.code()), line}
                : new Component[] {
                    new Span(current.code()),
                    line,
                    new Chip("clock", getTranslation("reporting.board.overdue", overdue), Chip.Tone.ERROR)
                };
    }

    private Completeness completeness() {
        return board.completeness(current);
    }

    private static long overdue(List<SocietyStatus> societies) {
        return societies.stream()
                .filter(each -> StateChips.overdue(each.state(), each.daysLate()))
                .count();
    }

    private void narrow() {
        var text = SearchKey.of(search.getValue());
        var shown = 0;
        for (var line : rows.entrySet()) {
            var visible = names(line.getKey().society()).contains(text)
                    && fits(line.getKey().statuses().get(current));
            line.getValue().setVisible(visible);
            shown += visible ? 1 : 0;
        }
        count.setText(getTranslation("shell.list.count", shown));
        none.setVisible(shown == 0);
    }

    private static String names(OrganisationLabel society) {
        return SearchKey.of(society.name().in(I18n.reader()) + " " + society.code());
    }

    private boolean fits(@Nullable SocietyStatus status) {
        var withUnion =
                status != null && status.state() != null && status.state().handedIn();
        return switch (show.getValue()) {
            case ALL -> true;
            case MISSING -> status != null && !withUnion;
            case OVERDUE -> status != null && StateChips.overdue(status.state(), status.daysLate());
            case WAITING ->
                status != null && (status.state() == ReportState.SUBMITTED || status.state() == ReportState.IN_REVIEW);
        };
    }
}
