package org.lienhiep.news;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Scope;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.OrganisationId;
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
}
