package org.lienhiep.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
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
        var tile = new ListItem(name, value(figure), change(figure), foot(figure.now()));
        tile.addClassName("tile");
        return tile;
    }

    private Component value(KeyFigure figure) {
        var number = new Span(formats.figure(figure.now().figure()));
        number.addClassName("tile-number");
        var value = new Paragraph(number);
        if (figure.now().figure() != null && figure.indicator().unit() != null) {
            value.add(new Span(" " + figure.indicator().unit().in(getLocale())));
        }
        var last = figure.recent().stream()
                .map(point -> formats.figure(point.figure()))
                .collect(Collectors.joining("; "));
        var spark = new Spark(
                figure.recent().stream().map(FigureAddress::value).toList(),
                getTranslation("dashboard.spark", figure.recent().size(), last));
        var row = new Div(value, spark);
        row.addClassName("tile-value");
        return row;
    }

    private Paragraph change(KeyFigure figure) {
        var before = figure.before();
        var text = new Paragraph();
        text.addClassName("tile-change");
        if (before == null || before.figure() == null) {
            text.setText(getTranslation("dashboard.change.nothing", overview.compared().code()));
        } else {
            text.add(new ChangeText(figure.change()));
            text.add(new Span(" " + overview.compared().code() + ": " + formats.figure(before.figure())));
        }
        return text;
    }

    private Paragraph foot(TotalPoint now) {
        var foot = new Paragraph();
        foot.addClassName("tile-foot");
        if (now.stated()) {
            foot.add(new Chip("newspaper", getTranslation("dashboard.stated"), Chip.Tone.NEUTRAL));
        } else if (overview.isUnion()) {
            foot.add(new Span(getTranslation("dashboard.coverage", now.reported(), now.expected())));
        } else if (now.figure() == null) {
            foot.add(new Span(getTranslation("dashboard.not-approved")));
        }
        return foot;
    }
}
