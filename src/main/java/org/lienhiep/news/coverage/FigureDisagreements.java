package org.lienhiep.news.coverage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.Quotations;
import org.lienhiep.news.coverage.Contradiction.Matter;
import org.lienhiep.news.reading.TextRange;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.FigureSource;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.Indicators;
import org.lienhiep.reporting.ReportedFigure;
import org.lienhiep.reporting.ReportedFigures;
import org.lienhiep.reporting.StatedFigure;
import org.lienhiep.reporting.StatedFigures;
import org.springframework.stereotype.Component;

/** Compares the figures that articles state with the reports that were handed in, and with each other. */
@Component
class FigureDisagreements {

    private final StatedFigures stated;
    private final ReportedFigures reported;
    private final Quotations quotations;
    private final Organisations organisations;
    private final Indicators indicators;

    FigureDisagreements(
            StatedFigures stated,
            ReportedFigures reported,
            Quotations quotations,
            Organisations organisations,
            Indicators indicators) {
        this.stated = stated;
        this.reported = reported;
        this.quotations = quotations;
        this.organisations = organisations;
        this.indicators = indicators;
    }

    /** What is counted: by whom, what, when. */
    private record Subject(OrganisationId organisation, IndicatorId indicator, HalfYear period) {

        static @Nullable Subject of(StatedFigure figure) {
            return figure.indicator() != null && figure.period() instanceof HalfYear period
                    ? new Subject(figure.organisation(), figure.indicator(), period)
                    : null;
        }
    }

    /** Everything that the comparison of some figures needs, read at once. */
    private record Known(
            Map<ArticleId, ToldArticle> articles,
            Map<Subject, ReportedFigure> reports,
            Map<OrganisationId, OrganisationLabel> labels,
            Map<IndicatorId, IndicatorLabel> catalogue,
            Map<OrganisationId, Map<HalfYear, Integer>> expected,
            Map<Quotations.Sentence, TextRange> places) {}

    /** The statements do not grow with the number of articles. */
    List<Contradiction> of(Collection<ToldArticle> articles) {
        var figures = stated
                .of(articles.stream().map(each -> FigureSource.of(each.id())).toList())
                .stream()
                .filter(figure -> Subject.of(figure) != null)
                .toList();
        return figures.isEmpty() ? List.of() : compared(figures, known(articles, figures));
    }

    private List<Contradiction> compared(List<StatedFigure> figures, Known known) {
        var found = new ArrayList<Contradiction>();
        var earlier = new HashMap<Subject, StatedFigure>();
        for (var figure : figures) {
            var subject = requireNonNull(Subject.of(figure));
            var report = known.reports().get(subject);
            var press = press(figure, known);
            if (report != null && !Agreement.of(figure.figure(), report.figure())) {
                source(report, known).ifPresent(source -> found.add(against(figure, press, source, report)));
                continue;
            }
            var other = earlier.putIfAbsent(subject, figure);
            if (other != null && !Agreement.of(figure.figure(), other.figure())) {
                found.add(new Contradiction(
                        Matter.COUNT,
                        press,
                        new Value.Amount(figure.figure()),
                        press(other, known),
                        new Value.Amount(other.figure()),
                        false,
                        null));
            }
        }
        return found;
    }

    /** Reports that are missing can only add: they may still reach what the article states, never go below it. */
    private static Contradiction against(
            StatedFigure figure, Source.Press press, Source.Reports source, ReportedFigure report) {
        var incomplete = source.reported() < source.expected();
        var more = figure.figure().value().compareTo(report.figure().value()) > 0;
        return new Contradiction(
                Matter.COUNT,
                press,
                new Value.Amount(figure.figure()),
                source,
                new Value.Amount(report.figure()),
                incomplete && more,
                null);
    }

    private static Source.Press press(StatedFigure figure, Known known) {
        var id = (ArticleId) figure.source().record();
        var article = requireNonNull(known.articles().get(id));
        var place = figure.quote() == null ? null : known.places().get(new Quotations.Sentence(id, figure.quote()));
        return new Source.Press(id, article.title(), article.publisher(), place);
    }

    private static Optional<Source.Reports> source(ReportedFigure report, Known known) {
        var label = known.labels().get(report.organisation());
        var indicator = known.catalogue().get(report.indicator());
        if (label == null || indicator == null) {
            return Optional.empty();
        }
        var expected =
                known.expected().getOrDefault(report.organisation(), Map.of()).getOrDefault(report.period(), 1);
        return Optional.of(new Source.Reports(
                label,
                indicator,
                report.period(),
                report.reported(),
                Math.max(expected, report.reported()),
                report.approved()));
    }

    private Known known(Collection<ToldArticle> articles, List<StatedFigure> figures) {
        var subjects = figures.stream()
                .map(Subject::of)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet<Subject>::new));
        var whose = subjects.stream().map(Subject::organisation).collect(Collectors.toSet());
        var periods = subjects.stream().map(Subject::period).collect(Collectors.toSet());
        var labels = organisations.labels(whose, last(periods).lastDay());
        var reports = reported.of(whose, periods).stream()
                .collect(Collectors.toMap(
                        each -> new Subject(each.organisation(), each.indicator(), each.period()),
                        Function.identity(),
                        (union, own) -> union));
        return new Known(
                articles.stream().collect(Collectors.toMap(ToldArticle::id, Function.identity())),
                reports,
                labels,
                indicators.all().stream().collect(Collectors.toMap(IndicatorLabel::id, Function.identity())),
                expected(labels, periods),
                quotations.places(figures.stream()
                        .filter(figure -> figure.quote() != null)
                        .map(figure -> new Quotations.Sentence(
                                (ArticleId) figure.source().record(), requireNonNull(figure.quote())))
                        .toList()));
    }

    private static HalfYear last(Set<HalfYear> periods) {
        return periods.stream().max(HalfYear::compareTo).orElseThrow();
    }

    /** How many societies each union had; nearly always one union. */
    private Map<OrganisationId, Map<HalfYear, Integer>> expected(
            Map<OrganisationId, OrganisationLabel> labels, Set<HalfYear> periods) {
        var first = periods.stream().min(HalfYear::compareTo).orElseThrow();
        return labels.values().stream()
                .filter(label -> label.kind() == OrganisationKind.UNION)
                .collect(Collectors.toMap(
                        OrganisationLabel::id, label -> organisations.memberCounts(label.id(), first, last(periods))));
    }
}
