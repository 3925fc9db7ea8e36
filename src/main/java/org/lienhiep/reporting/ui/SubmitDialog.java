package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.lienhiep.reporting.CellState;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.shell.Icon;

/** The last look before a report is handed in: what stands in the way, what is still blank, what will happen. */
final class SubmitDialog extends Dialog {

    private static final int NAMED = 8;

    private final Consumer<String> go;

    /**
     * A last look at a report.
     *
     * @param troubled cells in which something was typed that is not stored
     * @param go goes to the cell with this code
     * @param submit hands it in
     */
    SubmitDialog(ReportDetails report, List<IndicatorLabel> troubled, Consumer<String> go, Runnable submit) {
        this.go = go;
        addClassName("submit-dialog");
        setHeaderTitle(getTranslation("reporting.submit.title", report.period().code()));
        var missing = report.missing();
        var empty = report.cells().stream()
                .filter(cell -> cell.state() == null && !cell.required())
                .map(ReportCell::indicator)
                .toList();
        var nothing = report.cells().stream().allMatch(cell -> cell.state() == null);
        if (!troubled.isEmpty()) {
            list(
                    "cell-trouble",
                    "triangle-alert",
                    getTranslation("reporting.submit.troubled", troubled.size()),
                    troubled);
        }
        if (!missing.isEmpty()) {
            list("cell-trouble", "circle-x", getTranslation("reporting.submit.missing", missing.size()), missing);
        }
        if (!empty.isEmpty()) {
            list("cell-plain", "circle", getTranslation("reporting.submit.empty", empty.size()), empty);
        }
        count(report, CellState.UNKNOWN, "circle-question-mark", "reporting.submit.unknown");
        if (empty.isEmpty() && missing.isEmpty() && troubled.isEmpty()) {
            line(
                    "cell-saved",
                    "circle-check",
                    getTranslation("reporting.submit.full", report.cells().size()));
        }
        if (report.daysLate() > 0) {
            line("cell-plain", "clock", getTranslation("reporting.due.overdue", report.daysLate()));
        }
        add(new Paragraph(
                getTranslation("reporting.submit.text", report.union().name().in(getLocale()))));
        var confirm = new Button(getTranslation("reporting.submit"), new Icon("send"), _ -> {
            close();
            submit.run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(missing.isEmpty() && troubled.isEmpty() && !nothing);
        getFooter().add(new Button(getTranslation("shell.cancel"), _ -> close()), confirm);
    }

    private void count(ReportDetails report, CellState state, String icon, String key) {
        var count =
                report.cells().stream().filter(cell -> cell.state() == state).count();
        if (count > 0) {
            line("cell-plain", icon, getTranslation(key, count));
        }
    }

    private Div line(String kind, String icon, String words) {
        var line = new Div(new Icon(icon), new Span(words));
        line.addClassNames("submit-line", kind);
        add(line);
        return line;
    }

    private void list(String kind, String icon, String words, List<IndicatorLabel> indicators) {
        line(kind, icon, words);
        var list = new UnorderedList();
        for (var indicator : indicators.subList(0, Math.min(NAMED, indicators.size()))) {
            var link = new Button(indicator.name().in(getLocale()), _ -> {
                close();
                go.accept(indicator.code());
            });
            link.addThemeVariants(ButtonVariant.TERTIARY);
            list.add(new ListItem(link));
        }
        if (indicators.size() > NAMED) {
            list.add(new ListItem(getTranslation("reporting.submit.more", indicators.size() - NAMED)));
        }
        add(list);
    }
}
