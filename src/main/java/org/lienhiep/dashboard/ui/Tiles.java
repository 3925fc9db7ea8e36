package org.lienhiep.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.dashboard.KeyFigure;
import org.lienhiep.dashboard.Overview;
import org.lienhiep.reporting.TotalPoint;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Spark;

/** The figures to look at first, each with its change, its last half-years and how many societies stand behind it. */
final class Tiles extends UnorderedList {

    private final Overview overview;
    private final Formats formats = Formats.of(getLocale());

    Tiles(Overview overview) {
        this.overview = overview;
        addClassName("tiles");
        getElement().setAttribute("aria-label", getTranslation("dashboard.figures"));
        overview.keyFigures().forEach(figure -> add(tile(figure)));
    }

    private ListItem tile(KeyFigure figure) {
        var indicator = figure.indicator();
        var name = new Link(
                FigureAddress.of(overview, indicator.code(), overview.period()),
                indicator.name().in(getLocale()));
        name.addClassName("tile-name");
        var tile = new ListItem(name, value(figure), change(figure), foot(figure));
        tile.addClassName("tile");
        return tile;
    }

    private Paragraph value(KeyFigure figure) {
        var number = new Span(formats.figure(figure.now().figure()));
        number.addClassName("tile-number");
        var value = new Paragraph(number);
        value.addClassName("tile-value");
        var unit = figure.indicator().unit();
        if (figure.now().figure() != null && unit != null) {
            value.add(new Span(" " + unit.in(getLocale())));
        }
        return value;
    }

    private Paragraph change(KeyFigure figure) {
        var before = figure.before();
        var text = new Paragraph();
        text.addClassName("tile-change");
        if (before == null || before.figure() == null) {
            text.setText(getTranslation(
                    "dashboard.change.nothing", overview.compared().code()));
        } else {
            if (figure.now().figure() != null) {
                text.add(new ChangeText(figure.change()));
            }
            text.add(new Span(" " + words(before, figure.now())));
        }
        return text;
    }

    /** Two figures that different numbers of societies stand behind are hard to compare: both numbers are shown. */
    private String words(TotalPoint before, TotalPoint now) {
        var figure = formats.figure(before.figure());
        return overview.isUnion() && !before.stated() && before.reported() != now.reported()
                ? getTranslation(
                        "dashboard.before.coverage",
                        before.period().code(),
                        figure,
                        before.reported(),
                        before.expected())
                : getTranslation("dashboard.before", before.period().code(), figure);
    }

    private Div foot(KeyFigure figure) {
        var last = figure.recent().stream()
                .map(point -> formats.figure(point.figure()))
                .collect(Collectors.joining("; "));
        var spark = new Spark(
                figure.recent().stream()
                        .<@Nullable BigDecimal>map(FigureAddress::value)
                        .toList(),
                getTranslation("dashboard.spark", figure.recent().size(), last));
        var foot = new Div(coverage(figure.now()), spark);
        foot.addClassName("tile-foot");
        return foot;
    }

    private Component coverage(TotalPoint now) {
        if (now.stated()) {
            return new Chip("newspaper", getTranslation("dashboard.stated"), Chip.Tone.NEUTRAL);
        }
        if (overview.isUnion()) {
            return new Span(getTranslation("dashboard.coverage", now.reported(), now.expected()));
        }
        return new Span(now.figure() == null ? getTranslation("dashboard.not-approved") : "");
    }
}
