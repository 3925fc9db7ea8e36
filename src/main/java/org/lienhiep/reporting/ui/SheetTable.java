package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.reporting.SectionLabel;
import org.lienhiep.shell.I18n;

/** The cells of a report by section. */
final class SheetTable extends NativeTable {

    private final List<CellRow> rows = new ArrayList<>();

    /**
     * The table of a report.
     *
     * @param open whether the person may fill it in
     */
    SheetTable(ReportSheet sheet, boolean open) {
        addClassNames("figures", "sheet");
        getHead().add(head(sheet));
        var sections = new LinkedHashMap<SectionLabel, List<ReportCell>>();
        for (var cell : sheet.report().details().cells()) {
            sections.computeIfAbsent(cell.indicator().section(), _ -> new ArrayList<>())
                    .add(cell);
        }
        sections.forEach((section, cells) -> {
            var body = addBody();
            body.add(Table.group(section.name().in(I18n.reader()), CellRow.COLUMNS));
            for (var cell : cells) {
                var row = new CellRow(sheet, cell, open);
                rows.add(row);
                row.lines().forEach(body::add);
            }
        });
    }

    private NativeTableRow head(ReportSheet sheet) {
        return new NativeTableRow(
                Table.column(getTranslation("reporting.indicator")),
                Table.column(sheet.period().sameHalfBefore().code(), "number"),
                Table.column(sheet.period().code(), "number"),
                Table.column(getTranslation("reporting.change"), "number"),
                Table.column(getTranslation("reporting.six"), "cell-spark"),
                Table.silentColumn(getTranslation("reporting.cell.state")));
    }

    /** Its rows from top to bottom. */
    List<CellRow> rows() {
        return rows;
    }
}
