package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.ReportBoard;
import org.lienhiep.reporting.SocietyStatus;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;

/** One society of a board: who it is and whom to call, and where its reports stand, each opening the report. */
final class BoardRow extends NativeTableRow {

    private final BoardData data;
    private final ReportBoard.Line line;
    private final Checkbox chosen = new Checkbox();

    /** A row that says when it is chosen or no longer is. */
    BoardRow(BoardData data, ReportBoard.Line line, Runnable choosing) {
        this.data = data;
        this.line = line;
        var society = line.society();
        var name = society.name().in(I18n.reader());
        if (data.reviews()) {
            chosen.setAriaLabel(getTranslation("reporting.board.choose", name));
            chosen.addValueChangeListener(_ -> choosing.run());
            var cell = Table.cell("", chosen);
            cell.addClassName("choice");
            add(cell);
        }
        var head = new Div(new PageLink(ReportLinks.report(society.code(), data.current()), name));
        var contact = data.contacts().get(society.id());
        if (contact != null) {
            head.add(new ContactLine(contact));
        }
        var reminded = data.reminded().get(society.id());
        var status = line.statuses().get(data.current());
        if (reminded != null && status != null && !status.handedIn()) {
            head.add(Table.secondary(getTranslation(
                    "reporting.board.reminded",
                    reminded.times(),
                    Formats.of(I18n.reader()).moment(reminded.last()))));
        }
        add(Table.row(head));
        for (var period : data.board().periods()) {
            add(cell(period, line.statuses().get(period)));
        }
    }

    OrganisationLabel society() {
        return line.society();
    }

    boolean chosen() {
        return isVisible() && chosen.getValue();
    }

    void choose(boolean choice) {
        chosen.setValue(choice);
    }

    /** Shows the row when the filter lets it through; what cannot be seen is not chosen either. */
    boolean narrow(BoardFilter filter) {
        var visible = filter.fits(society(), line.statuses().get(data.current()));
        setVisible(visible);
        if (!visible) {
            choose(false);
        }
        return visible;
    }

    private NativeTableCell cell(HalfYear period, @Nullable SocietyStatus status) {
        var age = period.equals(data.current()) ? "current" : "past";
        if (status == null) {
            return silent(period, age, "reporting.board.outside");
        }
        if (!status.expected() && status.state() == null) {
            return silent(period, age, "reporting.board.not-expected");
        }
        var chip = StateChips.of(this, status.state(), status.filled(), status.issue());
        var link = new PageLink(ReportLinks.report(society().code(), period), chip);
        var due = StateChips.due(this, status.state(), status.due(), status.daysLate(), data.today());
        link.setTitle(society().name().in(I18n.reader()) + " · " + period.code() + (due.isEmpty() ? "" : " · " + due));
        var cell = Table.cell(period.code(), link);
        cell.addClassName(age);
        if (age.equals("current")) {
            details(cell, status, due);
        } else {
            cell.setClassName("past-due", status.overdue());
        }
        return cell;
    }

    private NativeTableCell silent(HalfYear period, String age, String key) {
        var cell = Table.cell(period.code(), Table.hidden(getTranslation(key)));
        cell.getElement().setAttribute("title", getTranslation(key));
        cell.addClassName(age);
        return cell;
    }

    private void details(NativeTableCell cell, SocietyStatus status, String due) {
        if (!status.expected()) {
            cell.add(Table.secondary(getTranslation("reporting.board.not-expected")));
        } else if (!due.isEmpty()) {
            var words = new Span(due);
            words.addClassName(status.overdue() ? "overdue" : "came-late");
            cell.add(words);
        }
        var extension = status.window().extension();
        if (extension != null && !status.handedIn()) {
            var words = Table.secondary(getTranslation(
                    "reporting.board.extended", Formats.of(I18n.reader()).day(extension.until())));
            words.setTitle(extension.reason());
            cell.add(words);
        }
    }
}
