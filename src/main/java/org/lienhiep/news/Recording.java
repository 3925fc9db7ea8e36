package org.lienhiep.news;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.news.reading.ArticleReader;
import org.lienhiep.news.reading.ArticleText;
import org.lienhiep.news.reading.OrganisationRelation;
import org.lienhiep.news.reading.Reading;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.FigureSource;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.Indicators;
import org.lienhiep.reporting.StatedFigureDraft;
import org.lienhiep.reporting.StatedFigures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The main job: an article is read into proposals, a person confirms them, and in one transaction the meeting, the
 * elections, the article as its record and the figures it states are there and linked.
 */
@Service
@Transactional
public class Recording {

    private final ArticleReader reader = new ArticleReader();
    private final UnionVocabulary vocabulary;
    private final Articles articles;
    private final ArticleQueries queries;
    private final RecordedMeetings recorded;
    private final Meetings meetings;
    private final Organisations organisations;
    private final Indicators indicators;
    private final StatedFigures figures;
    private final Access access;
    private final JsonMapper json;
    private final Clock clock;

    Recording(
            UnionVocabulary vocabulary,
            Articles articles,
            ArticleQueries queries,
            RecordedMeetings recorded,
            Meetings meetings,
            Organisations organisations,
            Indicators indicators,
            StatedFigures figures,
            Access access,
            JsonMapper json,
            Clock clock) {
        this.vocabulary = vocabulary;
        this.articles = articles;
        this.queries = queries;
        this.recorded = recorded;
        this.meetings = meetings;
        this.organisations = organisations;
        this.indicators = indicators;
        this.figures = figures;
        this.access = access;
        this.json = json;
        this.clock = clock;
    }

    /** Reads an article for a union, and looks up what it may be about. Stores nothing. */
    @Transactional(readOnly = true)
    public ReadingOffer read(SourceText source, OrganisationId union) {
        access.require(Permission.RECORD_NEWS, union);
        var text = new ArticleText(
                source.text(), source.publishedOn(), source.publisher(), source.url(), source.title(), source.author());
        return offer(source, text.text(), reader.read(text, vocabulary.of(union)), union);
    }

    /** The offer for a reading made before, with today's records looked up anew. */
    @Transactional(readOnly = true)
    public ReadingOffer resume(SourceText source, Reading reading, OrganisationId union) {
        access.require(Permission.RECORD_NEWS, union);
        return offer(source, ArticleText.normalise(source.text()), reading, union);
    }

    private ReadingOffer offer(SourceText source, String text, Reading reading, OrganisationId union) {
        var codes = reading.organisations().stream()
                .map(Reading.Organisation::code)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var ids = organisations.idsByCode(codes).values();
        var labels = new HashMap<String, OrganisationLabel>();
        organisations.labels(ids, LocalDate.now(clock)).values().forEach(label -> labels.put(label.code(), label));
        var catalogue = indicators.all().stream().collect(Collectors.toMap(IndicatorLabel::code, Function.identity()));
        return new ReadingOffer(
                union,
                source,
                text,
                reading,
                labels,
                catalogue,
                similar(reading, labels, union),
                articles.same(source.url(), source.text()));
    }

    private List<MeetingRow> similar(Reading reading, Map<String, OrganisationLabel> labels, OrganisationId union) {
        var meeting = reading.meeting();
        if (meeting == null || meeting.heldOn() == null) {
            return List.of();
        }
        var host = reading.organisations().stream()
                .filter(each -> each.relation() == OrganisationRelation.HOST)
                .map(each -> each.code() == null ? null : labels.get(each.code()))
                .filter(Objects::nonNull)
                .map(OrganisationLabel::id)
                .findFirst()
                .orElse(union);
        return meetings.similar(host, meeting.heldOn(), meeting.kind());
    }

    /**
     * Records an article and what a person confirmed of its reading, all or nothing.
     *
     * @param verdicts what was decided field by field, kept as the history of the evidence
     * @throws InvalidInput when something needed is missing; nothing is stored then
     */
    public Confirmation record(
            ArticleDraft article, Reading reading, Map<String, Verdict> verdicts, ConfirmedReading confirmed) {
        return confirm(articles.create(article), reading, verdicts, confirmed);
    }

    /** Records an article that tells of no meeting; what was read in it is kept beside it. */
    public ArticleId recordWithoutMeeting(
            ArticleDraft article, Reading reading, Map<String, Verdict> verdicts, List<OrganisationId> mentions) {
        var id = articles.create(article);
        queries.mention(id, mentions);
        keep(id, reading, verdicts);
        return id;
    }

    /**
     * Confirms the reading of an article that is recorded. Doing it twice gives the same meeting and the same figures
     * once.
     */
    public Confirmation confirm(
            ArticleId id, Reading reading, Map<String, Verdict> verdicts, ConfirmedReading confirmed) {
        var article = articles.lock(id);
        access.require(Permission.RECORD_NEWS, article.organisation());
        check(confirmed);
        var existing = confirmed.meeting() == null ? recorded.known(id, confirmed) : confirmed.meeting();
        var meeting = existing == null ? recorded.create(confirmed) : recorded.complete(existing, confirmed);
        queries.link(id, meeting, access.actor().displayName());
        queries.mention(id, mentions(confirmed));
        var stated = stated(confirmed);
        figures.replace(FigureSource.of(id), stated);
        keep(id, reading, verdicts);
        return new Confirmation(
                id, meeting, existing == null, confirmed.elections().size(), stated.size());
    }

    private void keep(ArticleId id, Reading reading, Map<String, Verdict> verdicts) {
        queries.keepReading(
                id,
                json.writeValueAsString(reading),
                json.writeValueAsString(verdicts),
                access.actor().displayName());
    }

    private static List<OrganisationId> mentions(ConfirmedReading confirmed) {
        var mentions = new ArrayList<>(confirmed.mentions());
        if (confirmed.host() != null) {
            mentions.add(confirmed.host());
        }
        return mentions.stream().distinct().toList();
    }

    private static List<StatedFigureDraft> stated(ConfirmedReading confirmed) {
        var host = confirmed.host();
        var period = confirmed.period();
        if (host == null || period == null) {
            return List.of();
        }
        return confirmed.counts().stream()
                .map(count -> new StatedFigureDraft(
                        host,
                        period,
                        count.indicator(),
                        count.label(),
                        count.value(),
                        count.qualifier(),
                        count.unit(),
                        null))
                .toList();
    }

    private static void check(ConfirmedReading confirmed) {
        List<Problem> problems = new ArrayList<>();
        require(problems, "kind", confirmed.kind());
        require(problems, "host", confirmed.host());
        require(problems, "heldOn", confirmed.heldOn());
        if (!confirmed.counts().isEmpty() && confirmed.period() == null) {
            problems.add(new Problem("period", "news.recording.period"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static void require(List<Problem> problems, String field, @Nullable Object value) {
        if (value == null) {
            problems.add(new Problem(field, "news.recording.needed." + field));
        }
    }

    /** The meetings that an article records, for whoever asks for its evidence. */
    @Transactional(readOnly = true)
    public List<MeetingId> meetingsOf(ArticleId id) {
        return articles.get(id).meetings();
    }
}
