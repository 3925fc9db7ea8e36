package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lienhiep.reporting.CellDraft;
import org.lienhiep.reporting.exchange.TemplatePlan;
import org.lienhiep.reporting.exchange.TemplatePlan.Remark;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;

/** What a workbook would change: mistakes first, then the cells before and after, then what is worth another look. */
final class TemplatePreview extends Div {

    TemplatePreview(TemplatePlan plan) {
        addClassName("template-preview");
        if (!plan.errors().isEmpty()) {
            var count = plan.errors().size();
            line("cell-trouble", "circle-x", getTranslation("reporting.template.errors", count));
            add(remarks(plan.errors(), getTranslation("reporting.template.problem")));
        }
        if (plan.changes().isEmpty() && plan.errors().isEmpty()) {
            line("cell-plain", "info", getTranslation("reporting.template.nothing"));
        }
        if (!plan.changes().isEmpty()) {
            add(new H3(
                    getTranslation("reporting.template.changes", plan.changes().size())));
            add(changes(plan));
        }
        if (!plan.warnings().isEmpty()) {
            line("cell-warned", "triangle-alert", getTranslation("reporting.template.warnings"));
            add(remarks(plan.warnings(), getTranslation("reporting.template.warning")));
        }
    }

    private void line(String kind, String icon, String words) {
        var line = new Div(new Icon(icon), new Span(words));
        line.addClassNames("submit-line", kind);
        add(line);
    }

    private NativeTable remarks(List<Remark> remarks, String heading) {
        var address = getTranslation("reporting.template.address");
        var indicator = getTranslation("reporting.template.INDICATOR");
        var table = table(address, indicator, heading);
        for (var remark : remarks) {
            var problem = remark.problem();
            table.getBody()
                    .add(new NativeTableRow(
                            Table.row(new Span(remark.address())),
                            Table.cell(indicator, new Span(remark.indicator())),
                            Table.cell(heading, new Span(getTranslation(problem.message(), problem.arguments())))));
        }
        return table;
    }

    private NativeTable changes(TemplatePlan plan) {
        var address = getTranslation("reporting.template.address");
        var indicator = getTranslation("reporting.template.INDICATOR");
        var before = getTranslation("reporting.template.previous");
        var after = getTranslation("reporting.template.after");
        var table = table(address, indicator, before, after);
        for (var change : plan.changes()) {
            var cell = change.cell();
            table.getBody()
                    .add(new NativeTableRow(
                            Table.row(new Span(change.address())),
                            Table.cell(
                                    indicator, new Span(cell.indicator().name().in(I18n.reader()))),
                            Table.cell(before, words(cell.before())),
                            Table.cell(after, words(cell.after()))));
        }
        return table;
    }

    private NativeTable table(String... headings) {
        var table = new NativeTable();
        table.addClassName("preview-table");
        var head = new NativeTableRow();
        for (var heading : headings) {
            head.add(Table.column(heading));
        }
        table.getHead().add(head);
        return table;
    }

    private Div words(CellDraft cell) {
        var text = CellText.of(this).write(cell);
        var words =
                new Div(text.isEmpty() ? Table.secondary(getTranslation("reporting.template.blank")) : new Span(text));
        if (cell.note() != null) {
            words.add(new Div(Table.secondary(cell.note())));
        }
        return words;
    }
}
