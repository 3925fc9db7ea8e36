package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lienhiep.reporting.SectionLabel;
import org.lienhiep.reporting.YearSeries;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;

/** Indicators by section, their figures over whole years. */
final class YearsTable extends NativeTable {

    private final Formats formats = Formats.of(I18n.reader());

    YearsTable(List<YearSeries> series) {
        addClassNames("figures", "totals", "years");
        var years = series.getFirst().points();
        var head = new NativeTableRow(Table.column(getTranslation("reporting.indicator")));
        years.forEach(year -> head.add(Table.column(
                Integer.toString(year.year()), "number", year.equals(years.getLast()) ? "current" : "past")));
        getHead().add(head);
        SectionLabel section = null;
        for (var each : series) {
            if (!each.indicator().section().equals(section)) {
                section = each.indicator().section();
                addBody().add(Table.group(section.name().in(I18n.reader()), years.size() + 1));
            }
            getBodies().getLast().add(row(each));
        }
    }

    private NativeTableRow row(YearSeries series) {
        var name = new Div(new Span(series.indicator().name().in(I18n.reader())));
        name.addClassName("cell-name");
        if (series.indicator().unit() != null) {
            name.add(Table.secondary(series.indicator().unit().in(I18n.reader())));
        }
        var row = new NativeTableRow(Table.row(name));
        series.points()
                .forEach(point ->
                        row.add(figure(point, point.equals(series.points().getLast()))));
        return row;
    }

    private NativeTableCell figure(YearSeries.Point point, boolean latest) {
        var cell = Table.number("", Integer.toString(point.year()));
        cell.addClassName(latest ? "current" : "past");
        if (point.figure() == null) {
            cell.setText("–");
            return cell;
        }
        cell.add(new Span(formats.figure(point.figure())));
        if (!point.whole()) {
            var half = new Span(getTranslation("reporting.years.half"));
            half.addClassName("coverage");
            half.setTitle(getTranslation("reporting.years.half.text"));
            cell.add(half);
        }
        return cell;
    }
}
