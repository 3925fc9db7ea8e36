package org.lienhiep.news.press;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Scope;
import org.lienhiep.kernel.Sha256;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.Quotations;
import org.lienhiep.news.reading.Reading;
import org.lienhiep.news.reading.TextRange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads articles with their texts, in one query. */
@Component
class Clips {

    /** More than fit one digest or one clip book. */
    static final int MOST = 300;

    private static final int SENTENCES = 6;

    private static final String SELECT = """
            select a.id, a.title, a.author, a.publisher, a.published_on, a.url, a.text, a.created_at,
                   r.reading::text as reading, o.name as original_name, o.captured_at, o.sha256,
                   array(select l.meeting_id from article_meeting l where l.article_id = a.id order by l.confirmed_at) as meetings
            from article a left join article_reading r on r.article_id = a.id
            left join lateral (
                select s.name, s.captured_at, s.sha256 from article_snapshot s
                where s.article_id = a.id and s.origin <> 'PASTED' order by s.captured_at desc, s.id limit 1) o on true
            where (:everything or a.organisation_id = any(:visible)) and\s""";

    private static final String ORDER = """
             order by coalesce(a.published_on, a.created_at::date), a.title, a.id limit :most""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Quotations quotations;

    Clips(JdbcClient jdbc, JsonMapper json, Quotations quotations) {
        this.jdbc = jdbc;
        this.json = json;
        this.quotations = quotations;
    }

    /**
     * Articles that appeared between two days and are kept by these organisations or name the first. One whose day is
     * not known counts by the meetings that it records, or by the day on which it was kept where it records none.
     *
     * @param held the meetings of that time
     * @param words words of the title, newspaper or text; empty for all
     */
    List<Clip> published(
            OrganisationId about,
            Collection<OrganisationId> below,
            Collection<MeetingId> held,
            LocalDate first,
            LocalDate last,
            String words,
            Scope scope) {
        return jdbc.sql(SELECT + """
                        (case when a.published_on is not null then a.published_on between :first and :last
                              when exists (select from article_meeting k where k.article_id = a.id) then exists (
                                  select from article_meeting k
                                  where k.article_id = a.id and k.meeting_id = any(:held))
                              else a.created_at::date between :first and :last end)
                        and (a.organisation_id = any(:below) or exists (
                            select from article_mention n where n.article_id = a.id and n.organisation_id = :about))
                        and (:words = '' or a.search_text like '%' || search_key(:words) || '%'
                             or a.words @@ websearch_to_tsquery('simple', search_key(:words)))""" + ORDER)
                .param("everything", scope.everything())
                .param("visible", scope.ids())
                .param("first", first)
                .param("last", last)
                .param("about", about.value())
                .param("below", below.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("held", held.stream().map(MeetingId::value).toArray(UUID[]::new))
                .param("words", words)
                .param("most", MOST)
                .query((row, _) -> clip(row))
                .list();
    }

    /** Articles that record a meeting. */
    List<Clip> of(MeetingId meeting, Scope scope) {
        return jdbc.sql(SELECT + """
                        exists (select from article_meeting k where k.article_id = a.id and k.meeting_id = :meeting)""" + ORDER)
                .param("everything", scope.everything())
                .param("visible", scope.ids())
                .param("meeting", meeting.value())
                .param("most", MOST)
                .query((row, _) -> clip(row))
                .list();
    }

    private Clip clip(ResultSet row) throws SQLException {
        var text = row.getString("text");
        var reading = row.getString("reading");
        return new Clip(
                new ArticleId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("author"),
                row.getString("publisher"),
                row.getObject("published_on", LocalDate.class),
                row.getString("url"),
                text,
                row.getTimestamp("created_at").toInstant(),
                Sha256.hex(text.getBytes(StandardCharsets.UTF_8)),
                original(row),
                Arrays.stream((UUID[]) row.getArray("meetings").getArray())
                        .map(MeetingId::new)
                        .toList(),
                sentences(reading == null ? null : json.readValue(reading, Reading.class), text));
    }

    private static Clip.@Nullable Original original(ResultSet row) throws SQLException {
        var sha256 = row.getBytes("sha256");
        return sha256 == null
                ? null
                : new Clip.Original(
                        row.getString("original_name"),
                        row.getTimestamp("captured_at").toInstant(),
                        HexFormat.of().formatHex(sha256));
    }

    private List<String> sentences(@Nullable Reading reading, String text) {
        return reading == null
                ? List.of()
                : reading.evidence().entrySet().stream()
                        .filter(each -> telling(each.getKey()))
                        .map(each -> quotations.sentence(text, each.getValue()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                        .limit(SENTENCES)
                        .map((TextRange place) -> place.of(text))
                        .toList();
    }

    /** Whether the sentence of a field is worth printing: what was held, decided, elected or counted. */
    private static boolean telling(String pointer) {
        return pointer.equals("/meeting/heldOn")
                || pointer.startsWith("/meeting/attendance/")
                || pointer.startsWith("/counts/")
                || pointer.startsWith("/decisions/")
                || (pointer.startsWith("/people/") && pointer.contains("/elected"));
    }
}
