package org.lienhiep.news.coverage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingOutcome;
import org.lienhiep.news.Quotations;
import org.lienhiep.news.coverage.SaidFigure.Subject;
import org.lienhiep.news.reading.OrganisationRelation;
import org.lienhiep.news.reading.Reading;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.FigureSource;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.StatedFigure;
import org.lienhiep.reporting.StatedFigures;
import org.springframework.stereotype.Component;

/** The figures that articles say: those that somebody confirmed as they were recorded, the others as they are read. */
@Component
class SaidFigures {

    private final StatedFigures stated;
    private final Quotations quotations;
    private final Access access;

    SaidFigures(StatedFigures stated, Quotations quotations, Access access) {
        this.stated = stated;
        this.quotations = quotations;
        this.access = access;
    }

    /** The confirmed ones first. The statements do not grow with the number of articles. */
    List<SaidFigure> of(
            Collection<ToldArticle> articles,
            Map<MeetingId, MeetingOutcome> meetings,
            Collection<IndicatorLabel> catalogue) {
        var codes = catalogue.stream().collect(Collectors.toMap(IndicatorLabel::code, IndicatorLabel::id));
        var scope = access.scope(Permission.READ);
        var read = articles.stream()
                .filter(each -> !each.confirmed())
                .flatMap(each -> read(each, each.told(meetings), codes))
                .filter(each -> scope.includes(each.subject().organisation()));
        return Stream.concat(recorded(articles).stream(), read).toList();
    }

    private List<SaidFigure> recorded(Collection<ToldArticle> articles) {
        var known = articles.stream().collect(Collectors.toMap(ToldArticle::id, Function.identity()));
        var figures = stated.of(known.keySet().stream().map(FigureSource::of).toList());
        var places = quotations.places(figures.stream()
                .filter(figure -> figure.quote() != null)
                .map(SaidFigures::sentence)
                .toList());
        var said = new ArrayList<SaidFigure>();
        for (var figure : figures) {
            var subject = subject(figure);
            if (subject != null) {
                var place = figure.quote() == null ? null : places.get(sentence(figure));
                said.add(new SaidFigure(requireNonNull(known.get(article(figure))), subject, figure.figure(), place));
            }
        }
        return said;
    }

    private static ArticleId article(StatedFigure figure) {
        return (ArticleId) figure.source().record();
    }

    private static Quotations.Sentence sentence(StatedFigure figure) {
        return new Quotations.Sentence(article(figure), requireNonNull(figure.quote()));
    }

    private static @Nullable Subject subject(StatedFigure figure) {
        return figure.indicator() != null && figure.period() instanceof HalfYear period
                ? new Subject(figure.organisation(), figure.indicator(), period)
                : null;
    }

    /** Of the host of the meeting that the article records, unless the article tells of another's. */
    private Stream<SaidFigure> read(
            ToldArticle article, @Nullable MeetingOutcome meeting, Map<String, IndicatorId> codes) {
        var reading = article.reading();
        var host = reading == null || meeting == null ? null : host(reading, meeting);
        if (reading == null || meeting == null || host == null || !(period(reading, meeting) instanceof HalfYear of)) {
            return Stream.empty();
        }
        var said = new ArrayList<SaidFigure>();
        for (int i = 0; i < reading.counts().size(); i++) {
            var count = reading.counts().get(i);
            var indicator = count.indicator() == null ? null : codes.get(count.indicator());
            if (indicator != null) {
                var words = reading.evidence().get("/counts/" + i);
                var text = Objects.requireNonNullElse(article.text(), "");
                said.add(new SaidFigure(
                        article,
                        new Subject(host, indicator, of),
                        new Figure(count.value(), count.qualifier()),
                        words == null ? null : quotations.sentence(text, words)));
            }
        }
        return said.stream();
    }

    private static @Nullable Period period(Reading reading, MeetingOutcome meeting) {
        var told = reading.meeting();
        return told == null || told.period() == null ? meeting.row().period() : told.period();
    }

    private static @Nullable OrganisationId host(Reading reading, MeetingOutcome meeting) {
        var hosts = meeting.row().hosts();
        var named = reading.organisations().stream()
                .filter(each -> each.relation() == OrganisationRelation.HOST && each.code() != null)
                .map(Reading.Organisation::code)
                .toList();
        return hosts.stream()
                .filter(each -> named.isEmpty() || named.contains(each.code()))
                .map(OrganisationLabel::id)
                .findFirst()
                .orElse(null);
    }
}
