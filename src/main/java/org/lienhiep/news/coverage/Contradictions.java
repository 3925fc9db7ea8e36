package org.lienhiep.news.coverage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingOutcomes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where articles, the records of meetings and reports contradict each other. Found anew each time, so that a corrected
 * record ends its contradiction; only what somebody decided is stored. The statements of each list do not grow with it.
 */
@Service
@Transactional
public class Contradictions {

    /** The longest reason that is stored. */
    public static final int LONGEST_REASON = 500;

    private final Coverage coverage;
    private final CoverageQueries queries;
    private final MeetingOutcomes outcomes;
    private final FigureDisagreements figures;
    private final UnconfirmedReadings readings;
    private final SettlementQueries settlements;
    private final Access access;
    private final AuditTrail trail;

    Contradictions(
            Coverage coverage,
            CoverageQueries queries,
            MeetingOutcomes outcomes,
            FigureDisagreements figures,
            UnconfirmedReadings readings,
            SettlementQueries settlements,
            Access access,
            AuditTrail trail) {
        this.coverage = coverage;
        this.queries = queries;
        this.outcomes = outcomes;
        this.figures = figures;
        this.readings = readings;
        this.settlements = settlements;
        this.access = access;
        this.trail = trail;
    }

    /**
     * Those about meetings that an organisation and those below it held in a half-year; open ones first. Articles that
     * nobody confirmed are read for it, the first {@value UnconfirmedReadings#READ_NOW} of them.
     */
    @Transactional(readOnly = true)
    public List<Contradiction> of(OrganisationId organisation, HalfYear period) {
        return among(readings.read(
                organisation, articlesOf(coverage.meetings(organisation, period.firstDay(), period.lastDay()))));
    }

    /** Those about these meetings, as far as articles are confirmed. */
    @Transactional(readOnly = true)
    public List<Contradiction> confirmed(List<MeetingPress> held) {
        return among(articlesOf(held));
    }

    private List<ToldArticle> articlesOf(List<MeetingPress> held) {
        var told = held.stream()
                .filter(each -> each.articles() > 0)
                .map(MeetingPress::meeting)
                .toList();
        return told.isEmpty() ? List.of() : queries.articlesOf(told, access.scope(Permission.READ));
    }

    /** Those that an article takes part in; none for an article that may not be seen. */
    @Transactional(readOnly = true)
    public List<Contradiction> of(ArticleId article) {
        return around(article).stream().filter(each -> each.concerns(article)).toList();
    }

    /** Those about a meeting: its record, and the articles that record it. */
    @Transactional(readOnly = true)
    public List<Contradiction> of(MeetingId meeting) {
        return among(read(queries.articlesOf(List.of(meeting), access.scope(Permission.READ)))).stream()
                .filter(each -> !(each.other() instanceof Source.Minutes minutes)
                        || minutes.meeting().equals(meeting))
                .toList();
    }

    private List<Contradiction> around(ArticleId article) {
        var scope = access.scope(Permission.READ);
        var all = new LinkedHashMap<ArticleId, ToldArticle>();
        queries.articles(List.of(article), scope).forEach(each -> all.put(each.id(), each));
        var its = all.get(article);
        if (its == null) {
            return List.of();
        }
        if (!its.meetings().isEmpty()) {
            queries.articlesOf(its.meetings(), scope).forEach(each -> all.putIfAbsent(each.id(), each));
        }
        return among(read(List.copyOf(all.values())));
    }

    /** The articles of a meeting are nearly always those of one union. */
    private List<ToldArticle> read(List<ToldArticle> articles) {
        return articles.isEmpty() ? articles : readings.read(articles.getFirst().organisation(), articles);
    }

    private List<Contradiction> among(List<ToldArticle> articles) {
        if (articles.isEmpty()) {
            return List.of();
        }
        var meetings = outcomes.of(articles.stream()
                .flatMap(each -> each.meetings().stream())
                .distinct()
                .toList());
        var found = new ArrayList<>(MeetingDisagreements.of(articles, meetings));
        found.addAll(figures.of(articles, meetings));
        var settled = found.isEmpty()
                ? Map.<String, Settlement>of()
                : settlements.of(articles.stream().map(ToldArticle::id).toList());
        return found.stream()
                .map(each -> each.settled(settled.get(each.fingerprint())))
                .sorted(Comparator.comparing(Contradiction::open)
                        .reversed()
                        .thenComparing(Contradiction::confirmed, Comparator.reverseOrder())
                        .thenComparing(Contradiction::provisional)
                        .thenComparing(Contradiction::matter))
                .toList();
    }

    /**
     * Settles a contradiction, again if need be.
     *
     * @param fingerprint which of the article's contradictions; see {@link Contradiction#fingerprint()}
     * @param reason why; what "both are right" rests on
     * @throws InvalidInput when the verdict or the reason is missing or the reason too long
     * @throws NotFound when there is no such contradiction any more
     */
    public void settle(
            ArticleId article, String fingerprint, Settlement.@Nullable Verdict verdict, @Nullable String reason) {
        var found = recordable(article, fingerprint);
        if (verdict == null) {
            throw InvalidInput.in("verdict", "news.contradiction.verdict.needed");
        }
        if (reason == null || reason.isBlank()) {
            throw InvalidInput.in("reason", "news.contradiction.reason.needed");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw InvalidInput.in("reason", "news.contradiction.reason.long", LONGEST_REASON);
        }
        settlements.settle(
                article, fingerprint, verdict, reason.strip(), access.actor().displayName());
        trail.changed(subject(found), "contradiction", null, words(found), reason.strip());
    }

    /** Opens a settled contradiction again. */
    public void reopen(ArticleId article, String fingerprint) {
        var found = recordable(article, fingerprint);
        settlements.reopen(article, fingerprint);
        trail.changed(subject(found), "contradiction", words(found), null, null);
    }

    private Contradiction recordable(ArticleId article, String fingerprint) {
        var keeper = queries.articles(List.of(article), access.scope(Permission.READ)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("article", article));
        access.require(Permission.RECORD_NEWS, requireNonNull(keeper.organisation()));
        return around(article).stream()
                .filter(each ->
                        each.article().equals(article) && each.fingerprint().equals(fingerprint))
                .findFirst()
                .orElseThrow(() -> new NotFound("contradiction", fingerprint));
    }

    private static AuditSubject subject(Contradiction found) {
        return new AuditSubject(
                "article", found.article().value(), found.press().title());
    }

    private static String words(Contradiction found) {
        return found.said().code() + " ≠ " + found.stated().code();
    }
}
