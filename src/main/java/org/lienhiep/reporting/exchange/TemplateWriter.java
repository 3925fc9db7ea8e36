package org.lienhiep.reporting.exchange;

import static org.lienhiep.reporting.exchange.TemplateColumn.BEFORE;
import static org.lienhiep.reporting.exchange.TemplateColumn.CODE;
import static org.lienhiep.reporting.exchange.TemplateColumn.DEFINITION;
import static org.lienhiep.reporting.exchange.TemplateColumn.INDICATOR;
import static org.lienhiep.reporting.exchange.TemplateColumn.KIND;
import static org.lienhiep.reporting.exchange.TemplateColumn.NOTE;
import static org.lienhiep.reporting.exchange.TemplateColumn.POSITION;
import static org.lienhiep.reporting.exchange.TemplateColumn.PREFILLED_KIND;
import static org.lienhiep.reporting.exchange.TemplateColumn.PREFILLED_NOTE;
import static org.lienhiep.reporting.exchange.TemplateColumn.PREFILLED_VALUE;
import static org.lienhiep.reporting.exchange.TemplateColumn.UNIT;
import static org.lienhiep.reporting.exchange.TemplateColumn.VALUE;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.exchange.TemplateLine.Prefilled;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;

/** Lays out one template: a printable sheet on which only figure, kind and note can be typed, and the hidden stamp. */
final class TemplateWriter {

    private static final String FONT = "Times New Roman";
    private static final String HEAD = "1F4E79";
    private static final String SECTION = "DDEBF7";
    private static final String INPUT = "FFFBE6";
    private static final String LINE = "BFBFBF";
    private static final int FIRST_ROW = 7;
    private static final double WORDS_PER_LINE = 46;

    private final ReportDetails report;
    private final Locale language;
    private final I18n messages;
    private final Worksheet sheet;
    private int row = FIRST_ROW;

    private TemplateWriter(ReportDetails report, Locale language, I18n messages, Worksheet sheet) {
        this.report = report;
        this.language = language;
        this.messages = messages;
        this.sheet = sheet;
    }

    static void write(ReportDetails report, Locale language, I18n messages, Workbook workbook) {
        workbook.setGlobalDefaultFont(FONT, 11);
        var sheet = workbook.newWorksheet(report.period().code());
        var writer = new TemplateWriter(report, language, messages, sheet);
        writer.page();
        writer.head();
        writer.columns();
        writer.rows();
        sheet.protect("", SheetProtectionOption.SHEET, SheetProtectionOption.FORMAT_COLUMNS);
        TemplateStamp.of(report).write(workbook.newWorksheet(TemplateStamp.SHEET));
    }

    private void page() {
        for (var column : TemplateColumn.values()) {
            if (column.hidden()) {
                sheet.hideColumn(column.index());
            } else {
                sheet.width(column.index(), column.width());
            }
        }
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(FIRST_ROW - 1);
        sheet.footer(report.organisation().code() + " · " + report.period().code() + " · &P/&N", Position.CENTER);
        sheet.freezePane(INDICATOR.index() + 1, FIRST_ROW);
    }

    private void head() {
        line(0, text("title", half().toUpperCase(language)), 14);
        line(1, text("union", report.union().name().in(language)), 11);
        line(2, text("organisation", report.organisation().name().in(language)), 11);
        line(3, text("due", Formats.of(language).day(report.due())), 11);
        line(4, text("how"), 11);
        sheet.rowHeight(4, 48);
    }

    private String half() {
        return messages.getTranslation(
                report.period().half() == 1 ? "shell.period.h1" : "shell.period.h2",
                language,
                Integer.toString(report.period().year()));
    }

    private void line(int at, String words, int size) {
        sheet.value(at, 0, words);
        sheet.range(at, 0, at, NOTE.index()).merge();
        var style = sheet.range(at, 0, at, NOTE.index()).style();
        style.wrapText(true).verticalAlignment("top").fontSize(size);
        if (at < 3) {
            style.bold();
        }
        style.set();
    }

