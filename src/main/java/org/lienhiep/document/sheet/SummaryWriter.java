package org.lienhiep.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.document.Block;
import org.lienhiep.document.Cell;
import org.lienhiep.document.OfficialDocument;

/** Writes the sheet of the document's own tables, one below the other; those with the same columns share a head. */
final class SummaryWriter {

    private static final int WIDTH = 120;

    private final CountingSheet sheet;
    private final Map<String, String> totals;
    private @Nullable List<String> head;

    private SummaryWriter(CountingSheet sheet, Map<String, String> totals) {
        this.sheet = sheet;
        this.totals = totals;
    }

    /**
     * Writes the sheet.
     *
     * @param totals where the totals stand that linked cells show, by their rows' keys
     */
    static void write(CountingSheet sheet, OfficialDocument document, Map<String, String> totals) {
        var tables = tables(document);
        var columns = Math.max(
                1,
                tables.stream().mapToInt(table -> table.columns().size()).max().orElse(1));
        sheet.title(String.join(" ", document.letterhead().issuer()), columns, 12);
        sheet.title(document.type(), columns, 14);
        sheet.title(document.subject().replace('\n', ' '), columns, 13);
        sheet.next();
        var writer = new SummaryWriter(sheet, totals);
        tables.forEach(writer::table);
        if (tables.isEmpty()) {
            sheet.setUp(sheet.row(), 0);
        }
    }

    private static List<Block.Table> tables(OfficialDocument document) {
        var blocks = new ArrayList<>(document.body());
        var annex = document.annex();
        if (annex != null) {
            blocks.addAll(annex.body());
        }
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    private void table(Block.Table table) {
        var titles = table.columns().stream().map(Block.Column::title).toList();
        if (!titles.equals(head)) {
            head(table, titles);
        }
        if (table.caption() != null) {
            sheet.group(table.caption(), titles.size());
        }
        table.rows().forEach(row -> row(row, table.columns()));
    }

    private void head(Block.Table table, List<String> titles) {
        if (head != null) {
            sheet.next();
        }
        for (int i = 0; i < titles.size(); i++) {
            sheet.head(i, titles.get(i));
        }
        if (head == null) {
            widths(table.columns());
            sheet.setUp(sheet.row(), 0);
        }
        sheet.next();
        head = titles;
    }

    private void widths(List<Block.Column> columns) {
        var whole = Math.max(1, columns.stream().mapToInt(Block.Column::width).sum());
        for (int i = 0; i < columns.size(); i++) {
            sheet.sheet().width(i, Math.max(6, WIDTH * columns.get(i).width() / whole));
        }
    }

    private void row(Block.Row row, List<Block.Column> columns) {
        if (row.kind() == Block.Row.Kind.GROUP) {
            sheet.group(row.cells().getFirst().printed(), columns.size());
            return;
        }
        var bold = row.kind() == Block.Row.Kind.TOTAL;
        for (int i = 0; i < columns.size(); i++) {
            var align = switch (columns.get(i).align()) {
                case LEFT -> "left";
                case CENTRE -> "center";
                case RIGHT -> "right";
            };
            var cell = row.cells().get(i);
            var link = row.key() == null ? null : totals.get(row.key());
            if (cell instanceof Cell.Linked(var figure) && link != null) {
                sheet.formula(i, link, figure, align, bold);
            } else {
                sheet.cell(i, cell, align, bold);
            }
        }
        sheet.next();
    }
}
