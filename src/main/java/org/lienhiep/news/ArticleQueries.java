package org.lienhiep.news;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Scope;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads articles as lists need them, each in one query. */
@Component
class ArticleQueries {

    private static final String MATCHES = """
            where (:everything or a.organisation_id = any(:visible))
              and (:about::uuid is null or a.organisation_id = any(:aboutIds) or exists (
                    select from article_mention n where n.article_id = a.id and n.organisation_id = :about))
              and (:meeting::uuid is null or exists (
                    select from article_meeting l where l.article_id = a.id and l.meeting_id = :meeting))
              and (not :unlinked or not exists (select from article_meeting l where l.article_id = a.id))
              and (:from::date is null or a.published_on >= :from)
              and (:to::date is null or a.published_on <= :to)
              and (:text = '' or a.search_text like '%' || search_key(:text) || '%'
                   or a.words @@ websearch_to_tsquery('simple', search_key(:text)))
            """;

    private final JdbcClient jdbc;

    ArticleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One page.
     *
     * @param about the organisation that the filter names and all below it
     */
    List<ArticleRow> rows(ListQuery<ArticleFilter, ArticleOrder> query, Scope scope, Collection<OrganisationId> about) {
        var order = switch (query.order()) {
            // Newest first is what "ascending" means to someone who looks for news.
            case PUBLISHED -> "coalesce(a.published_on, a.created_at::date) " + (query.ascending() ? "desc" : "asc");
            case TITLE -> "a.title collate " + query.collation() + " " + query.direction();
            case PUBLISHER -> "a.publisher collate " + query.collation() + " " + query.direction();
        };
        return filtered(
                        """
                        select a.id, a.organisation_id, a.title, a.author, a.publisher, a.published_on, a.url,
                               (select count(*) from article_meeting l where l.article_id = a.id) as meetings
                        from article a
                        """ + MATCHES + " order by " + order + ", a.id desc offset :offset limit :limit",
                        query.filter(),
                        scope,
                        about)
                .param("offset", query.offset())
                .param("limit", query.limit())
                .query((row, _) -> row(row))
                .list();
    }

    /** How many articles that may be seen tell of each of these meetings; those without any are missing. */
    Map<MeetingId, Integer> countsOf(Collection<MeetingId> meetings, Scope scope) {
        var counts = new HashMap<MeetingId, Integer>();
        jdbc.sql("""
                        select l.meeting_id, count(*) as articles
                        from article_meeting l join article a on a.id = l.article_id
                        where l.meeting_id = any(:meetings) and (:everything or a.organisation_id = any(:visible))
                        group by l.meeting_id""")
                .param("meetings", meetings.stream().map(MeetingId::value).toArray(UUID[]::new))
                .param("everything", scope.everything())
                .param("visible", scope.ids())
                .query(row -> {
                    counts.put(new MeetingId(row.getObject("meeting_id", UUID.class)), row.getInt("articles"));
                });
        return counts;
    }

