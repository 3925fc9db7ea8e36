package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.IndicatorSeries;
import org.lienhiep.reporting.SectionLabel;
import org.lienhiep.reporting.TotalPoint;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Spark;

/** Indicators by section, their figures over six half-years with the coverage of each, and how they develop. */
final class FiguresTable extends NativeTable {

    private static final int SHOWN = 6;
    private static final int COLUMNS = SHOWN + 3;

    private final Formats formats = Formats.of(I18n.reader());
    private final Address address;
    private final List<HalfYear> inherited;
    private final Map<IndicatorSeries, NativeTableRow> rows = new LinkedHashMap<>();
    private final Map<SectionLabel, NativeTableRow> groups = new LinkedHashMap<>();

    /** Where a figure leads to. */
    @FunctionalInterface
    interface Address {
        /** The page behind the figure of this indicator. */
        String of(String indicator, HalfYear period);
    }

    /**
     * A table of figures.
     *
     * @param series over the half-years to show and two before them
     * @param inherited half-years whose figures are, in part, of organisations that ended in this one
     */
    FiguresTable(List<IndicatorSeries> series, List<HalfYear> inherited, Address address) {
        this.address = address;
        this.inherited = List.copyOf(inherited);
        addClassNames("figures", "totals");
        var periods = shown(series.getFirst()).stream().map(TotalPoint::period).toList();
        var head = new NativeTableRow(Table.column(getTranslation("reporting.indicator")));
        periods.forEach(period -> head.add(heading(period, period.equals(periods.getLast()))));
        head.add(
                Table.column(getTranslation("reporting.change"), "number"),
                Table.column(getTranslation("reporting.six")));
        getHead().add(head);
        for (var each : series) {
            var section = each.indicator().section();
            if (!groups.containsKey(section)) {
                var group = Table.group(section.name().in(I18n.reader()), COLUMNS);
                groups.put(section, group);
                addBody().add(group);
            }
            var row = row(each);
            rows.put(each, row);
            getBodies().getLast().add(row);
        }
    }

    private NativeTableHeaderCell heading(HalfYear period, boolean latest) {
        var cell = Table.column(period.code(), "number", latest ? "current" : "past");
        if (inherited.contains(period)) {
            var mark = new Span(new Icon("git-merge"), Table.hidden(getTranslation("reporting.inherited.mark")));
            mark.setTitle(getTranslation("reporting.inherited.mark"));
            mark.addClassName("inherited-mark");
            cell.add(mark);
        }
        return cell;
    }

    private static List<TotalPoint> shown(IndicatorSeries series) {
        var points = series.points();
        return points.subList(Math.max(0, points.size() - SHOWN), points.size());
    }

    private NativeTableRow row(IndicatorSeries series) {
        var indicator = series.indicator();
        var points = shown(series);
        var row = new NativeTableRow(heading(indicator));
        points.forEach(point -> row.add(figure(indicator, point, point.equals(points.getLast()))));
        var before = sameHalfBefore(series.points());
        var change = Table.number(formats.change(before, value(series.latest())), getTranslation("reporting.change"));
        if (before != null) {
            redefined(series).ifPresent(since -> change.add(DefinitionMark.since(since.code())));
        }
        change.addClassName("cell-change");
        row.add(change, spark(points));
        return row;
    }

    private static NativeTableHeaderCell heading(IndicatorLabel indicator) {
        var name = new Div(new Span(indicator.name().in(I18n.reader())));
        name.addClassName("cell-name");
        if (indicator.unit() != null) {
            name.add(Table.secondary(indicator.unit().in(I18n.reader())));
        }
        return Table.row(name);
    }

    private NativeTableCell figure(IndicatorLabel indicator, TotalPoint point, boolean latest) {
        var cell = Table.number("", point.period().code());
        cell.addClassName(latest ? "current" : "past");
        if (point.figure() == null && point.reported() == 0) {
            cell.setText("–");
            return cell;
        }
        var figure = formats.figure(point.figure());
        cell.add(new PageLink(address.of(indicator.code(), point.period()), figure));
        if (point.stated()) {
            var stated = new Span(new Icon("quote"), Table.hidden(getTranslation("reporting.stated")));
            stated.setTitle(getTranslation("reporting.stated.only"));
            stated.addClassName("coverage");
            cell.add(stated);
        } else if (point.ofTheOfficeAlone()) {
            cell.setTitle(getTranslation("reporting.coverage.office"));
        } else if (point.reported() < point.expected()) {
            var coverage = new Span(point.reported() + "/" + point.expected());
            coverage.addClassName("coverage");
            coverage.setTitle(getTranslation("reporting.coverage", point.reported(), point.expected()));
            cell.add(coverage);
        }
        return cell;
    }

    /** From when the indicator means something else than in the figure that the newest is compared with. */
    private static Optional<HalfYear> redefined(IndicatorSeries series) {
        var period = series.latest().period();
        return series.definitionChanged(period.sameHalfBefore(), period)
                ? Optional.of(series.redefined().getLast())
                : Optional.empty();
    }

    private static @Nullable BigDecimal sameHalfBefore(List<TotalPoint> points) {
        return points.size() < 3 ? null : value(points.get(points.size() - 3));
    }

    private static @Nullable BigDecimal value(TotalPoint point) {
        return point.figure() == null ? null : point.figure().value();
    }

    private NativeTableCell spark(List<TotalPoint> points) {
        var values = new ArrayList<@Nullable BigDecimal>();
        points.forEach(point -> values.add(value(point)));
        var cell = new NativeTableCell();
        cell.addClassName("cell-spark");
        if (values.stream().filter(Objects::nonNull).count() > 1) {
            cell.add(new Spark(values, getTranslation("reporting.six")));
        }
        return cell;
    }

    /** Shows only the indicators with this text in their name, of this section, and says how many those are. */
    int narrow(String text, @Nullable SectionLabel section) {
        var key = SearchKey.of(text);
        var shown = 0;
        var visibleGroups = new HashSet<SectionLabel>();
        for (var each : rows.entrySet()) {
            var indicator = each.getKey().indicator();
            var visible = (section == null || section.equals(indicator.section()))
                    && SearchKey.of(indicator.name().in(I18n.reader()) + " " + indicator.code())
                            .contains(key);
            each.getValue().setVisible(visible);
            if (visible) {
                shown++;
                visibleGroups.add(indicator.section());
            }
        }
        groups.forEach((group, row) -> row.setVisible(visibleGroups.contains(group)));
        return shown;
    }
}
