package org.lienhiep.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;

/**
 * A sheet of the workbook that shows what totals are made of: a line per indicator, a column per society, the total by
 * formula.
 *
 * @param name of the sheet, at most 31 characters are used
 * @param title the line above the table
 * @param labels titles of the columns that say what a line is, such as "Chỉ tiêu", "Đơn vị"
 * @param parts titles of the columns that are added up, such as the societies' names
 * @param total title of the last column
 */
public record DetailSheet(
        String name, String title, List<String> labels, List<String> parts, String total, List<Line> lines) {

    public DetailSheet {
        name = PlainText.line(name);
        title = PlainText.line(title);
        labels = labels.stream().map(PlainText::line).toList();
        parts = parts.stream().map(PlainText::line).toList();
        lines = List.copyOf(lines);
    }

    /**
     * A line of the sheet.
     *
     * @param key the same as of the {@link Block.Row} whose {@link Cell.Linked} shows its total; null for a heading
     * @param labels one for each label column; a heading has one
     * @param parts one for each part; none for a heading
     * @param total what the parts come to, null where there is no total
     * @param summed whether the total is the sum of the parts, written as a formula, and else a number of its own
     */
    public record Line(
            @Nullable String key,
            List<String> labels,
            List<Cell> parts,
            @Nullable Figure total,
            boolean summed) {

        public Line {
            labels = labels.stream().map(PlainText::line).toList();
            parts = List.copyOf(parts);
        }

        /** A heading over the lines that follow. */
        public static Line heading(String title) {
            return new Line(null, List.of(title), List.of(), null, false);
        }
    }
}
