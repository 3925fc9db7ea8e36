package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lienhiep.reporting.IndicatorSeries;
import org.lienhiep.reporting.TotalPoint;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;

/** One total in large, with how it compares, whom it covers, and how it is made. */
final class TotalCard extends Div {

    /**
     * The newest total of a series.
     *
     * @param computation how it is made, in a sentence
     */
    TotalCard(IndicatorSeries series, String computation) {
        addClassNames("part", "total-card");
        var formats = Formats.of(I18n.reader());
        var point = series.latest();
        var number = new Span(formats.figure(point.figure()));
        number.addClassName("total-number");
        var unit = series.indicator().unit();
        var figure = new Div(number);
        figure.addClassName("total-figure");
        if (unit != null && point.figure() != null) {
            figure.add(new Span(unit.in(I18n.reader())));
        }
        add(figure, comparison(series, formats), coverage(point));
        var how = new Paragraph(point.stated() ? getTranslation("reporting.stated.only") : computation);
        how.addClassName("total-computation");
        add(how);
    }

    private Div comparison(IndicatorSeries series, Formats formats) {
        var points = series.points();
        var before = points.get(points.size() - 3);
        var comparison = new Div();
        comparison.addClassName("total-comparison");
        if (value(before) == null) {
            comparison.add(new Span(getTranslation(
                    "reporting.figure.nothing-before", before.period().code())));
            return comparison;
        }
        var change = new Span(formats.change(value(before), value(series.latest())));
        change.addClassName("total-change");
        comparison.add(
                change,
                new Span(getTranslation(
                        "reporting.figure.before", before.period().code(), formats.figure(before.figure()))));
        return comparison;
    }

    private static @Nullable BigDecimal value(TotalPoint point) {
        return point.figure() == null ? null : point.figure().value();
    }

    private Chip coverage(TotalPoint point) {
        if (point.ofTheOfficeAlone()) {
            return new Chip("landmark", getTranslation("reporting.coverage.office"), Chip.Tone.NEUTRAL);
        }
        var whole = point.reported() == point.expected();
        return new Chip(
                whole ? "circle-check" : "triangle-alert",
                getTranslation("reporting.coverage", point.reported(), point.expected()),
                whole ? Chip.Tone.SUCCESS : Chip.Tone.WARNING);
    }
}
