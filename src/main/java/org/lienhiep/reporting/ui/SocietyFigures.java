package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.ReportState;
import org.lienhiep.reporting.SocietyFigure;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;

/**
 * What each society says of one indicator, the largest figure first, and who says nothing. A figure that does not
 * count yet, because its report is not approved, is shown pale and says so.
 */
final class SocietyFigures extends Div {

    private final Formats formats = Formats.of(I18n.reader());
    private final CellText text;
    private final IndicatorLabel indicator;
    private final HalfYear period;
    private final Predicate<OrganisationId> readable;

    /**
     * What societies say.
     *
     * @param readable whose reports the reader may open
     */
    SocietyFigures(
            List<SocietyFigure> societies,
            CellText text,
            IndicatorLabel indicator,
            HalfYear period,
            Predicate<OrganisationId> readable) {
        this.readable = readable;
        this.text = text;
        this.indicator = indicator;
        this.period = period;
        var said = societies.stream()
                .filter(each -> each.state() != null)
                .sorted(Comparator.comparing(SocietyFigures::value, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
        var silent = societies.stream().filter(each -> each.state() == null).toList();
        if (said.isEmpty()) {
            add(new Paragraph(getTranslation("reporting.figure.nobody")));
        } else {
            add(table(said));
        }
        if (!silent.isEmpty()) {
            add(silent(silent));
        }
    }

    private NativeTable table(List<SocietyFigure> said) {
        var table = new NativeTable();
        table.addClassNames("figures", "societies");
        table.getHead()
                .add(new NativeTableRow(
                        Table.column(getTranslation("reporting.society")),
                        Table.column(period.sameHalfBefore().code(), "number"),
                        Table.column(period.code(), "number"),
                        Table.silentColumn(getTranslation("reporting.figure.share")),
                        Table.column(getTranslation("reporting.change"), "number"),
                        Table.column(getTranslation("reporting.cell.state"))));
        var highest = said.stream()
                .map(SocietyFigures::value)
                .filter(each -> each != null)
                .findFirst();
        said.forEach(each -> table.getBody().add(row(each, highest.orElse(BigDecimal.ONE))));
        return table;
    }

    private NativeTableRow row(SocietyFigure society, BigDecimal highest) {
        var head = Table.row(toCell(society, society.society().name().in(I18n.reader())));
        if (society.note() != null) {
            var note = new Div(society.note());
            note.addClassName("cell-note");
            head.add(note);
        }
        var counts = society.report() != null && society.report().counts();
        var figure = Table.number("", period.code());
        figure.add(toCell(society, text.write(society.state(), society.figure())));
        var row = new NativeTableRow(
                head,
                Table.number(
                        formats.figure(society.before()),
                        period.sameHalfBefore().code()),
                figure,
                bar(society.figure(), highest),
                Table.number(
                        formats.change(value(society.before()), value(society)), getTranslation("reporting.change")),
                Table.cell(getTranslation("reporting.cell.state"), state(society.report(), counts)));
        row.setClassName("not-counted", !counts);
        return row;
    }

    /** A link to where it was entered; plain words where the report is not open to the reader. */
    private Component toCell(SocietyFigure society, String words) {
        var organisation = society.society();
        return readable.test(organisation.id())
                ? new PageLink(ReportLinks.cell(organisation.code(), period, indicator.code()), words)
                : new Span(words);
    }

    private Div state(@Nullable ReportState state, boolean counts) {
        var chip = new Div(StateChips.of(this, state));
        if (!counts) {
            chip.add(Table.secondary(getTranslation("reporting.figure.not-counted")));
        }
        chip.addClassName("state-words");
        return chip;
    }

    private static NativeTableCell bar(@Nullable Figure figure, BigDecimal highest) {
        var cell = new NativeTableCell();
        cell.addClassName("share");
        if (figure == null) {
            return cell;
        }
        var bar = new Div();
        bar.addClassName("share-bar");
        var share = highest.signum() == 0
                ? 0
                : figure.value().divide(highest, 3, RoundingMode.HALF_UP).doubleValue();
        bar.getStyle().set("--share", String.format(Locale.ROOT, "%.1f%%", share * 100));
        cell.add(bar);
        return cell;
    }

    private static @Nullable BigDecimal value(SocietyFigure society) {
        return value(society.figure());
    }

    private static @Nullable BigDecimal value(@Nullable Figure figure) {
        return figure == null ? null : figure.value();
    }

    private Div silent(List<SocietyFigure> societies) {
        var names = new Div();
        names.addClassName("silent-societies");
        names.add(new Span(getTranslation("reporting.figure.silent", societies.size())));
        for (var each : societies) {
            var link = new PageLink(
                    ReportLinks.cell(each.society().code(), period, indicator.code()),
                    each.society().brief(I18n.reader()));
            names.add(new Span(link, StateChips.of(this, each.report())));
        }
        return names;
    }
}
