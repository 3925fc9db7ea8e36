package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.reporting.CellOrigin;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;

/** What a cell counts, the note beside its figure, and what there is to know about it at a glance. */
final class CellHeading {

    private final NativeTableHeaderCell heading;
    private final Div note = new Div();
    private final Div marks = new Div();
    private final Span origin = Table.secondary("");
    private final Runnable opening;
    private final ReportSheet sheet;
    private List<CellPanel.Mark> shown = List.of();

    /**
     * The heading of a cell's line.
     *
     * @param opening opens the panel of the cell
     */
    CellHeading(ReportSheet sheet, ReportCell cell, Runnable opening) {
        this.sheet = sheet;
        this.opening = opening;
        var title = new Div(new Span(cell.indicator().name().in(I18n.reader())));
        title.addClassName("cell-name");
        var unit = cell.indicator().unit();
        if (unit != null) {
            title.add(Table.secondary(unit.in(I18n.reader())));
        }
        if (cell.required()) {
            var mark = new Span(new Span("*"), Table.hidden(sheet.getTranslation("reporting.cell.required")));
            mark.addClassName("required-mark");
            mark.setTitle(sheet.getTranslation("reporting.cell.required"));
            title.add(mark);
        }
        origin.addClassName("cell-origin");
        title.add(origin);
        if (cell.computed()) {
            title.add(Table.secondary(sheet.getTranslation("reporting.cell.is-computed")));
        }
        note.addClassName("cell-note");
        marks.addClassName("cell-marks");
        heading = Table.row(title, note, marks);
    }

    NativeTableHeaderCell component() {
        return heading;
    }

    void showNote(@Nullable String text) {
        note.setText(text == null ? "" : text);
        note.setVisible(text != null);
    }

    /** Shows these marks; nothing is sent when they are the ones that are there. */
    void showMarks(List<CellPanel.Mark> now) {
        if (!now.equals(shown)) {
            shown = now;
            marks.removeAll();
            now.forEach(mark -> marks.add(button(mark)));
        }
    }

    private NativeButton button(CellPanel.Mark mark) {
        var button = new NativeButton();
        button.add(new Icon(mark.icon()), new Span(mark.text()));
        button.addClickListener(_ -> opening.run());
        button.addClassName("cell-mark");
        button.setClassName("urgent", mark.urgent());
        button.getElement().setAttribute("tabindex", "-1");
        return button;
    }

    /** Says where the content comes from, unless a person typed it, which needs no word. */
    void showOrigin(@Nullable CellOrigin from) {
        var silent = from == null || from == CellOrigin.ENTERED;
        origin.setText(silent ? "" : sheet.getTranslation("reporting.cell.origin." + from));
        origin.setVisible(!silent);
    }
}
