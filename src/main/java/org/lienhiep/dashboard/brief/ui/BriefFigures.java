package org.lienhiep.dashboard.brief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.dashboard.Change;
import org.lienhiep.dashboard.brief.SocietyBrief;
import org.lienhiep.dashboard.ui.ChangeText;
import org.lienhiep.dashboard.ui.Link;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.reporting.IndicatorSeries;
import org.lienhiep.reporting.TotalPoint;
import org.lienhiep.reporting.ui.ReportLinks;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Spark;

/** The main indicators over the last half-years: figures, a small line, the change on the same half of the year before. */
final class BriefFigures extends Div {

    private final SocietyBrief brief;
    private final Formats formats = Formats.of(getLocale());

    BriefFigures(SocietyBrief brief) {
        this.brief = brief;
        addClassName("brief-figures");
        // Wider than a telephone: it scrolls there, so the keyboard must reach it.
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("dashboard.brief.trend"));
        var body = new NativeTableBody();
        brief.trend().forEach(series -> body.add(row(series)));
        add(new NativeTable(new NativeTableHeader(head()), body));
    }

    private NativeTableRow head() {
        var head = new NativeTableRow(column(getTranslation("dashboard.indicator")));
        brief.periods().forEach(period -> head.add(column(period.code())));
        head.add(column(getTranslation("dashboard.trend")), column(getTranslation("dashboard.brief.change")));
        return head;
    }

    private static NativeTableHeaderCell column(String title) {
        var cell = new NativeTableHeaderCell(title);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(IndicatorSeries series) {
        var indicator = series.indicator();
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(new Span(indicator.name().in(getLocale())));
        if (indicator.unit() != null) {
            var unit = new Span(" " + indicator.unit().in(getLocale()));
            unit.addClassName("secondary");
            name.add(unit);
        }
        var row = new NativeTableRow(name);
        series.points().forEach(point -> row.add(new NativeTableCell(figure(series, point))));
        var before = series.points().get(series.points().size() - 3);
        row.add(
                new NativeTableCell(spark(series)),
                new NativeTableCell(new ChangeText(
                        Change.between(before.figure(), series.latest().figure()))));
        return row;
    }

    private Component figure(IndicatorSeries series, TotalPoint point) {
        var text = formats.figure(point.figure());
        if (point.figure() == null) {
            return new Span(text);
        }
        var label = brief.organisation().label();
        var code = series.indicator().code();
        return new Link(
                label.kind() == OrganisationKind.UNION
                        ? ReportLinks.figure(label.code(), code, point.period())
                        : ReportLinks.cell(label.code(), point.period(), code),
                text);
    }

    private Spark spark(IndicatorSeries series) {
        var words = series.points().stream()
                .map(point -> formats.figure(point.figure()))
                .collect(Collectors.joining("; "));
        return new Spark(
                series.points().stream()
                        .<@Nullable BigDecimal>map(point ->
                                point.figure() == null ? null : point.figure().value())
                        .toList(),
                getTranslation("dashboard.spark", series.points().size(), words));
    }
}
