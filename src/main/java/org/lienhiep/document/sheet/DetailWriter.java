package org.lienhiep.document.sheet;

import java.util.HashMap;
import java.util.Map;
import org.lienhiep.document.Cell;
import org.lienhiep.document.DetailSheet;
import org.lienhiep.document.OfficialDocument;

/** Writes a sheet of what totals are made of. */
final class DetailWriter {

    private static final int FIRST_LABEL_WIDTH = 38;
    private static final int LABEL_WIDTH = 11;
    private static final int PART_WIDTH = 13;

    private final CountingSheet sheet;
    private final DetailSheet detail;
    private final Map<String, String> totals = new HashMap<>();

    private DetailWriter(CountingSheet sheet, DetailSheet detail) {
        this.sheet = sheet;
        this.detail = detail;
    }

    /** Writes it and tells the address of every line's total by the line's key. */
    static Map<String, String> write(CountingSheet sheet, DetailSheet detail, OfficialDocument document) {
        var writer = new DetailWriter(sheet, detail);
        writer.head(document);
        detail.lines().forEach(writer::line);
        return writer.totals;
    }

    private int columns() {
        return detail.labels().size() + detail.parts().size() + 1;
    }

    private void head(OfficialDocument document) {
        sheet.title(String.join(" ", document.letterhead().issuer()), columns(), 12);
        sheet.title(detail.title(), columns(), 13);
        var labels = detail.labels().size();
        for (int i = 0; i < columns(); i++) {
            var text = i < labels
                    ? detail.labels().get(i)
                    : i < labels + detail.parts().size() ? detail.parts().get(i - labels) : detail.total();
            sheet.head(i, text);
            sheet.sheet().width(i, i == 0 ? FIRST_LABEL_WIDTH : i < labels ? LABEL_WIDTH : PART_WIDTH);
        }
        sheet.setUp(sheet.row(), labels);
        sheet.next();
    }

    private void line(DetailSheet.Line line) {
        if (line.parts().isEmpty() && line.key() == null) {
            sheet.group(line.labels().getFirst(), columns());
            return;
        }
        var labels = detail.labels().size();
        for (int i = 0; i < labels; i++) {
            sheet.cell(
                    i, new Cell.Words(i < line.labels().size() ? line.labels().get(i) : ""), "left", false);
        }
        for (int i = 0; i < detail.parts().size(); i++) {
            sheet.cell(labels + i, i < line.parts().size() ? line.parts().get(i) : Cell.EMPTY, "right", false);
        }
        total(line, labels, columns() - 1);
        sheet.next();
    }

    private void total(DetailSheet.Line line, int first, int column) {
        var total = line.total();
        if (total == null) {
            sheet.cell(column, Cell.NONE, "right", true);
            return;
        }
        if (line.summed() && !line.parts().isEmpty()) {
            var range = Addresses.of(sheet.row(), first) + ":" + Addresses.of(sheet.row(), column - 1);
            sheet.formula(column, "SUM(%s)".formatted(range), total, "right", true);
        } else {
            sheet.cell(column, new Cell.Amount(total), "right", true);
        }
        if (line.key() != null) {
            totals.put(line.key(), Addresses.of(sheet.row(), column));
        }
    }
}
