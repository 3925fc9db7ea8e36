package org.lienhiep.news.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.OrganisationTree;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.duty.Duties;
import org.lienhiep.kernel.duty.Duty;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingFilter;
import org.lienhiep.meeting.MeetingOrder;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.RecordNeeds.Need;
import org.lienhiep.meeting.RecordNeeds;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.news.ArticleFilter;
import org.lienhiep.news.ArticleOrder;
import org.lienhiep.news.ArticleRow;
import org.lienhiep.news.Articles;
import org.lienhiep.news.RecordingDrafts;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells the desk of whoever records news what waits: recordings he began, articles that record no meeting, meetings
 * of a kind that the press should tell of, and that it did not. Only of the last months: a newspaper does not report later, and what is older was let be.
 */
@Component
@Order(70)
class WaitingNews implements Duties {

    private static final int DAYS_FOR_THE_PRESS = 14;
    private static final int DAYS_BACK = 90;

    private final Articles articles;
    private final RecordingDrafts drafts;
    private final Meetings meetings;
    private final RecordNeeds needs;
    private final OrganisationTree tree;
    private final Access access;

    WaitingNews(
            Articles articles,
            RecordingDrafts drafts,
            Meetings meetings,
            RecordNeeds needs,
            OrganisationTree tree,
            Access access) {
        this.articles = articles;
        this.drafts = drafts;
        this.meetings = meetings;
        this.needs = needs;
        this.tree = tree;
        this.access = access;
    }

    @Override
    public List<Duty> waiting(OrganisationId organisation, LocalDate day, int limit) {
        if (!access.may(Permission.RECORD_NEWS, organisation)) {
            return List.of();
        }
        var begun = drafts(organisation);
        var unlinked = unlinked(organisation, day, limit);
        var silent = silent(organisation, day, limit);
        return Stream.of(begun, unlinked, silent)
                .flatMap(List::stream)
                .limit(limit)
                .toList();
    }

    private List<Duty> drafts(OrganisationId organisation) {
        if (access.actor().user() == null) {
            return List.of();
        }
        var below = tree.withAllBelow(organisation);
        return drafts.own().stream()
                .filter(draft -> below.contains(draft.union()))
                .map(draft -> new Duty(
                        "news.duty.draft", draft.title(), draft.union(), null, ArticleLinks.resume(draft.id())))
                .toList();
    }

    private List<Duty> unlinked(OrganisationId organisation, LocalDate day, int limit) {
        var recent = ArticleFilter.ALL.about(organisation).unlinked(true).between(day.minusDays(DAYS_BACK), day);
        return articles.list(new ListQuery<>(recent, ArticleOrder.PUBLISHED, true, Locale.ROOT, 0, limit)).stream()
                .map(WaitingNews::unlinked)
                .toList();
    }

    private static Duty unlinked(ArticleRow article) {
        return new Duty(
                "news.duty.unlinked",
                dated(article.publishedOn(), article.title()),
                article.organisation(),
                null,
                ArticleLinks.page(article.id()));
    }

    private List<Duty> silent(OrganisationId organisation, LocalDate day, int limit) {
        var kinds = needs.kinds(Need.PRESS, organisation);
        if (kinds.isEmpty()) {
            return List.of();
        }
        var held = MeetingFilter.of(organisation)
                .withKinds(kinds)
                .withStates(MeetingState.HELD, MeetingState.MINUTED, MeetingState.APPROVED)
                .between(day.minusDays(DAYS_BACK), day.minusDays(DAYS_FOR_THE_PRESS));
        var rows = meetings.list(new ListQuery<>(held, MeetingOrder.HELD_ON, false, Locale.ROOT, 0, limit));
        var told = articles.countsOf(rows.stream().map(MeetingRow::id).toList()).keySet();
        return rows.stream()
                .filter(row -> !told.contains(row.id()) && !row.hosts().isEmpty())
                .map(WaitingNews::silent)
                .toList();
    }

    private static Duty silent(MeetingRow meeting) {
        return new Duty(
                "news.duty.no-press",
                dated(meeting.heldOn(), meeting.name().in(I18n.reader())),
                meeting.hosts().getFirst().id(),
                null,
                MeetingLinks.page(meeting.id()) + "#" + PressPanels.PLACE);
    }

    private static String dated(@Nullable LocalDate day, String name) {
        return day == null ? name : Formats.of(I18n.reader()).day(day) + " · " + name;
    }
}
