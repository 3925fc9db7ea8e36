package org.lienhiep.reporting.exchange;

import static org.lienhiep.reporting.exchange.TemplateColumn.CODE;
import static org.lienhiep.reporting.exchange.TemplateColumn.KIND;
import static org.lienhiep.reporting.exchange.TemplateColumn.NOTE;
import static org.lienhiep.reporting.exchange.TemplateColumn.PREFILLED_KIND;
import static org.lienhiep.reporting.exchange.TemplateColumn.PREFILLED_NOTE;
import static org.lienhiep.reporting.exchange.TemplateColumn.PREFILLED_VALUE;
import static org.lienhiep.reporting.exchange.TemplateColumn.VALUE;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.exchange.TemplateLine.Prefilled;
import org.lienhiep.tabular.SheetCell;
import org.lienhiep.tabular.SheetRow;
import org.lienhiep.tabular.UploadedWorkbook;
import org.lienhiep.tabular.WorkbookGuard;

/** Takes a template apart that came back, and refuses what is no template of this report. */
final class TemplateReader {

    private static final int MOST_LINES = 2000;

    private TemplateReader() {}

    /**
     * The rows of indicators.
     *
     * @throws InvalidInput in field {@code file} when it is no template, or one of another report
     */
    static List<TemplateLine> read(InputStream file, ReportDetails report) {
        try (var workbook = UploadedWorkbook.open(file, WorkbookGuard.Limits.FORM)) {
            var hidden = workbook.sheets().indexOf(TemplateStamp.SHEET);
            if (hidden < 0) {
                throw refused("none");
            }
            var stamp = stamp(workbook, hidden);
            requireSame(stamp, report);
            var lines = lines(workbook);
            var codes = lines.stream().map(TemplateLine::code).toList();
            if (!stamp.catalogue().equals(TemplateStamp.catalogue(codes))) {
                throw refused("edited");
            }
            if (!stamp.fits(lines.stream().map(line -> line.prefilled().hidden(line.code())))) {
                throw refused("edited");
            }
            return lines;
        }
    }

    private static TemplateStamp stamp(UploadedWorkbook workbook, int sheet) {
        var words = new ArrayList<String>();
        workbook.read(sheet, row -> words.add(text(row, 0)));
        if (words.isEmpty() || !TemplateStamp.FORMAT.equals(words.getFirst())) {
            throw refused("outdated");
        }
        if (words.size() != 5) {
            throw refused("edited");
        }
        return new TemplateStamp(words.get(0), words.get(1), words.get(2), words.get(3), words.get(4));
    }

    private static void requireSame(TemplateStamp stamp, ReportDetails report) {
        if (!stamp.organisation().equals(report.organisation().code())) {
            throw refused(
                    "other-organisation",
                    stamp.organisation(),
                    report.organisation().code());
        }
        if (!stamp.halfYear().equals(report.period().code())) {
            throw refused("other-period", stamp.halfYear(), report.period().code());
        }
        Set<String> asked = TemplateLine.asked(report).stream()
                .map(cell -> cell.indicator().code())
                .collect(Collectors.toSet());
        if (!stamp.catalogue().equals(TemplateStamp.catalogue(asked))) {
            throw refused("catalogue");
        }
    }

    private static List<TemplateLine> lines(UploadedWorkbook workbook) {
        var lines = new ArrayList<TemplateLine>();
        workbook.read(0, row -> {
            var code = text(row, CODE.index());
            if (!code.isEmpty()) {
                lines.add(new TemplateLine(
                        row.number(),
                        code,
                        typed(row, VALUE),
                        typed(row, KIND),
                        typed(row, NOTE),
                        new Prefilled(
                                text(row, PREFILLED_VALUE.index()),
                                text(row, PREFILLED_KIND.index()),
                                text(row, PREFILLED_NOTE.index()))));
            }
            if (lines.size() > MOST_LINES) {
                throw refused("edited");
            }
        });
        return lines;
    }

    private static @Nullable SheetCell typed(SheetRow row, TemplateColumn column) {
        return row.cell(column.index()).filter(cell -> !cell.text().isBlank()).orElse(null);
    }

    private static String text(SheetRow row, int column) {
        return row.cell(column).map(SheetCell::text).orElse("");
    }

    private static InvalidInput refused(String why, Object... arguments) {
        return InvalidInput.in("file", "reporting.template." + why, arguments);
    }
}
