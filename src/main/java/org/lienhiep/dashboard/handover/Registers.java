package org.lienhiep.dashboard.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.leadership.Leadership;
import org.lienhiep.leadership.TimeLine;
import org.lienhiep.meeting.MeetingFilter;
import org.lienhiep.meeting.MeetingOrder;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.decision.DecisionRegister;
import org.lienhiep.news.ArticleFilter;
import org.lienhiep.news.ArticleOrder;
import org.lienhiep.news.Articles;
import org.lienhiep.organisation.OrganisationFilter;
import org.lienhiep.organisation.OrganisationOrder;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.ReportFilter;
import org.lienhiep.reporting.ReportOrder;
import org.lienhiep.reporting.Reports;
import org.lienhiep.shell.I18n;
import org.lienhiep.tabular.WrittenTable;
import org.springframework.stereotype.Component;

/** The registers of an organisation as tables, read page by page while they are written. */
@Component
class Registers {

    private static final int PAGE = 500;

    private final Organisations organisations;
    private final Leadership leadership;
    private final Meetings meetings;
    private final DecisionRegister decisions;
    private final Reports reports;
    private final Articles articles;
    private final I18n texts;
    private final Clock clock;

    Registers(
            Organisations organisations,
            Leadership leadership,
            Meetings meetings,
            DecisionRegister decisions,
            Reports reports,
            Articles articles,
            I18n texts,
            Clock clock) {
        this.organisations = organisations;
        this.leadership = leadership;
        this.meetings = meetings;
        this.decisions = decisions;
        this.reports = reports;
        this.articles = articles;
        this.texts = texts;
        this.clock = clock;
    }

    /** The registers in this language; the name of each is also that of its file. */
    List<WrittenTable> of(OrganisationId id, Locale language) {
        return List.of(
                members(id, language),
                leaders(id, language),
                held(id, language),
                decided(id, language),
                reported(id, language),
                published(id, language));
    }

    private WrittenTable members(OrganisationId id, Locale language) {
        var today = LocalDate.now(clock);
        return WrittenTable.paged(
                "to-chuc",
                heads(
                        language,
                        "dashboard.register.code",
                        "dashboard.register.name",
                        "dashboard.register.shortName",
                        "dashboard.register.founded",
                        "dashboard.register.member"),
                PAGE,
                offset -> organisations
                        .list(new ListQuery<>(
                                OrganisationFilter.all(today).under(id),
                                OrganisationOrder.NAME,
                                true,
                                language,
                                offset,
                                PAGE))
                        .stream()
                        .map(each -> List.of(
                                each.code(),
                                each.name().in(language),
                                each.shortName() == null ? "" : each.shortName().in(language),
                                text(each.founded()),
                                each.member() ? word("shell.yes", language) : ""))
                        .toList());
    }

    private WrittenTable leaders(OrganisationId id, Locale language) {
        var columns = heads(
                language,
                "dashboard.register.body",
                "dashboard.register.post",
                "dashboard.register.person",
                "dashboard.register.from",
                "dashboard.register.to",
                "dashboard.register.term");
        return new WrittenTable(
                "lanh-dao",
                columns,
                Stream.of(id)
                        .flatMap(each -> leadership.timeLine(each).posts().stream())
                        .flatMap(post -> holders(post, language)));
    }

    private static Stream<List<String>> holders(TimeLine.PostLine post, Locale language) {
        return post.holders().stream()
                .map(holder -> List.of(
                        post.bodyName().in(language),
                        post.title().in(language),
                        holder.fullName(),
                        text(holder.held().from()),
                        text(holder.held().to()),
                        holder.term() == null ? "" : holder.term().years()));
    }

    private WrittenTable held(OrganisationId id, Locale language) {
        return WrittenTable.paged(
                "cuoc-hop",
                heads(
                        language,
                        "dashboard.register.day",
                        "dashboard.register.meeting",
                        "dashboard.register.kind",
                        "dashboard.register.state",
                        "dashboard.register.place",
                        "dashboard.register.host",
                        "dashboard.register.minuted",
                        "dashboard.register.files"),
                PAGE,
                offset -> meetings
                        .list(new ListQuery<>(
                                MeetingFilter.of(id), MeetingOrder.HELD_ON, false, language, offset, PAGE))
                        .stream()
                        .map(each -> meeting(each, language))
                        .toList());
    }

    private List<String> meeting(MeetingRow of, Locale language) {
        return List.of(
                text(of.heldOn()),
                of.name().in(language),
                word("meeting.kind." + of.kind(), language),
                word("meeting.state." + of.state(), language),
                text(of.place()),
                of.hosts().stream().map(host -> host.brief(language)).collect(Collectors.joining("; ")),
                of.minuted() ? word("shell.yes", language) : "",
                Integer.toString(of.attachments()));
    }

    private WrittenTable decided(OrganisationId id, Locale language) {
        return new WrittenTable(
                "quyet-dinh-chua-xong",
                heads(
                        language,
                        "dashboard.register.decidedOn",
                        "dashboard.register.number",
                        "dashboard.register.text",
                        "dashboard.register.due"),
                Stream.of(id)
                        .flatMap(each -> decisions.account(each, List.of()).stream())
                        .map(each -> List.of(text(each.decidedOn()), each.number(), each.text(), text(each.due()))));
    }

    private WrittenTable reported(OrganisationId id, Locale language) {
        return WrittenTable.paged(
                "bao-cao",
                heads(
                        language,
                        "dashboard.register.organisation",
                        "dashboard.register.period",
                        "dashboard.register.state",
                        "dashboard.register.filled",
                        "dashboard.register.due",
                        "dashboard.register.late"),
                PAGE,
                offset -> reports
                        .list(new ListQuery<>(
                                ReportFilter.ALL.withBelow(id), ReportOrder.PERIOD, false, language, offset, PAGE))
                        .stream()
                        .map(each -> List.of(
                                each.organisation().name().in(language),
                                each.period().code(),
                                word("reporting.state." + each.state(), language),
                                Integer.toString(each.filled()),
                                each.due().toString(),
                                Integer.toString(each.daysLate())))
                        .toList());
    }

    private WrittenTable published(OrganisationId id, Locale language) {
        return WrittenTable.paged(
                "tin-bai",
                heads(
                        language,
                        "dashboard.register.day",
                        "dashboard.register.title",
                        "dashboard.register.publisher",
                        "dashboard.register.author",
                        "dashboard.register.address"),
                PAGE,
                offset -> articles
                        .list(new ListQuery<>(
                                ArticleFilter.ALL.about(id), ArticleOrder.PUBLISHED, true, language, offset, PAGE))
                        .stream()
                        .map(each -> List.of(
                                text(each.publishedOn()),
                                each.title(),
                                text(each.publisher()),
                                text(each.author()),
                                text(each.url())))
                        .toList());
    }

    private List<String> heads(Locale language, String... keys) {
        return Stream.of(keys).map(key -> word(key, language)).toList();
    }

    private String word(String key, Locale language) {
        return texts.getTranslation(key, language);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
