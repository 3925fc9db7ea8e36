package org.lienhiep.consolidation.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.consolidation.IndicatorLine;
import org.lienhiep.consolidation.UnionOverview;
import org.lienhiep.kernel.Figure;
import org.lienhiep.reporting.ui.ReportLinks;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Periods;

/** The figures of a section: total, who is behind it, who is missing, what it was a year before. */
final class FiguresPart extends Div {

    private static final int CONTRIBUTORS = 3;

    private final Formats formats = Formats.of(I18n.reader());

    FiguresPart(UnionOverview overview, List<IndicatorLine> lines) {
        addClassName("union-figures");
        show(overview, lines);
    }

    void show(UnionOverview overview, List<IndicatorLine> lines) {
        var table = new NativeTable();
        table.addClassName("figures");
        table.getHead()
                .add(new NativeTableRow(
                        column(getTranslation("reporting.indicator")),
                        column(Periods.name(this, overview.period()), "number"),
                        column(getTranslation("consolidation.coverage"), "number"),
                        column(Periods.name(this, overview.period().sameHalfBefore()), "number"),
                        column(getTranslation("consolidation.difference"), "number"),
                        column(getTranslation("consolidation.percent"), "number"),
                        column(getTranslation("consolidation.contributors"))));
        lines.forEach(line -> table.getBody().add(row(overview, line)));
        removeAll();
        add(table);
    }

    private NativeTableRow row(UnionOverview overview, IndicatorLine line) {
        var indicator = line.indicator();
        var address = ReportLinks.figure(overview.union().code(), indicator.code(), overview.period());
        var name = new NativeTableHeaderCell(new Span(indicator.name().in(I18n.reader())));
        name.getElement().setAttribute("scope", "row");
        var unit = indicator.unit();
        if (unit != null) {
            name.add(secondary(unit.in(I18n.reader())));
        }
        var figure = number(
                Periods.name(this, overview.period()),
                link(address, formats.figure(line.sum().figure())));
        if (line.sum().mixed()) {
            figure.add(new Chip("send", getTranslation("consolidation.mixed.badge"), Chip.Tone.WARNING));
        }
        if (line.sum().joint().signum() > 0) {
            figure.add(secondary(getTranslation(
                    "consolidation.joint.deducted", formats.number(line.sum().joint()))));
        }
        return new NativeTableRow(
                name,
                figure,
                coverage(line, address),
                number(Periods.name(this, overview.period().sameHalfBefore()), new Span(formats.figure(line.before()))),
                number(getTranslation("consolidation.difference"), new Span(difference(line))),
                number(
                        getTranslation("consolidation.percent"),
                        new Span(formats.change(
                                value(line.before()), value(line.sum().figure())))),
                contributors(line));
    }

    private NativeTableCell coverage(IndicatorLine line, String address) {
        var sum = line.sum();
        if (sum.figure() != null && sum.reported() == 0) {
            return number(
                    getTranslation("consolidation.coverage"),
                    link(address, getTranslation("consolidation.coverage.office")));
        }
        var cell =
                number(getTranslation("consolidation.coverage"), link(address, sum.reported() + "/" + sum.expected()));
        if (!sum.missing().isEmpty()) {
            cell.getElement()
                    .setAttribute(
                            "title",
                            getTranslation(
                                    "consolidation.silent",
                                    sum.missing().stream()
                                            .map(each -> each.brief(I18n.reader()))
                                            .collect(joining(", "))));
        }
        cell.setClassName("incomplete", !sum.missing().isEmpty());
        return cell;
    }

    private String difference(IndicatorLine line) {
        return line.difference()
                .map(each -> each.signum() == 0 ? "0" : (each.signum() > 0 ? "+" : "−") + formats.number(each.abs()))
                .orElse("–");
    }

    private NativeTableCell contributors(IndicatorLine line) {
        var text = line.sum().contributors().stream()
                .limit(CONTRIBUTORS)
                .map(share -> share.organisation().brief(I18n.reader()) + " " + formats.figure(share.figure()))
                .collect(joining(" · "));
        var cell = new NativeTableCell(new Span(text.isEmpty() ? "–" : text));
        cell.addClassName("contributors");
        cell.getElement().setAttribute("data-label", getTranslation("consolidation.contributors"));
        return cell;
    }

    private static @Nullable BigDecimal value(@Nullable Figure figure) {
        return figure == null ? null : figure.value();
    }

    private static NativeTableCell number(String label, Component content) {
        var cell = new NativeTableCell(content);
        cell.addClassName("number");
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }

    private static NativeTableHeaderCell column(String text, String... classes) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        cell.addClassNames(classes);
        return cell;
    }

    private static Anchor link(String address, String text) {
        var link = new Anchor(address, text);
        link.setRouterIgnore(false);
        return link;
    }

    private static Span secondary(String text) {
        var span = new Span(text);
        span.addClassName("secondary");
        return span;
    }
}
