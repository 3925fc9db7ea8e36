package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.reporting.ReportLocked;
import org.lienhiep.reporting.SectionLabel;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;

/** The figures of a report by section, to read or to fill in. */
final class ReportSheet extends Div {

    private final ReportServices.OpenReport report;
    private final CellText text;
    private final Changes changes;
    private final CellGrid grid = new CellGrid();
    private final List<CellRow> rows = new ArrayList<>();

    /** Whoever must know what happens in the sheet. */
    interface Changes {
        /** A cell was stored. */
        void filled(int percent);

        /** Somebody submitted or approved the report meanwhile. */
        void locked(ReportLocked why);
    }

    /**
     * The sheet of a report.
     *
     * @param open whether the person may fill it in
     */
    ReportSheet(ReportServices.OpenReport report, boolean open, Changes changes) {
        this.report = report;
        this.changes = changes;
        this.text = CellText.of(this);
        addClassNames("report-sheet", "part");
        var table = table(open);
        if (open) {
            var tools = new Div(help(), onlyEmpty());
            tools.addClassName("sheet-tools");
            add(tools);
            grid.onPaste(paste -> paste(paste.from(), paste.texts()));
        }
        grid.onOpen(opened -> row(opened.cell()).forEach(row -> row.open(!row.isOpen())));
        grid.add(table);
        add(grid);
    }

    private NativeTable table(boolean open) {
        var table = new NativeTable();
        table.addClassNames("figures", "sheet");
        table.getHead().add(head());
        for (var section : sections().entrySet()) {
            var body = table.addBody();
            body.add(Table.group(section.getKey().name().in(I18n.reader()), CellRow.COLUMNS));
            for (var cell : section.getValue()) {
                var row = new CellRow(this, cell, open);
                rows.add(row);
                row.lines().forEach(body::add);
            }
        }
        return table;
    }

    private NativeTableRow head() {
        return new NativeTableRow(
                Table.column(getTranslation("reporting.indicator")),
                Table.column(period().sameHalfBefore().code(), "number"),
                Table.column(period().code(), "number"),
                Table.column(getTranslation("reporting.change"), "number"),
                Table.column(getTranslation("reporting.six")),
                Table.silentColumn(getTranslation("reporting.cell.state")));
    }

    private Map<SectionLabel, List<ReportCell>> sections() {
        var sections = new LinkedHashMap<SectionLabel, List<ReportCell>>();
        for (var cell : report.details().cells()) {
            sections.computeIfAbsent(cell.indicator().section(), _ -> new ArrayList<>())
                    .add(cell);
        }
        return sections;
    }

    /** How to type what is no plain number. */
    private Div help() {
        var help = new Div(new Icon("info"), new Span(getTranslation("reporting.help")));
        help.addClassName("sheet-help");
        for (var example : List.of("at-least", "about", "zero", "not-applicable", "unknown")) {
            var key = new Span(getTranslation("reporting.help.key." + example));
            key.addClassName("key");
            var pair = new Span(key, new Span(getTranslation("reporting.help." + example)));
            pair.addClassName("help-pair");
            help.add(pair);
        }
        return help;
    }

    private Checkbox onlyEmpty() {
        var only = new Checkbox(getTranslation("reporting.only-empty"));
        only.addValueChangeListener(change -> rows.forEach(
                row -> row.setVisible(!change.getValue() || row.stored().state() == null || row.isTroubled())));
        return only;
    }

    /** A copied column fills this cell and those below it, as far as it reaches. */
    private void paste(String from, List<String> texts) {
        var first = 0;
        while (first < rows.size() && !rows.get(first).code().equals(from)) {
            first++;
        }
        for (int i = 0; i < texts.size() && first + i < rows.size(); i++) {
            rows.get(first + i).type(texts.get(i));
        }
    }

    private List<CellRow> row(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).toList();
    }

    /** Brings the cell of this indicator into sight. */
    void show(String code) {
        grid.show(code);
    }

    void settled(String code) {
        grid.settle(code);
    }

    void progressed(int filled) {
        changes.filled(filled);
    }

    void locked(ReportLocked why) {
        changes.locked(why);
    }

    ReportServices.OpenReport report() {
        return report;
    }

    HalfYear period() {
        return report.period();
    }

    CellText text() {
        return text;
    }

    /** The cells in which something was typed that is not stored. */
    List<CellRow> troubled() {
        return rows.stream().filter(CellRow::isTroubled).toList();
    }
}
