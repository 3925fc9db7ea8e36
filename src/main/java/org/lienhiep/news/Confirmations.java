package org.lienhiep.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.reading.Reading;
import org.lienhiep.reporting.FigureSource;
import org.lienhiep.reporting.StatedFigureDraft;
import org.lienhiep.reporting.StatedFigures;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes records of what a person confirmed of an article's reading: a meeting, figures, and the reading itself. */
@Component
class Confirmations {

    private final Articles articles;
    private final StoredLinks links;
    private final StoredReadings readings;
    private final RecordedMeetings meetings;
    private final StatedFigures figures;
    private final UnionMemory memory;
    private final Access access;
    private final JsonMapper json;

    Confirmations(
            Articles articles,
            StoredLinks links,
            StoredReadings readings,
            RecordedMeetings meetings,
            StatedFigures figures,
            UnionMemory memory,
            Access access,
            JsonMapper json) {
        this.articles = articles;
        this.links = links;
        this.readings = readings;
        this.meetings = meetings;
        this.figures = figures;
        this.memory = memory;
        this.access = access;
        this.json = json;
    }

    /** See {@link Recording#confirm(ArticleId, Reading, Map, ConfirmedReading)}. */
    Confirmation confirm(ArticleId id, Reading reading, Map<String, Verdict> verdicts, ConfirmedReading confirmed) {
        var article = articles.lock(id);
        check(confirmed);
        var existing = confirmed.meeting() == null ? meetings.known(id, confirmed) : confirmed.meeting();
        var locked = existing != null && meetings.complete(existing, confirmed);
        var meeting = existing == null ? meetings.create(confirmed) : existing;
        articles.link(article, meeting);
        var stated = stated(confirmed);
        figures.replace(FigureSource.of(id), stated);
        keep(id, article.organisation(), mentions(confirmed), reading, verdicts);
        return new Confirmation(
                id, meeting, existing == null, locked, confirmed.elections().size(), stated.size());
    }

    /** Keeps a reading and what was decided about it beside its article. */
    void keep(
            ArticleId id,
            OrganisationId union,
            List<OrganisationId> mentions,
            Reading reading,
            Map<String, Verdict> verdicts) {
        links.mention(id, mentions);
        memory.confirmed(id, union, reading, verdicts);
        readings.keep(
                id,
                json.writeValueAsString(reading),
                json.writeValueAsString(verdicts),
                access.actor().displayName());
    }

    private static List<OrganisationId> mentions(ConfirmedReading confirmed) {
        return Stream.concat(confirmed.mentions().stream(), Stream.ofNullable(confirmed.host()))
                .distinct()
                .toList();
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
                        count.quote()))
                .toList();
    }

    /**
     * Stops what cannot be recorded before anything is.
     *
     * @throws InvalidInput naming what is missing or wrong
     */
    void check(ConfirmedReading confirmed) {
        List<Problem> problems = new ArrayList<>();
        require(problems, "kind", confirmed.kind());
        require(problems, "host", confirmed.host());
        require(problems, "heldOn", confirmed.heldOn());
        if (confirmed.host() != null && !access.may(Permission.EDIT_MEETINGS, confirmed.host())) {
            problems.add(new Problem("host", "news.recording.host.foreign"));
        }
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
}
