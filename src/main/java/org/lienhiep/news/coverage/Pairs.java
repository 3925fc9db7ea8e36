package org.lienhiep.news.coverage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lienhiep.access.Access;
import org.lienhiep.access.OrganisationTree;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingOutcomes;
import org.lienhiep.news.ArticleDraft;
import org.lienhiep.news.Articles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Suggests which article records which meeting. Time and union find the candidates in the database, what both say
 * decides; a person accepts or says that they are not the same, and is not asked again.
 */
@Service
@Transactional
public class Pairs {

    /** So many candidates are weighed at a time; whoever accepts or refuses some sees the next. */
    private static final int CANDIDATES = 200;

    private final Coverage coverage;
    private final CoverageQueries queries;
    private final MeetingOutcomes outcomes;
    private final UnconfirmedReadings readings;
    private final Articles articles;
    private final OrganisationTree tree;
    private final Access access;

    Pairs(
            Coverage coverage,
            CoverageQueries queries,
            MeetingOutcomes outcomes,
            UnconfirmedReadings readings,
            Articles articles,
            OrganisationTree tree,
            Access access) {
        this.coverage = coverage;
        this.queries = queries;
        this.outcomes = outcomes;
        this.readings = readings;
        this.articles = articles;
        this.tree = tree;
        this.access = access;
    }

    /**
     * Pairs of a half-year that wait for somebody to decide, the best first. The statements do not grow with the
     * number of meetings or articles.
     */
    @Transactional(readOnly = true)
    public List<SuggestedPair> waiting(OrganisationId organisation, HalfYear period) {
        return waiting(organisation, coverage.meetings(organisation, period.firstDay(), period.lastDay()));
    }

    /** The same for these meetings of the organisation and those below it. */
    @Transactional(readOnly = true)
    public List<SuggestedPair> waiting(OrganisationId organisation, List<MeetingPress> held) {
        access.require(Permission.READ, organisation);
        var days = new LinkedHashMap<MeetingId, LocalDate>();
        held.forEach(each -> days.put(each.meeting(), each.heldOn()));
        if (days.isEmpty()) {
            return List.of();
        }
        var found = queries.candidates(
                days,
                tree.withAllBelow(organisation),
                access.scope(Permission.READ),
                PairScore.DAYS_APART,
                PairScore.DAYS_LATE,
                CANDIDATES);
        return found.isEmpty() ? List.of() : weighed(organisation, found);
    }

    private List<SuggestedPair> weighed(OrganisationId organisation, List<CoverageQueries.Candidate> found) {
        var told = told(
                organisation,
                found.stream()
                        .map(CoverageQueries.Candidate::article)
                        .distinct()
                        .toList());
        var meetings = outcomes.of(found.stream()
                .map(CoverageQueries.Candidate::meeting)
                .distinct()
                .toList());
        var pairs = new ArrayList<SuggestedPair>();
        for (var candidate : found) {
            var article = told.get(candidate.article());
            var meeting = meetings.get(candidate.meeting());
            if (article != null && meeting != null) {
                var score = PairScore.of(article, meeting);
                if (score.value() >= PairScore.ENOUGH) {
                    pairs.add(new SuggestedPair(
                            article.id(),
                            article.title(),
                            article.publisher(),
                            article.publishedOn(),
                            meeting.row(),
                            score.value(),
                            score.reasons()));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(SuggestedPair::score)
                .reversed()
                .thenComparing(pair -> pair.article().value()));
        return pairs;
    }

    private Map<ArticleId, ToldArticle> told(OrganisationId organisation, List<ArticleId> ids) {
        return readings.read(organisation, queries.articles(ids, access.scope(Permission.READ))).stream()
                .collect(Collectors.toMap(ToldArticle::id, Function.identity()));
    }

    /** They belong together: the article records the meeting. */
    public void accept(ArticleId article, MeetingId meeting) {
        articles.link(article, meeting);
    }

    /** Takes an acceptance back: the pair is suggested again. */
    public void undoAcceptance(ArticleId article, MeetingId meeting) {
        articles.unlink(article, meeting);
    }

    /** They do not belong together, and nobody is asked again. */
    public void refuse(ArticleId article, MeetingId meeting) {
        requireRecording(article);
        queries.keepApart(article, meeting, access.actor().displayName());
    }

    /** Takes a refusal back. */
    public void undoRefusal(ArticleId article, MeetingId meeting) {
        requireRecording(article);
        queries.forgetApart(article, meeting);
    }

    private void requireRecording(ArticleId article) {
        ArticleDraft values = articles.get(article).values();
        access.require(Permission.RECORD_NEWS, requireNonNull(values.organisation()));
    }
}