    int count(ArticleFilter filter, Scope scope, Collection<OrganisationId> about) {
        return filtered("select count(*) from article a " + MATCHES, filter, scope, about)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(
            String sql, ArticleFilter filter, Scope scope, Collection<OrganisationId> about) {
        return jdbc.sql(sql)
                .param("everything", scope.everything())
                .param("visible", scope.ids())
                .param("about", filter.about() == null ? null : filter.about().value())
                .param("aboutIds", about.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param(
                        "meeting",
                        filter.meeting() == null ? null : filter.meeting().value())
                .param("unlinked", filter.unlinked())
                .param("from", filter.from())
                .param("to", filter.to())
                .param("text", filter.text());
    }

    private static ArticleRow row(ResultSet row) throws SQLException {
        return new ArticleRow(
                new ArticleId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("title"),
                row.getString("author"),
                row.getString("publisher"),
                day(row.getDate("published_on")),
                row.getString("url"),
                row.getInt("meetings"));
    }

    private static @Nullable LocalDate day(@Nullable Date stored) {
        return stored == null ? null : stored.toLocalDate();
    }

    List<ArticleRow> byIds(Collection<ArticleId> ids, Scope scope) {
        return jdbc.sql("""
                        select a.id, a.organisation_id, a.title, a.author, a.publisher, a.published_on, a.url, 0 as meetings
                        from article a where a.id = any(:ids) and (:everything or a.organisation_id = any(:visible))""")
                .param("ids", ids.stream().map(ArticleId::value).toArray(UUID[]::new))
                .param("everything", scope.everything())
                .param("visible", scope.ids())
                .query((row, _) -> row(row))
                .list();
    }

    /** Articles that are the same as this one: by address, or word by word. */
    List<ArticleRow> same(@Nullable String canonicalUrl, byte[] checksum, Scope scope) {
        return jdbc.sql("""
                        select a.id, a.organisation_id, a.title, a.author, a.publisher, a.published_on, a.url, 0 as meetings
                        from article a
                        where (a.checksum = :checksum or a.canonical_url = :url)
                          and (:everything or a.organisation_id = any(:visible))
                        order by a.created_at limit 5""")
                .param("checksum", checksum)
                .param("url", canonicalUrl)
                .param("everything", scope.everything())
                .param("visible", scope.ids())
                .query((row, _) -> row(row))
                .list();
    }

    List<MeetingId> meetingsOf(ArticleId article) {
        return jdbc.sql("select meeting_id from article_meeting where article_id = :article order by confirmed_at")
                .param("article", article.value())
                .query((row, _) -> new MeetingId(row.getObject("meeting_id", UUID.class)))
                .list();
    }

    List<OrganisationId> mentionsOf(ArticleId article) {
        return jdbc.sql("select organisation_id from article_mention where article_id = :article")
                .param("article", article.value())
                .query((row, _) -> new OrganisationId(row.getObject("organisation_id", UUID.class)))
                .list();
    }

    /** Links an article to a meeting; false when it was linked already. */
    boolean link(ArticleId article, MeetingId meeting, String by) {
        return jdbc.sql("""
                        insert into article_meeting (article_id, meeting_id, confirmed_by, confirmed_at)
                        values (:article, :meeting, :by, now()) on conflict do nothing""")
                        .param("article", article.value())
                        .param("meeting", meeting.value())
                        .param("by", by)
                        .update()
                > 0;
    }

    boolean unlink(ArticleId article, MeetingId meeting) {
        return jdbc.sql("delete from article_meeting where article_id = :article and meeting_id = :meeting")
                        .param("article", article.value())
                        .param("meeting", meeting.value())
                        .update()
                > 0;
    }

    void mention(ArticleId article, Collection<OrganisationId> organisations) {
        jdbc.sql("""
                        insert into article_mention (article_id, organisation_id)
                        select :article, unnest(:organisations::uuid[]) on conflict do nothing""")
                .param("article", article.value())
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .update();
    }

    void keepReading(ArticleId article, String reading, String verdicts, String by) {
        jdbc.sql("""
                        insert into article_reading (article_id, reading, verdicts, confirmed_by, confirmed_at)
                        values (:article, :reading::jsonb, :verdicts::jsonb, :by, now())
                        on conflict (article_id) do update set reading = excluded.reading,
                            verdicts = excluded.verdicts, confirmed_by = excluded.confirmed_by,
                            confirmed_at = excluded.confirmed_at""")
                .param("article", article.value())
                .param("reading", reading)
                .param("verdicts", verdicts)
                .param("by", by)
                .update();
    }

    /** What was read stays; where it stood means nothing once the text is another. */
    void forgetPlaces(ArticleId article) {
        jdbc.sql("""
                        update article_reading set reading = jsonb_set(reading, '{evidence}', '{}')
                        where article_id = :article""").param("article", article.value()).update();
    }

    Optional<String> readingOf(ArticleId article) {
        return jdbc.sql("select reading::text from article_reading where article_id = :article")
                .param("article", article.value())
                .query(String.class)
                .optional();
    }

    /** The texts of these articles, as far as they may be seen. */
    Map<ArticleId, String> texts(Collection<ArticleId> ids, Scope scope) {
        var texts = new HashMap<ArticleId, String>();
        jdbc.sql("""
                        select a.id, a.text from article a
                        where a.id = any(:ids) and (:everything or a.organisation_id = any(:visible))""")
                .param("ids", ids.stream().map(ArticleId::value).toArray(UUID[]::new))
                .param("everything", scope.everything())
                .param("visible", scope.ids())
                .query(row -> {
                    texts.put(new ArticleId(row.getObject("id", UUID.class)), row.getString("text"));
                });
        return texts;
    }

    /** Text and confirmed reading of the articles that record these meetings, the newest first. */
    void readingsOf(Collection<MeetingId> meetings, Scope scope, RowCallbackHandler each) {
        jdbc.sql("""
                        select l.meeting_id, a.id as article_id, a.text, r.reading::text as reading, r.verdicts::text as verdicts
                        from article_meeting l
                        join article a on a.id = l.article_id
                        join article_reading r on r.article_id = a.id
                        where l.meeting_id = any(:meetings) and (:everything or a.organisation_id = any(:visible))
                        order by a.published_on desc nulls last, a.id""")
                .param("meetings", meetings.stream().map(MeetingId::value).toArray(UUID[]::new))
                .param("everything", scope.everything())
                .param("visible", scope.ids())
                .query(each);
    }
}
