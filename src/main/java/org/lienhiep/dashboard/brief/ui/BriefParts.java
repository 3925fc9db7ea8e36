package org.lienhiep.dashboard.brief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.lienhiep.dashboard.brief.SocietyBrief;
import org.lienhiep.dashboard.ui.Link;
import org.lienhiep.leadership.Roster;
import org.lienhiep.leadership.succession.SuccessionItem;
import org.lienhiep.leadership.ui.LeadershipLinks;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.decision.DecisionRow;
import org.lienhiep.meeting.decision.DecisionStatus;
import org.lienhiep.meeting.decision.ui.DecisionLinks;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.news.ArticleRow;
import org.lienhiep.news.ui.ArticleLinks;
import org.lienhiep.reporting.ReportRow;
import org.lienhiep.reporting.ui.ReportLinks;
import org.lienhiep.reporting.ui.StateChips;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Fact;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Periods;
import org.lienhiep.shell.Section;

/** The parts of a brief on the screen; each names what it has from a record and leads there. */
final class BriefParts {

    private final Component reader;
    private final SocietyBrief brief;
    private final Formats formats;

    BriefParts(Component reader, SocietyBrief brief) {
        this.reader = reader;
        this.brief = brief;
        this.formats = Formats.of(I18n.reader());
    }

    /** All parts, in the order in which they are read. */
    List<Component> all() {
        return List.of(
                part("dashboard.brief.profile", profile(), false),
                part(
                        "dashboard.brief.leaders",
                        leaders(),
                        brief.roster().posts().findAny().isEmpty()),
                part("dashboard.brief.pending", pending(), pendingCount() == 0),
                part("dashboard.brief.promises", promises(), brief.promises().isEmpty()),
                part(
                        "dashboard.brief.trend",
                        new BriefFigures(brief),
                        brief.trend().isEmpty()),
                part("dashboard.brief.meetings", meetings(), brief.meetings().isEmpty()),
                part("dashboard.brief.reports", reports(), brief.reports().isEmpty()),
                part("dashboard.brief.press", press(), brief.press().isEmpty()));
    }

    private Section part(String title, Component content, boolean empty) {
        if (!empty) {
            return new Section(text(title), content);
        }
        var nothing = new Paragraph(text("dashboard.brief.none"));
        nothing.addClassName("secondary");
        return new Section(text(title), nothing);
    }

    private Component profile() {
        var values = brief.organisation().values();
        var above = brief.above();
        return Fact.sheet()
                .add(text("organisation.code"), brief.organisation().label().code())
                .add(
                        text("organisation.parent"),
                        above == null ? null : above.name().in(locale()))
                .add(
                        text("dashboard.brief.member-since"),
                        values.memberSince() == null ? null : formats.partial(values.memberSince()))
                .add(text("organisation.founded"), values.founded() == null ? null : formats.partial(values.founded()))
                .add(text("organisation.address"), values.address())
                .add(text("organisation.phone"), values.phone())
                .add(text("organisation.email"), values.email());
    }

    private Component leaders() {
        var sheet = Fact.sheet();
        brief.roster().posts().forEach(post -> {
            var people = new Div();
            people.addClassName("brief-holders");
            post.holders().forEach(holder -> {
                var details = new Span(formats.range(holder.held())
                        + (holder.term() == null ? "" : " · " + holder.term().years()));
                details.addClassName("secondary");
                people.add(new Div(new Link(LeadershipLinks.person(holder.person()), holder.fullName()), details));
            });
            vacancy(post, people);
            sheet.add(post.title().in(locale()), people);
        });
        return sheet;
    }

    private void vacancy(Roster.PostOnDay post, Div people) {
        if (post.vacant() > 0) {
            people.add(new Chip("triangle-alert", text("dashboard.brief.vacant", post.vacant()), Chip.Tone.WARNING));
        }
    }

    private int pendingCount() {
        return brief.reportsToApprove().size()
                + brief.electionsToConfirm().size()
                + brief.minutesToApprove().size();
    }

    private Component pending() {
        var list = lines();
        brief.reportsToApprove().forEach(each -> list.add(report(each)));
        brief.electionsToConfirm().forEach(each -> list.add(election(each)));
        brief.minutesToApprove()
                .forEach(each -> list.add(new ListItem(
                        new Link(MeetingLinks.page(each.id()), each.name().in(locale())),
                        secondary(text("dashboard.brief.minutes")))));
        return list;
    }

    private ListItem election(SuccessionItem of) {
        var title = of.title() == null ? "" : of.title().in(locale());
        var code = brief.organisation().label().code();
        return new ListItem(
                new Link(LeadershipLinks.of(code), of.person() + " – " + title),
                secondary(text("dashboard.brief.unconfirmed", formats.day(of.day()))));
    }

    private Component promises() {
        var list = lines();
        brief.promises().forEach(each -> list.add(promise(each)));
        return list;
    }

    private ListItem promise(DecisionRow of) {
        var details = secondary(text("dashboard.brief.decided", formats.day(of.decidedOn())));
        if (of.due() != null) {
            details.add(
                    of.status(brief.day()) == DecisionStatus.OVERDUE
                            ? new Chip(
                                    "triangle-alert",
                                    text("dashboard.brief.overdue", formats.day(of.due())),
                                    Chip.Tone.ERROR)
                            : new Span(text("dashboard.brief.due", formats.day(of.due()))));
        }
        return new ListItem(new Link(DecisionLinks.page(of.id()), of.text()), details);
    }

    private Component meetings() {
        var list = lines();
        brief.meetings().forEach(each -> list.add(meeting(each)));
        return list;
    }

    private ListItem meeting(MeetingRow of) {
        var item = new ListItem(
                new Link(MeetingLinks.page(of.id()), of.name().in(locale())), secondary(formats.day(of.heldOn())));
        var decided = brief.decidedBy(of.id());
        if (!decided.isEmpty()) {
            var decisions = new OrderedList();
            decisions.addClassName("brief-decisions");
            decided.forEach(each -> decisions.add(new ListItem(each.text())));
            item.add(decisions);
        }
        return item;
    }

    private Component reports() {
        var list = lines();
        brief.reports().forEach(each -> list.add(report(each)));
        return list;
    }

    private ListItem report(ReportRow of) {
        var details = new Div(StateChips.of(reader, of.state(), of.filled()));
        details.addClassName("line-details");
        details.add(new Span(
                of.daysLate() > 0
                        ? text("dashboard.brief.late", of.daysLate())
                        : text("dashboard.brief.in-time", formats.day(of.due()))));
        return new ListItem(
                new Link(ReportLinks.report(of.organisation().code(), of.period()), Periods.name(reader, of.period())),
                details);
    }

    private Component press() {
        var list = lines();
        brief.press().forEach(each -> list.add(article(each)));
        return list;
    }

    private ListItem article(ArticleRow of) {
        var day = of.publishedOn() == null ? null : formats.day(of.publishedOn());
        return new ListItem(
                new Link(ArticleLinks.page(of.id()), of.title()), secondary(Formats.joined(of.publisher(), day)));
    }

    private static UnorderedList lines() {
        var list = new UnorderedList();
        list.addClassName("lines");
        return list;
    }

    private static Div secondary(String text) {
        var details = new Div(new Span(text));
        details.addClassName("line-details");
        return details;
    }

    private static Locale locale() {
        return I18n.reader();
    }

    private String text(String key, Object... arguments) {
        return reader.getTranslation(key, arguments);
    }
}
