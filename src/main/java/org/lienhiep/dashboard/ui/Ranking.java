package org.lienhiep.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import org.lienhiep.dashboard.Change;
import org.lienhiep.dashboard.Overview;
import org.lienhiep.dashboard.brief.BriefLinks;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.SocietyFigure;
import org.lienhiep.reporting.ui.ReportLinks;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;

/** What each society reports of one indicator, as bars. An empty cell says why it is empty and has no bar. */
final class Ranking extends Div {

    private static final int SHOWN = 12;

    private final Overview overview;
    private final IndicatorLabel indicator;
    private final Formats formats = Formats.of(getLocale());
    private final double highest;

    Ranking(Overview overview, IndicatorLabel indicator, List<SocietyFigure> figures) {
        this.overview = overview;
        this.indicator = indicator;
        this.highest = figures.stream().mapToDouble(Ranking::number).max().orElse(0);
        addClassName("ranking");
        if (figures.isEmpty()) {
            add(new Paragraph(getTranslation("dashboard.ranking.none")));
            return;
        }
        var table = new NativeTable();
        table.setCaptionText(getTranslation(
                "dashboard.ranking.summary",
                indicator.name().in(getLocale()),
                overview.period().code()));
        table.getHead().add(headers());
        for (int i = 0; i < figures.size(); i++) {
            var row = row(figures.get(i));
            row.setClassName("more", i >= SHOWN);
            table.getBody().add(row);
        }
        add(table);
        if (figures.size() > SHOWN) {
            add(moreButton(figures.size()));
        }
    }

    private static double number(SocietyFigure of) {
        return of.figure() == null ? 0 : of.figure().value().doubleValue();
    }

    private NativeTableRow headers() {
        return new NativeTableRow(
                header(getTranslation("dashboard.society")),
                header(overview.period().code()),
                header(getTranslation("dashboard.compared", overview.compared().code())));
    }

    private static NativeTableHeaderCell header(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(SocietyFigure of) {
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(new Link(
                ReportLinks.cell(of.society().code(), overview.period(), indicator.code()),
                of.society().brief(getLocale())));
        name.add(brief(of));
        return new NativeTableRow(name, new NativeTableCell(value(of)), new NativeTableCell(change(of)));
    }

    private Link brief(SocietyFigure of) {
        var brief = new Link(BriefLinks.of(of.society().code()), new Icon("file-text"));
        brief.addClassName("brief-link");
        var words = getTranslation("dashboard.brief.of", of.society().brief(getLocale()));
        brief.getElement().setAttribute("aria-label", words).setAttribute("title", words);
        return brief;
    }

    private Component value(SocietyFigure of) {
        var cell = new Div();
        cell.addClassName("bar-cell");
        if (of.figure() == null) {
            var why = new Span(getTranslation(reason(of)));
            why.addClassName("secondary");
            cell.add(why);
            return cell;
        }
        cell.add(bar(of.figure().value(), of.report() != null && of.report().counts()));
        cell.add(new Span(formats.figure(of.figure())));
        if (of.report() == null || !of.report().counts()) {
            var open = new Span(getTranslation("dashboard.ranking.open"));
            open.addClassName("secondary");
            cell.add(open);
        }
        return cell;
    }

    private Div bar(BigDecimal value, boolean approved) {
        var bar = new Div();
        bar.addClassName("bar");
        bar.setClassName("bar-open", !approved);
        var share = highest == 0 ? 0 : value.doubleValue() / highest;
        bar.getStyle().set("--share", Double.toString(Math.max(0, share)));
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static String reason(SocietyFigure of) {
        return switch (of.state()) {
            case NOT_APPLICABLE -> "dashboard.cell.not-applicable";
            case UNKNOWN -> "dashboard.cell.unknown";
            case NUMBER, ZERO -> "dashboard.cell.empty";
            case null -> of.report() == null ? "dashboard.cell.no-report" : "dashboard.cell.empty";
        };
    }

    private Component change(SocietyFigure of) {
        return new ChangeText(Change.between(of.before(), of.figure()));
    }

    private Button moreButton(int all) {
        var more = new Button(getTranslation("dashboard.ranking.all", all));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(_ -> {
            addClassName("ranking-all");
            more.setVisible(false);
        });
        return more;
    }
}