    private void columns() {
        for (var column : TemplateColumn.values()) {
            if (!column.hidden()) {
                var words = column == BEFORE
                        ? text("BEFORE", report.period().sameHalfBefore().code())
                        : column == VALUE ? text("VALUE", report.period().code()) : text(column.name());
                sheet.value(FIRST_ROW - 1, column.index(), words);
            }
        }
        sheet.range(FIRST_ROW - 1, 0, FIRST_ROW - 1, NOTE.index())
                .style()
                .bold()
                .wrapText(true)
                .fontColor("FFFFFF")
                .fillColor(HEAD)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
    }

    private void rows() {
        var section = "";
        var number = 0;
        for (var cell : TemplateLine.asked(report)) {
            var label = cell.indicator().section();
            if (!label.code().equals(section)) {
                section = label.code();
                sheet.value(row, POSITION.index(), label.name().in(language));
                sheet.range(row, POSITION.index(), row, NOTE.index())
                        .style()
                        .bold()
                        .fillColor(SECTION)
                        .set();
                row++;
            }
            line(cell, ++number);
            row++;
        }
    }

    private void line(ReportCell cell, int number) {
        var prefilled = Prefilled.of(cell);
        sheet.value(row, POSITION.index(), number);
        put(INDICATOR, cell.indicator().name().in(language) + (cell.required() ? " *" : ""));
        put(UNIT, in(cell.indicator().unit()));
        put(DEFINITION, in(cell.definition()));
        put(BEFORE, cell.before() == null ? "" : Formats.of(language).figure(cell.before()));
        if (cell.figure() != null) {
            sheet.value(row, VALUE.index(), cell.figure().value());
        }
        var kind = TemplateKind.of(cell.state(), cell.figure());
        put(KIND, kind == null ? "" : kind.word(messages, language));
        put(NOTE, prefilled.note());
        put(CODE, cell.indicator().code());
        put(PREFILLED_VALUE, prefilled.value());
        put(PREFILLED_KIND, prefilled.kind());
        put(PREFILLED_NOTE, prefilled.note());
        style(cell);
        validate(cell);
    }

    private void put(TemplateColumn column, String words) {
        if (!words.isEmpty()) {
            sheet.value(row, column.index(), words);
        }
    }

    private String in(@Nullable BilingualText words) {
        return words == null ? "" : words.in(language);
    }

    private void style(ReportCell cell) {
        sheet.range(row, POSITION.index(), row, NOTE.index())
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE)
                .set();
        sheet.style(row, BEFORE.index()).horizontalAlignment("right").set();
        for (var column : new TemplateColumn[] {VALUE, KIND, NOTE}) {
            var style = sheet.style(row, column.index()).fillColor(INPUT);
            if (column == VALUE) {
                style.format(cell.wholeNumbers() ? "#,##0" : "#,##0.00##").horizontalAlignment("right");
            }
            if (column == NOTE) {
                style.format("@");
            }
            style.protectionOption(ProtectionOption.LOCKED, false).set();
        }
        var longest = Math.max(
                in(cell.definition()).length(), in(cell.indicator().name()).length());
        sheet.rowHeight(row, 15 * Math.max(1, Math.ceil(longest / WORDS_PER_LINE)));
    }

    private void validate(ReportCell cell) {
        var at = VALUE.address(row + 1);
        var whole = cell.wholeNumbers() ? "," + at + "=INT(" + at + ")" : "";
        sheet.range(row, VALUE.index(), row, VALUE.index())
                .validateWithFormula("AND(ISNUMBER(%1$s),%1$s>=0,1000000000000>%1$s%2$s)".formatted(at, whole))
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(text("VALUE", report.period().code()))
                .error(text(cell.wholeNumbers() ? "whole" : "number-only"));
        var choices = Stream.of(TemplateKind.values())
                .map(kind -> kind.word(messages, language))
                .collect(Collectors.joining(","));
        sheet.range(row, KIND.index(), row, KIND.index())
                .validateWithListByFormula('"' + choices + '"')
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(text("KIND"))
                .error(text("choose"));
    }

    private String text(String key, Object... arguments) {
        return messages.getTranslation("reporting.template." + key, language, arguments);
    }
}
