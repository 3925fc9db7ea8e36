package org.lienhiep.reporting.exchange;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.tabular.SheetCell;

/**
 * One indicator's row as it came back.
 *
 * @param row as the spreadsheet counts, from 1
 * @param value null when the cell is blank
 * @param kind null when the cell is blank
 * @param note null when the cell is blank
 * @param prefilled what the row said when the template was made
 */
record TemplateLine(
        int row,
        String code,
        @Nullable SheetCell value,
        @Nullable SheetCell kind,
        @Nullable SheetCell note,
        Prefilled prefilled) {

    /** The cells that a person fills in: computed ones are not asked for. */
    static List<ReportCell> asked(ReportDetails report) {
        return report.cells().stream().filter(cell -> !cell.computed()).toList();
    }

    /**
     * What a cell said when the template was made, as text.
     *
     * @param value plain number, empty for none
     * @param kind name of a {@link TemplateKind}, empty for none
     * @param note empty for none
     */
    record Prefilled(String value, String kind, String note) {

        static Prefilled of(ReportCell cell) {
            var kind = TemplateKind.of(cell.state(), cell.figure());
            return new Prefilled(
                    cell.figure() == null ? "" : cell.figure().value().toPlainString(),
                    kind == null ? "" : kind.name(),
                    Objects.requireNonNullElse(cell.note(), ""));
        }

        /** The hidden columns of a row, as the check covers them. */
        String hidden(String code) {
            return Stream.of(code, value, kind, note).collect(Collectors.joining("\t"));
        }
    }
}
