package org.lienhiep.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays what was read from the files of one document beside each other: every row of their tables that has figures. */
final class Comparison {

    private final Set<List<String>> heads;
    private final List<List<String>> expected;
    private final List<Totals.Difference> differences = new ArrayList<>();

    private Comparison(ReadBack docx) {
        heads = Set.copyOf(docx.heads());
        expected = withFigures(docx);
    }

    /** Compares the others with the DOCX. */
    static Totals of(Map<FileFormat, ReadBack> files) {
        var comparison =
                new Comparison(files.getOrDefault(FileFormat.DOCX, new ReadBack(List.of(), List.of(), List.of())));
        files.forEach((format, read) -> {
            comparison.differences.addAll(read.wrong());
            comparison.with(format, comparison.withFigures(read));
        });
        var figures = comparison.expected.stream()
                .flatMap(row -> row.stream().skip(1))
                .filter(FigureText::isFigure)
                .count();
        return new Totals(comparison.expected.size(), (int) figures, comparison.differences);
    }

    /** Not the titles that a workbook has above its tables, and not the rows that only name columns or groups. */
    private List<List<String>> withFigures(ReadBack read) {
        return read.rows().stream()
                .filter(row -> !heads.contains(row))
                .filter(row -> row.stream().skip(1).anyMatch(FigureText::isFigure))
                .toList();
    }

    private void with(FileFormat format, List<List<String>> found) {
        if (found.size() != expected.size()) {
            differences.add(new Totals.Difference(
                    format, "*", Integer.toString(expected.size()), Integer.toString(found.size())));
            return;
        }
        for (int row = 0; row < expected.size(); row++) {
            compare(format, expected.get(row), found.get(row));
        }
    }

    /** Words are left out: fonts may lack a rare letter of a name, never a figure. */
    private void compare(FileFormat format, List<String> expectedRow, List<String> foundRow) {
        var cells = Math.max(expectedRow.size(), foundRow.size());
        for (int cell = 0; cell < cells; cell++) {
            var one = cell < expectedRow.size() ? expectedRow.get(cell) : "";
            var other = cell < foundRow.size() ? foundRow.get(cell) : "";
            if ((FigureText.isFigure(one) || FigureText.isFigure(other)) && !one.equals(other)) {
                differences.add(new Totals.Difference(format, String.join(" · ", expectedRow), one, other));
            }
        }
    }
}
