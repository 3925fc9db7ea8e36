package org.lienhiep.news.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.news.coverage.Contradiction;
import org.lienhiep.news.coverage.Source;
import org.lienhiep.news.coverage.Value;
import org.lienhiep.news.ui.ArticleLinks;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.reporting.ui.ReportLinks;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;

/** Both sides of a contradiction in words, each with the way to its evidence. */
final class ContradictionWords {

    private final Component reader;
    private final Formats formats;

    ContradictionWords(Component reader) {
        this.reader = reader;
        this.formats = Formats.of(locale());
    }

    /** What it is about. */
    String title(Contradiction each) {
        var matter = text("news.contradiction.matter." + each.matter());
        if (each.other() instanceof Source.Reports reports) {
            return reports.indicator().name().in(locale()) + " · "
                    + reports.organisation().brief(locale()) + " · "
                    + reports.period().code();
        }
        return each.other() instanceof Source.Minutes minutes
                ? matter + " · " + minutes.name().in(locale())
                : matter;
    }

    /** What an article states, with the link to the sentence. */
    Div press(Source.Press press, Value value) {
        var path = press.place() == null
                ? ArticleLinks.page(press.article())
                : ArticleLinks.quote(press.article(), press.place());
        var source = press.publisher() == null ? press.title() : press.publisher() + ", " + press.title();
        var said = new Span(text("news.contradiction.press", value(value)));
        said.addClassName("contradiction-value");
        return side(said, new PageLink(path, new Icon("quote"), new Span(source)));
    }

    /** What the other side states. */
    Div other(Source source, Value value) {
        return switch (source) {
            case Source.Press press -> press(press, value);
            case Source.Minutes minutes ->
                side(
                        said(text("news.contradiction.record", value(value))),
                        new PageLink(
                                MeetingLinks.page(minutes.meeting()),
                                minutes.name().in(locale())));
            case Source.Reports reports -> reports(reports, value);
        };
    }

    private Div reports(Source.Reports reports, Value value) {
        var union = reports.organisation().kind() == OrganisationKind.UNION;
        String key;
        if (union) {
            key = "news.contradiction.reports";
        } else {
            key = reports.approved() ? "news.contradiction.report" : "news.contradiction.report.waiting";
        }
        var side = side(said(text(key, value(value))), new PageLink(path(reports), text("news.contradiction.figure")));
        if (union) {
            var coverage = new Span(text("news.contradiction.coverage", reports.reported(), reports.expected()));
            coverage.addClassName("secondary");
            side.add(coverage);
        }
        return side;
    }

    private static String path(Source.Reports reports) {
        var code = reports.organisation().code();
        return reports.organisation().kind() == OrganisationKind.UNION
                ? ReportLinks.figure(code, reports.indicator().code(), reports.period())
                : ReportLinks.cell(code, reports.period(), reports.indicator().code());
    }

    /** Where the record that is wrong is corrected; empty where the other side is an article. */
    Optional<Anchor> correction(Contradiction each) {
        return switch (each.other()) {
            case Source.Press press ->
                Optional.of(new PageLink(ArticleLinks.page(press.article()), text("news.contradiction.correct")));
            case Source.Minutes minutes ->
                Optional.of(new PageLink(MeetingLinks.edit(minutes.meeting()), text("news.contradiction.correct")));
            case Source.Reports reports -> Optional.of(new PageLink(path(reports), text("news.contradiction.correct")));
        };
    }

    private Span said(String words) {
        var said = new Span(words);
        said.addClassName("contradiction-value");
        return said;
    }

    private static Div side(Span said, Anchor evidence) {
        var side = new Div(said, evidence);
        side.addClassName("contradiction-side");
        return side;
    }

    private String value(Value value) {
        return switch (value) {
            case Value.Days days ->
                formats.day(days.first()) + (days.last() == null ? "" : " – " + formats.day(days.last()));
            case Value.Amount amount -> amount(amount.figure());
            case Value.Office office ->
                office.person() + " – " + office.post() + term(office.termFrom(), office.termTo());
        };
    }

    private String term(@Nullable Integer from, @Nullable Integer to) {
        return from == null || to == null ? "" : ", " + text("news.term", from.toString(), to.toString());
    }

    private String amount(Figure figure) {
        var number = formats.number(figure.value());
        return switch (figure.qualifier()) {
            case EXACT -> number;
            case AT_LEAST -> text("news.amount.AT_LEAST", number);
            case AT_MOST -> text("news.amount.AT_MOST", number);
            case ABOUT -> text("news.amount.ABOUT", number);
        };
    }

    private String text(String key, Object... arguments) {
        return reader.getTranslation(key, arguments);
    }

    private static Locale locale() {
        return I18n.reader();
    }
}
