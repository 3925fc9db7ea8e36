package org.lienhiep.news;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.news.reading.Reading;
import org.lienhiep.news.reading.TextRange;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The sentences of articles that records rest on, and where they stand. */
@Service
@Transactional(readOnly = true)
public class Quotations {

    private final ArticleQueries queries;
    private final StoredReadings readings;
    private final Access access;
    private final JsonMapper json;

    Quotations(ArticleQueries queries, StoredReadings readings, Access access, JsonMapper json) {
        this.queries = queries;
        this.readings = readings;
        this.access = access;
        this.json = json;
    }

    /** A sentence of an article. */
    public record Sentence(ArticleId article, String text) {}

    /**
     * What an article tells of a meeting that it records.
     *
     * @param place where the sentence stands in the article's text
     * @param elected who was elected; null where it is a decision
     * @param decided what was decided; null where it is an election
     */
    public record Told(
            MeetingId meeting,
            ArticleId article,
            TextRange place,
            String sentence,
            @Nullable String elected,
            @Nullable String decided) {}

    /** Where these sentences stand in the texts of their articles; those that are not there or not to be seen are missing. */
    public Map<Sentence, TextRange> places(Collection<Sentence> sentences) {
        var articles = sentences.stream().map(Sentence::article).collect(Collectors.toSet());
        var texts = articles.isEmpty()
                ? Map.<ArticleId, String>of()
                : queries.texts(articles, access.scope(Permission.READ));
        var places = new HashMap<Sentence, TextRange>();
        for (var each : sentences) {
            int start = each.text().isEmpty()
                    ? -1
                    : texts.getOrDefault(each.article(), "").indexOf(each.text());
            if (start >= 0) {
                places.put(each, new TextRange(start, start + each.text().length()));
            }
        }
        return places;
    }

    /** The sentence around these words of a text; the words themselves where they stand in none; null when outside. */
    public @Nullable TextRange sentence(String text, TextRange words) {
        // Asks for no permission: whoever has the text may read it.
        return Sentences.range(text, words);
    }

    /** What articles tell of the elections and decisions of these meetings. */
    public List<Told> told(Collection<MeetingId> meetings) {
        if (meetings.isEmpty()) {
            return List.of();
        }
        var told = new ArrayList<Told>();
        readings.ofMeetings(meetings, access.scope(Permission.READ), row -> {
            var reading = StandingReading.of(json, row.getString("reading"), row.getString("verdicts"));
            var text = row.getString("text");
            var meeting = new MeetingId(row.getObject("meeting_id", UUID.class));
            var article = new ArticleId(row.getObject("article_id", UUID.class));
            for (int i = 0; i < reading.people().size(); i++) {
                var person = reading.people().get(i);
                var place = person.elected() == null ? null : place(reading, text, "/people/" + i);
                if (place != null) {
                    told.add(new Told(meeting, article, place, place.of(text), person.name(), null));
                }
            }
            for (int i = 0; i < reading.decisions().size(); i++) {
                var decided = reading.decisions().get(i).text();
                var place = decided.isEmpty() ? null : place(reading, text, "/decisions/" + i);
                if (place != null) {
                    told.add(new Told(meeting, article, place, place.of(text), null, decided));
                }
            }
        });
        return told;
    }

    /** The sentence that the fields of this row were read from, told by the first of them that has a place. */
    private static @Nullable TextRange place(Reading reading, String text, String row) {
        var words = EvidencePlaces.of(reading, row);
        return words == null ? null : Sentences.range(text, words);
    }
}
