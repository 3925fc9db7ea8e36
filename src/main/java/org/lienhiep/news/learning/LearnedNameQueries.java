package org.lienhiep.news.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.AliasKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads learned names as the list and the reader need them, each in one query. */
@Component
class LearnedNameQueries {

    private static final String SELECT = """
            select l.id, l.kind, l.written, coalesce(l.organisation_id, l.person_id, l.indicator_id) as target,
                   l.article_id, a.title, l.created_by, l.created_at, l.uses
            from learned_name l left join article a on a.id = l.article_id
            """;

    private static final String MATCHES = """
            where l.union_id = :union and l.state = :state and (:kind::text is null or l.kind = :kind)
              and (:text = '' or l.written_key like '%' || search_key(:text) || '%')
            """;

    private final JdbcClient jdbc;

    LearnedNameQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LearnedRow> rows(ListQuery<LearnedFilter, LearnedOrder> query) {
        var order = switch (query.order()) {
            case WRITTEN -> "l.written collate " + query.collation() + " " + query.direction();
            case KIND -> "array_position(array['ORGANISATION','PERSON','INDICATOR'], l.kind) " + query.direction();
            case LEARNED -> "l.created_at " + (query.ascending() ? "desc" : "asc");
            case USES -> "l.uses " + (query.ascending() ? "desc" : "asc");
        };
        return filtered(SELECT + MATCHES + " order by " + order + ", l.id offset :offset limit :limit", query.filter())
                .param("offset", query.offset())
                .param("limit", query.limit())
                .query((row, _) -> row(row))
                .list();
    }

    int count(LearnedFilter filter) {
        return filtered("select count(*) from learned_name l " + MATCHES, filter)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(String sql, LearnedFilter filter) {
        return jdbc.sql(sql)
                .param("union", filter.union().value())
                .param("state", LearnedState.ACTIVE.name())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("text", filter.text());
    }

    List<LearnedRow> inState(OrganisationId union, LearnedState state) {
        return jdbc.sql(SELECT + " where l.union_id = :union and l.state = :state order by l.created_at, l.id")
                .param("union", union.value())
                .param("state", state.name())
                .query((row, _) -> row(row))
                .list();
    }

    List<LearnedRow> ofArticle(ArticleId article) {
        return jdbc.sql(SELECT + " where l.article_id = :article and l.state <> 'REMOVED' order by l.id")
                .param("article", article.value())
                .query((row, _) -> row(row))
                .list();
    }

    /** These names were of use in one more article. */
    void used(Collection<UUID> names) {
        if (!names.isEmpty()) {
            jdbc.sql("update learned_name set uses = uses + 1, used_at = now() where id = any(:names)")
                    .param("names", names.toArray(UUID[]::new))
                    .update();
        }
    }

    private static LearnedRow row(ResultSet row) throws SQLException {
        var article = row.getObject("article_id", UUID.class);
        return new LearnedRow(
                row.getObject("id", UUID.class),
                AliasKind.valueOf(row.getString("kind")),
                row.getString("written"),
                row.getObject("target", UUID.class),
                article == null ? null : new ArticleId(article),
                row.getString("title"),
                row.getString("created_by"),
                row.getTimestamp("created_at").toInstant(),
                row.getInt("uses"));
    }
}
