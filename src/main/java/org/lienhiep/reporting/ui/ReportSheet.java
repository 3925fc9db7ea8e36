package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.reporting.ReportChanged;
import org.lienhiep.reporting.ReportLocked;
import org.lienhiep.shell.Notices;

/** The figures of a report by section, to read or to fill in, and beside them a panel about one cell. */
final class ReportSheet extends Div {

    private final ReportServices.OpenReport report;
    private final CellText text;
    private final Changes changes;
    private final CellGrid grid = new CellGrid();
    private final CellAside aside = new CellAside(this::closeAside);
    private final List<CellRow> rows;
    private boolean wide;

    /** Whoever must know what happens in the sheet. */
    interface Changes {
        /** A cell was stored. */
        void filled(int percent);

        /** Somebody else stored a cell. */
        void filledByAnother(int percent);

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
        if (open) {
            var tools = new Div(new SheetHelp(), onlyEmpty());
            tools.addClassName("sheet-tools");
            add(tools);
        }
        var table = new SheetTable(this, open);
        rows = table.rows();
        grid.add(table);
        grid.listen(
                new Browser(),
                Map.of(
                        "saved", getTranslation("reporting.summary.saved", "{0}"),
                        "unsaved", getTranslation("reporting.summary.unsaved", "{0}"),
                        "waiting", getTranslation("reporting.summary.waiting", "{0}")));
        var body = new Div(grid, aside);
        body.addClassName("sheet-body");
        add(body);
        if (open) {
            grid.keep(report.drawer());
        }
        refreshMarks();
    }

    private Checkbox onlyEmpty() {
        var only = new Checkbox(getTranslation("reporting.only-empty"));
        only.addValueChangeListener(change -> rows.forEach(
                row -> row.setVisible(!change.getValue() || row.stored().state() == null || row.isTroubled())));
        return only;
    }

    private Optional<CellRow> row(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /** Brings the cell of this indicator into sight. */
    void show(String code) {
        grid.show(code);
    }

    /** Shows what there is to know about a cell: beside the cells where there is room, else below its line. */
    void open(CellRow row) {
        if (wide) {
            aside.show(row);
            setClassName("with-aside", true);
            grid.follow(true);
        } else {
            row.open(true);
        }
    }

    /** Makes sure that the details of a cell can be seen. */
    void reveal(CellRow row) {
        if (aside.row().filter(row::equals).isEmpty() && !row.isOpen()) {
            row.open(true);
        }
    }

    /** Shows or hides what there is to know about a cell. */
    void toggle(CellRow row) {
        if (aside.row().filter(row::equals).isPresent()) {
            closeAside();
        } else if (row.isOpen()) {
            row.open(false);
        } else {
            open(row);
        }
    }

    private void closeAside() {
        aside.close();
        setClassName("with-aside", false);
        grid.follow(false);
    }

    /** Asks every part of the panel again what the lines of the cells should say. */
    void refreshMarks() {
        var marks = new HashMap<IndicatorId, List<CellPanel.Mark>>();
        for (var panel : report.services().panels()) {
            panel.marks(report.organisation(), period())
                    .forEach((indicator, mark) -> marks.computeIfAbsent(indicator, _ -> new ArrayList<>())
                            .add(mark));
        }
        rows.forEach(
                row -> row.showMarks(marks.getOrDefault(row.cell().indicator().id(), List.of())));
    }

    /** Shows again what is computed from cells that changed. */
    void recompute() {
        for (var row : rows) {
            var ratio = row.cell().indicator().ratio();
            if (ratio != null) {
                row.compute(ratio.of(figure(ratio.numerator()), figure(ratio.denominator())));
            }
        }
    }

    private @Nullable Figure figure(String code) {
        return row(code).map(row -> row.stored().figure()).orElse(null);
    }

    /** Somebody else stored a cell. */
    void received(ReportChanged.Cell change) {
        rows.stream()
                .filter(row -> row.cell().indicator().id().equals(change.indicator()))
                .findFirst()
                .ifPresent(row -> row.received(change.cell()));
        changes.filledByAnother(change.cell().filled());
    }

    /** From now on it can only be read. */
    void close() {
        rows.forEach(CellRow::close);
    }

    void progressed(int filled) {
        changes.filled(filled);
    }

    void locked(ReportLocked why) {
        changes.locked(why);
    }

    CellGrid grid() {
        return grid;
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

    /** What the browser tells. */
    private final class Browser implements CellGrid.Listener {

        @Override
        public void typed(String cell, String typed, int base) {
            row(cell).filter(CellRow::isEditable).ifPresent(row -> row.writer().enter(typed, base));
        }

        @Override
        public void pasted(String from, String block) {
            new SheetPaste(ReportSheet.this, rows).paste(from, block);
        }

        @Override
        public void opened(String cell) {
            row(cell).ifPresent(ReportSheet.this::toggle);
        }

        @Override
        public void entered(String cell) {
            row(cell)
                    .filter(row -> aside.row().filter(shown -> shown != row).isPresent())
                    .ifPresent(aside::show);
        }

        @Override
        public void wide(boolean room) {
            wide = room;
            if (!room) {
                closeAside();
            }
        }

        @Override
        public void kept(int again, String left) {
            if (again > 0) {
                Notices.done(getTranslation("reporting.kept.again", again));
            }
            if (!left.isEmpty()) {
                Notices.problem(getTranslation("reporting.kept.left", named(left)));
            }
        }

        private String named(String left) {
            return left.lines()
                    .map(line -> line.split("\t", 2))
                    .map(pair -> row(pair[0]).map(CellRow::name).orElse(pair[0]) + ": “" + pair[1] + "”")
                    .collect(Collectors.joining(", "));
        }

        @Override
        public void quiet() {
            refreshMarks();
        }
    }
}
