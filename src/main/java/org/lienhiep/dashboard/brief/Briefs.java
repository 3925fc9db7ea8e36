package org.lienhiep.dashboard.brief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lienhiep.dashboard.MainIndicators;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.leadership.Leadership;
import org.lienhiep.leadership.succession.SuccessionBoard;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.decision.DecisionRegister;
import org.lienhiep.news.ArticleFilter;
import org.lienhiep.news.ArticleOrder;
import org.lienhiep.news.Articles;
import org.lienhiep.organisation.OrganisationDetails;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.IndicatorSeries;
import org.lienhiep.reporting.Reports;
import org.lienhiep.reporting.Totals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers the brief on one organisation. Asks for no role itself: each service it reads does, and answers only what the
 * person may see.
 */
@Service
@Transactional(readOnly = true)
public class Briefs {

    static final int HALF_YEARS = 6;

    private static final int LATEST = 5;
    private static final int INDICATORS = 8;

    private final Organisations organisations;
    private final Leadership leadership;
    private final SuccessionBoard succession;
    private final Meetings meetings;
    private final DecisionRegister decisions;
    private final Totals totals;
    private final Reports reports;
    private final Articles articles;
    private final Clock clock;

    Briefs(
            Organisations organisations,
            Leadership leadership,
            SuccessionBoard succession,
            Meetings meetings,
            DecisionRegister decisions,
            Totals totals,
            Reports reports,
            Articles articles,
            Clock clock) {
        this.organisations = organisations;
        this.leadership = leadership;
        this.succession = succession;
        this.meetings = meetings;
        this.decisions = decisions;
        this.totals = totals;
        this.reports = reports;
        this.articles = articles;
        this.clock = clock;
    }

    /**
     * The brief as of today.
     *
     * @throws NotFound when there is no such organisation or the person may not see it
     */
    public SocietyBrief of(OrganisationId id) {
        var day = LocalDate.now(clock);
        var organisation = organisations.get(id, day);
        var held = meetings.latest(id, LATEST);
        return new SocietyBrief(
                organisation,
                above(organisation, day),
                day,
                leadership.on(id, day),
                succession.ofItself(organisation.label(), day, SuccessionBoard.USUAL_MONTHS),
                held,
                decisions.account(id, held.stream().map(MeetingRow::id).toList()),
                trend(organisation.label(), HalfYear.underReview(day)),
                reports.latest(id, HALF_YEARS),
                articles.list(new ListQuery<>(
                        ArticleFilter.ALL.about(id), ArticleOrder.PUBLISHED, true, Locale.ROOT, 0, LATEST)));
    }

    private @Nullable OrganisationLabel above(OrganisationDetails of, LocalDate day) {
        var parent = of.values().parent();
        return parent == null
                ? null
                : organisations.labels(List.of(parent), day).get(parent);
    }

    /** The main indicators that have a figure in one of the half-years. */
    private List<IndicatorSeries> trend(OrganisationLabel of, HalfYear latest) {
        var from = latest.plus(1 - HALF_YEARS);
        var series = of.kind() == OrganisationKind.UNION
                ? totals.of(of.id(), from, latest)
                : totals.ofSociety(of.id(), from, latest);
        return series.stream()
                .filter(each -> each.points().stream().anyMatch(point -> point.figure() != null))
                .sorted(Comparator.comparing(IndicatorSeries::indicator, MainIndicators.FIRST))
                .limit(INDICATORS)
                .toList();
    }
}
