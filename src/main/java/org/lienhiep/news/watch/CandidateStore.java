package org.lienhiep.news.watch;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.capture.TextSignature;
import org.lienhiep.news.reading.Reading;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps candidates: how they come in and what is read in them. What people do with them is in {@link Candidates}. */
@Component
class CandidateStore {

    /** Copies of one text appear within days of each other. */
    private static final Duration COPIES_WITHIN = Duration.ofDays(10);

    /** Shorter titles, such as "Tin vắn", are used again and again. */
    private static final int TELLING_TITLE = 25;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;
    private final JsonMapper json;

    CandidateStore(JdbcClient jdbc, NamedParameterJdbcTemplate batch, JsonMapper json) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
    }

    /** A page not seen before. */
    record Found(
            UUID id,
            OrganisationId union,
            @Nullable SourceId source,
            String url,
            String canonicalUrl,
            String title,
            @Nullable String publisher,
            @Nullable String author,
            @Nullable LocalDate publishedOn,
            @Nullable String excerpt,
            Rank rank) {}

    /** A page that one run reads. */
    record Unread(
            UUID id,
            OrganisationId union,
            String url,
            String title,
            @Nullable String publisher,
            @Nullable LocalDate publishedOn) {}

    /** What a page turned out to be. */
    record PageRead(
            String title,
            @Nullable String publisher,
            @Nullable String author,
            @Nullable LocalDate publishedOn,
            @Nullable String excerpt,
            String text,
            Reading reading,
            Rank rank) {}

    /** Which of these addresses the union's inbox knows already; notes that they are still listed. */
    Set<String> seen(OrganisationId union, Collection<String> canonicalUrls, Instant now) {
        return Set.copyOf(jdbc.sql("""
                        update article_candidate set seen_at = :now
                        where organisation_id = :union and canonical_url = any(:urls) returning canonical_url""")
                .param("union", union.value())
                .param("urls", canonicalUrls.toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .query(String.class)
                .list());
    }

    /** Adds new ones in one batch; one that somebody else added meanwhile stays as it is. */
    void add(List<Found> found, Instant now) {
        batch.batchUpdate(
                """
                insert into article_candidate (id, organisation_id, source_id, group_id, url, canonical_url, title,
                    publisher, author, published_on, excerpt, rank, reasons, state, found_at, seen_at, read_due_at)
                values (:id, :union, :source, :id, :url, :canonicalUrl, :title, :publisher, :author, :publishedOn,
                    :excerpt, :rank, :reasons::jsonb, 'NEW', :now, :now, :now)
                on conflict on constraint article_candidate_once do nothing""",
                found.stream()
                        .map(each -> new MapSqlParameterSource()
                                .addValue("id", each.id())
                                .addValue("union", each.union().value())
                                .addValue(
                                        "source",
                                        each.source() == null
                                                ? null
                                                : each.source().value())
                                .addValue("url", each.url())
                                .addValue("canonicalUrl", each.canonicalUrl())
                                .addValue("title", each.title())
                                .addValue("publisher", each.publisher())
                                .addValue("author", each.author())
                                .addValue("publishedOn", each.publishedOn())
                                .addValue("excerpt", each.excerpt())
                                .addValue("rank", each.rank().points())
                                .addValue(
                                        "reasons",
                                        json.writeValueAsString(each.rank().reasons()))
                                .addValue("now", Timestamp.from(now)))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /**
     * Takes the most promising page that nobody read yet, so that nobody else reads it meanwhile. One that cannot be
     * read is tried again after {@code retry}, a few times.
     */
    Optional<Unread> claimUnread(Instant now, Duration retry, int mostAttempts) {
        return jdbc.sql("""
                        update article_candidate set attempts = attempts + 1, read_due_at = :retry
                        where id = (
                            select id from article_candidate
                            where read_at is null and read_due_at <= :now and attempts < :most
                              and state <> 'DISMISSED' and article_id is null
                            order by rank desc, published_on desc nulls last, id limit 1
                            for update skip locked)
                        returning id, organisation_id, url, title, publisher, published_on""")
                .param("now", Timestamp.from(now))
                .param("retry", Timestamp.from(now.plus(retry)))
                .param("most", mostAttempts)
                .query((row, _) -> new Unread(
                        row.getObject("id", UUID.class),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("url"),
                        row.getString("title"),
                        row.getString("publisher"),
                        row.getObject("published_on", LocalDate.class)))
                .optional();
    }

    /** Keeps what was read in a page, and puts it beside its copies in other newspapers. */
    void read(UUID id, OrganisationId union, PageRead page, Instant now) {
        var signature = TextSignature.of(page.text());
        jdbc.sql("""
                        update article_candidate c set title = :title, publisher = :publisher, author = :author,
                            published_on = :publishedOn, excerpt = :excerpt, text = :text, reading = :reading::jsonb,
                            rank = :rank, reasons = :reasons::jsonb, hashes = :hashes, bands = :bands, read_at = :now,
                            group_id = coalesce((
                                select o.group_id from article_candidate o
                                where o.organisation_id = :union and o.id <> :id and o.found_at > :since
                                  and (length(:title) >= :telling and search_key(o.title) = search_key(:title)
                                       or o.bands && :bands and (
                                           select count(*) from unnest(o.hashes, :hashes) as pair (one, other)
                                           where one = other) >= :equal)
                                order by o.found_at, o.id limit 1), c.group_id)
                        where c.id = :id""")
                .param("id", id)
                .param("union", union.value())
                .param("title", page.title())
                .param("publisher", page.publisher())
                .param("author", page.author())
                .param("publishedOn", page.publishedOn())
                .param("excerpt", page.excerpt())
                .param("text", page.text())
                .param("reading", json.writeValueAsString(page.reading()))
                .param("rank", page.rank().points())
                .param("reasons", json.writeValueAsString(page.rank().reasons()))
                .param("hashes", signature.hashes())
                .param("bands", signature.bands())
                .param("equal", TextSignature.LEAST_EQUAL)
                .param("telling", TELLING_TITLE)
                .param("since", Timestamp.from(now.minus(COPIES_WITHIN)))
                .param("now", Timestamp.from(now))
                .update();
    }

    /**
     * Signs what an earlier version read, some at a time.
     *
     * @return how many it signed
     */
    int signMissing(int atMost) {
        record Unsigned(UUID id, String text) {}
        var unsigned = jdbc.sql("""
                        select id, text from article_candidate
                        where hashes is null and text is not null limit :most""")
                .param("most", atMost)
                .query((row, _) -> new Unsigned(row.getObject("id", UUID.class), row.getString("text")))
                .list();
        for (var each : unsigned) {
            var signature = TextSignature.of(each.text());
            jdbc.sql("update article_candidate set hashes = :hashes, bands = :bands where id = :id")
                    .param("hashes", signature.hashes())
                    .param("bands", signature.bands())
                    .param("id", each.id())
                    .update();
        }
        return unsigned.size();
    }
}
