package org.lienhiep.news.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingOutcome;
import org.lienhiep.news.coverage.Contradiction.Matter;
import org.lienhiep.news.coverage.SaidFigure.Subject;
import org.lienhiep.organisation.MemberSocieties;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.Indicators;
import org.lienhiep.reporting.ReportedFigure;
import org.lienhiep.reporting.ReportedFigures;
import org.springframework.stereotype.Component;

/** Compares the figures that articles say with the reports that were handed in, and with each other. */
@Component
class FigureDisagreements {

    private final SaidFigures said;
    private final ReportedFigures reported;
    private final Organisations organisations;
    private final MemberSocieties memberSocieties;
    private final Indicators indicators;

    FigureDisagreements(
            SaidFigures said,
            ReportedFigures reported,
            Organisations organisations,
            MemberSocieties memberSocieties,
            Indicators indicators) {
        this.said = said;
        this.reported = reported;
        this.organisations = organisations;
        this.memberSocieties = memberSocieties;
        this.indicators = indicators;
    }

    /** Everything that the comparison of some figures needs, read at once. */
    private record Known(
            Map<Subject, ReportedFigure> reports,
            Map<OrganisationId, OrganisationLabel> labels,
            Map<IndicatorId, IndicatorLabel> catalogue,
            Map<OrganisationId, Map<HalfYear, Integer>> expected) {}

    /** The statements do not grow with the number of articles. */
    List<Contradiction> of(Collection<ToldArticle> articles, Map<MeetingId, MeetingOutcome> meetings) {
        var catalogue = indicators.all();
        var figures = said.of(articles, meetings, catalogue);
        return figures.isEmpty() ? List.of() : compared(figures, known(figures, catalogue));
    }

    private static List<Contradiction> compared(List<SaidFigure> figures, Known known) {
        var found = new ArrayList<Contradiction>();
        var earlier = new HashMap<Subject, SaidFigure>();
        for (var figure : figures) {
            var report = known.reports().get(figure.subject());
            if (report != null && !Agreement.of(figure.figure(), report.figure())) {
                source(report, known).ifPresent(source -> found.add(against(figure, source, report)));
                continue;
            }
            var other = earlier.putIfAbsent(figure.subject(), figure);
            if (other != null && !Agreement.of(figure.figure(), other.figure())) {
                found.add(new Contradiction(
                        Matter.COUNT,
                        figure.press(),
                        new Value.Amount(figure.figure()),
                        other.press(),
                        new Value.Amount(other.figure()),
                        false,
                        null));
            }
        }
        return found;
    }

    /** Reports that are missing can only add: they may still reach what the article states, never go below it. */
    private static Contradiction against(SaidFigure figure, Source.Reports source, ReportedFigure report) {
        var incomplete = source.reported() < source.expected();
        var more = figure.figure().value().compareTo(report.figure().value()) > 0;
        return new Contradiction(
                Matter.COUNT,
                figure.press(),
                new Value.Amount(figure.figure()),
                source,
                new Value.Amount(report.figure()),
                incomplete && more,
                null);
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

    private Known known(List<SaidFigure> figures, Collection<IndicatorLabel> catalogue) {
        var whose = figures.stream().map(each -> each.subject().organisation()).collect(Collectors.toSet());
        var periods = figures.stream().map(each -> each.subject().period()).collect(Collectors.toSet());
        var labels = organisations.labels(whose, last(periods).lastDay());
        var reports = reported.of(whose, periods).stream()
                .collect(Collectors.toMap(
                        each -> new Subject(each.organisation(), each.indicator(), each.period()),
                        Function.identity(),
                        (union, own) -> union));
        return new Known(
                reports,
                labels,
                catalogue.stream().collect(Collectors.toMap(IndicatorLabel::id, Function.identity())),
                expected(labels, periods));
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
                        OrganisationLabel::id, label -> memberSocieties.counts(label.id(), first, last(periods))));
    }
}
