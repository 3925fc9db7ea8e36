package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lienhiep.reporting.exchange.ImportErrorTable;
import org.lienhiep.reporting.exchange.ImportRun;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Section;
import org.lienhiep.tabular.TableImport.RowError;

/** The rows of a file that broke a rule, by line and column, to read or to take along. */
final class ImportErrors extends Div {

    private static final int SHOWN = 100;

    ImportErrors(ImportRun run, List<RowError> errors, I18n messages) {
        if (errors.isEmpty()) {
            add(new Paragraph(getTranslation("reporting.imports.interrupted")));
            return;
        }
        add(new Section(
                        getTranslation("reporting.imports.errors", errors.size()),
                        new Paragraph(getTranslation("reporting.imports.errors.text")),
                        table(errors, messages))
                .actions(download(run, errors, messages)));
    }

    private Anchor download(ImportRun run, List<RowError> errors, I18n messages) {
        var language = I18n.reader();
        return TemplateExchange.link(
                run.fileName().replaceFirst("\\.[a-zA-Z]+$", "") + "_errors.csv",
                "text/csv; charset=utf-8",
                "reporting.imports.errors.download",
                out -> ImportErrorTable.write(errors, messages, language, out));
    }

    private NativeTable table(List<RowError> errors, I18n messages) {
        var line = getTranslation("reporting.imports.line");
        var column = getTranslation("reporting.imports.column");
        var value = getTranslation("reporting.imports.value");
        var problem = getTranslation("reporting.template.problem");
        var table = new NativeTable();
        table.addClassName("preview-table");
        table.getHead()
                .add(new NativeTableRow(
                        Table.column(line), Table.column(column), Table.column(value), Table.column(problem)));
        for (var error : errors.subList(0, Math.min(SHOWN, errors.size()))) {
            table.getBody()
                    .add(new NativeTableRow(
                            Table.row(new Span(Integer.toString(error.line()))),
                            Table.cell(column, new Span(error.column() == null ? "" : error.column())),
                            Table.cell(value, new Span(error.value() == null ? "" : error.value())),
                            Table.cell(problem, new Span(ImportErrorTable.words(error, messages, I18n.reader())))));
        }
        return table;
    }
}
