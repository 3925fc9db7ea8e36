package org.lienhiep.dashboard;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.leadership.Leadership;
import org.lienhiep.meeting.MeetingFilter;
import org.lienhiep.meeting.MeetingOrder;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.MeetingsAround;
import org.lienhiep.news.ArticleFilter;
import org.lienhiep.news.ArticleOrder;
import org.lienhiep.news.Articles;
import org.lienhiep.organisation.OrganisationFilter;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.OrganisationOrder;
import org.lienhiep.organisation.OrganisationRow;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.IndicatorSeries;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.Reports;
import org.lienhiep.reporting.SocietyFigure;
import org.lienhiep.reporting.Totals;
import org.springframework.stereotype.Service;

/**
 * Gathers what leaders see first. Asks for no role itself: each service it reads does, and answers only what the person
 * may see.
 */
@Service
public class Dashboard {

    /** So that each of the recent half-years has the same half of the year before beside it. */
    private static final int HALF_YEARS_READ = Overview.RECENT + 2;

    private static final int MONTHS_AHEAD = 9;
    private static final int UPCOMING = 3;
    private static final int LATEST = 5;

    private final Organisations organisations;
    private final Totals totals;
    private final Reports reports;
    private final Meetings meetings;
    private final Leadership leadership;
    private final Articles articles;
    private final Clock clock;

    Dashboard(
            Organisations organisations,
            Totals totals,
            Reports reports,
            Meetings meetings,
            Leadership leadership,
            Articles articles,
            Clock clock) {
        this.organisations = organisations;
        this.totals = totals;
        this.reports = reports;
        this.meetings = meetings;
        this.leadership = leadership;
        this.articles = articles;
        this.clock = clock;
    }

    /** As {@link #overview(OrganisationId, HalfYear, HalfYear, LocalDate)}, seen today. */
    public Overview overview(OrganisationId id, HalfYear period, @Nullable HalfYear compared) {
        return overview(id, period, compared, today());
    }

    /**
     * Everything about an organisation and a half-year, in a number of statements that does not grow with societies.
     *
     * @param compared a half-year before the one looked at; null, or one that is not before it, for the same half of the
     *     year before
     * @param day the day on which one looks: names, leaders, members, meetings and articles are those of that day
     * @throws NotFound when there is no such organisation
     */
    public Overview overview(OrganisationId id, HalfYear period, @Nullable HalfYear compared, LocalDate day) {
        var organisation = label(id, day);
        var union = organisation.kind() == OrganisationKind.UNION;
        var other = !day.equals(today());
        var around = other ? new MeetingsAround(after(id, day), until(id, day)) : meetings.around(id, UPCOMING, LATEST);
        var with = compared == null || compared.compareTo(period) >= 0 ? period.sameHalfBefore() : compared;
        return new Overview(
                organisation,
                period,
                with,
                series(organisation, union, period, with),
                union ? totals.completeness(id, period) : null,
                union ? null : report(id, period),
                around.upcoming(),
                around.latest(),
                other ? List.of() : leadership.endingBy(id, today().plusMonths(MONTHS_AHEAD)),
                articles.list(new ListQuery<>(
                        ArticleFilter.ALL.about(id).between(null, other ? day : null),
                        ArticleOrder.PUBLISHED,
                        true,
                        Locale.ROOT,
                        0,
                        LATEST)),
                other ? new ThatDay(day, leadership.on(id, day), union ? members(id, day) : 0) : null);
    }

    /** What took place up to a day, as one would have seen it then, the newest first. */
    private List<MeetingRow> until(OrganisationId id, LocalDate day) {
        var held = MeetingFilter.of(id)
                .withStates(MeetingState.HELD, MeetingState.MINUTED, MeetingState.APPROVED)
                .between(null, day);
        return meetings.list(new ListQuery<>(held, MeetingOrder.HELD_ON, false, Locale.ROOT, 0, LATEST));
    }

    /** What was still to come after a day and was not called off, the soonest first. */
    private List<MeetingRow> after(OrganisationId id, LocalDate day) {
        var toCome = MeetingFilter.of(id)
                .withStates(MeetingState.PLANNED, MeetingState.HELD, MeetingState.MINUTED, MeetingState.APPROVED)
                .between(day.plusDays(1), null);
        return meetings.list(new ListQuery<>(toCome, MeetingOrder.HELD_ON, true, Locale.ROOT, 0, UPCOMING));
    }

    private long members(OrganisationId union, LocalDate day) {
        var below = OrganisationFilter.all(day).under(union);
        return organisations
                .list(new ListQuery<>(below, OrganisationOrder.NAME, true, Locale.ROOT, 0, Integer.MAX_VALUE))
                .stream()
                .filter(OrganisationRow::member)
                .count();
    }

    private @Nullable ReportDetails report(OrganisationId organisation, HalfYear period) {
        try {
            return reports.get(organisation, period);
        } catch (NotFound belongsToNoUnion) {
            return null;
        }
    }

    private OrganisationLabel label(OrganisationId id, LocalDate day) {
        var found = organisations.labels(List.of(id), day).get(id);
        if (found == null) {
            throw new NotFound("organisation", id);
        }
        return found;
    }

    private List<IndicatorSeries> series(OrganisationLabel of, boolean union, HalfYear period, HalfYear compared) {
        var usual = period.plus(1 - HALF_YEARS_READ);
        var from = compared.compareTo(usual) < 0 ? compared : usual;
        return union ? totals.of(of.id(), from, period) : totals.ofSociety(of.id(), from, period);
    }

    /**
     * The societies of a union by what they report of one indicator, the highest first; those without a number last, by
     * name.
     *
     * @param compared the half-year whose figures {@link SocietyFigure#before} gives
     */
    public List<SocietyFigure> ranking(
            OrganisationId union, IndicatorId indicator, HalfYear period, HalfYear compared) {
        var figures = totals.bySociety(union, indicator, period);
        var compares = compared.equals(period.sameHalfBefore())
                ? figures
                : withBefore(figures, totals.bySociety(union, indicator, compared));
        return compares.stream()
                .sorted(Comparator.comparing(
                        each -> each.figure() == null ? null : each.figure().value(),
                        Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder())))
                .toList();
    }

    private static List<SocietyFigure> withBefore(List<SocietyFigure> now, List<SocietyFigure> before) {
        var figures = new HashMap<OrganisationId, @Nullable Figure>();
        before.stream()
                .filter(each -> each.report() != null && each.report().counts())
                .forEach(each -> figures.put(each.society().id(), each.figure()));
        return now.stream()
                .map(each -> new SocietyFigure(
                        each.society(),
                        each.state(),
                        each.figure(),
                        figures.get(each.society().id()),
                        each.report(),
                        each.note()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
