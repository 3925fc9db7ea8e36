package org.lienhiep.news.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Scope;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.capture.TextSignature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads inboxes as lists need them, each in one query. Of copies of one text only the best ranked is a line. */
@Component
class CandidateQueries {

    private static final TypeReference<List<RankReason>> REASONS = new TypeReference<>() {};
    private static final TypeReference<List<Candidate.Copy>> COPIES = new TypeReference<>() {};

    private static final String MATCHING = """
            with matching as (
                select c.*, row_number() over (
                    partition by c.group_id order by c.rank desc, c.published_on desc nulls last, c.id) as place
                from article_candidate c
                where c.organisation_id = :union
                  and (case when :state = 'RECORDED' then c.article_id is not null
                            else c.article_id is null and c.state = :state end)
                  and (:state <> 'NEW' or c.rank >= :lowest)
                  and (:source::uuid is null or c.source_id = :source)
                  and (:from::date is null or coalesce(c.published_on, c.found_at::date) >= :from)
                  and (:to::date is null or coalesce(c.published_on, c.found_at::date) <= :to)
                  and (:text = '' or c.search_text like '%' || search_key(:text) || '%'
                       or search_key(coalesce(c.excerpt, '')) like '%' || search_key(:text) || '%'))
            """;

    /** Other candidates of the same words, and the article that has most of them. */
    private static final String WITH_COPIES = """
            select p.*, recorded.*, (
                select jsonb_agg(jsonb_build_object('publisher', o.publisher, 'url', o.url) order by o.id)
                from article_candidate o where o.group_id = p.group_id and o.id <> p.id)::text as copies
            from page p left join lateral (
                select a.id as recorded_id, a.title as recorded_title, alike.equal as recorded_equal
                from article_signature s join article a on a.id = s.article_id, lateral (
                    select count(*) as equal from unnest(s.hashes, p.hashes) as pair (one, other)
                    where one = other) alike
                where p.article_id is null and s.bands && p.bands and alike.equal >= :equal
                  and (:everything or a.organisation_id = any(:visible))
                order by alike.equal desc, a.id limit 1) recorded on true""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CandidateQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Some lines: what waits by rank, what is decided by when it was.
     *
     * @param articles whose articles are looked for the same words
     */
    List<Candidate> rows(CandidateFilter filter, Scope articles, int offset, int limit) {
        var order = switch (filter.state()) {
            case NEW, KEPT -> "rank desc, coalesce(published_on, found_at::date) desc, id desc";
            case DISMISSED, RECORDED -> "decided_at desc nulls last, id desc";
        };
        return filtered(
                        MATCHING + ", page as (select * from matching where place = 1 order by " + order
                                + " offset :offset limit :limit)" + WITH_COPIES + " order by " + order,
                        filter)
                .param("offset", offset)
                .param("limit", limit)
                .param("equal", TextSignature.LEAST_EQUAL)
                .param("everything", articles.everything())
                .param("visible", articles.ids())
                .query((row, _) -> candidate(row))
                .list();
    }

    int count(CandidateFilter filter) {
        return filtered(MATCHING + "select count(*) from matching where place = 1", filter)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(String sql, CandidateFilter filter) {
        return jdbc.sql(sql)
                .param("union", filter.union().value())
                .param("state", filter.state().name())
                .param("lowest", filter.lowest())
                .param(
                        "source",
                        filter.source() == null ? null : filter.source().value())
                .param("from", filter.from())
                .param("to", filter.to())
                .param("text", filter.text());
    }

    /** How many lines each state has, from the same rank on for what is new. */
    Map<CandidateState, Integer> counts(OrganisationId union, int lowest) {
        var counts = new EnumMap<CandidateState, Integer>(CandidateState.class);
        jdbc.sql("""
                        select case when article_id is not null then 'RECORDED' else state end as state,
                               count(distinct group_id) as lines
                        from article_candidate
                        where organisation_id = :union and (state <> 'NEW' or rank >= :lowest or article_id is not null)
                        group by 1""").param("union", union.value()).param("lowest", lowest).query(row -> {
            counts.put(CandidateState.valueOf(row.getString("state")), row.getInt("lines"));
        });
        return counts;
    }

    /** Unions in scope with their number of new candidates from this rank on. */
    Map<OrganisationId, Integer> waiting(Scope scope, UUID[] unions, int lowest) {
        var waiting = new LinkedHashMap<OrganisationId, Integer>();
        jdbc.sql("""
                        select organisation_id, count(distinct group_id) as lines from article_candidate
                        where organisation_id = any(:unions) and (:everything or organisation_id = any(:visible))
                          and state = 'NEW' and article_id is null and rank >= :lowest
                        group by 1 order by 2 desc""")
                .param("unions", unions)
                .param("everything", scope.everything())
                .param("visible", scope.ids())
                .param("lowest", lowest)
                .query(row -> {
                    waiting.put(new OrganisationId(row.getObject("organisation_id", UUID.class)), row.getInt("lines"));
                });
        return waiting;
    }

    private Candidate candidate(ResultSet row) throws SQLException {
        var copies = row.getString("copies");
        var article = row.getObject("article_id", UUID.class);
        return new Candidate(
                new CandidateId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("title"),
                row.getString("publisher"),
                row.getObject("published_on", LocalDate.class),
                row.getString("url"),
                row.getString("excerpt"),
                new Rank(row.getInt("rank"), json.readValue(row.getString("reasons"), REASONS)),
                row.getTimestamp("read_at") != null,
                article == null ? CandidateState.valueOf(row.getString("state")) : CandidateState.RECORDED,
                row.getTimestamp("found_at").toInstant(),
                copies == null ? List.of() : json.readValue(copies, COPIES),
                articleId(article),
                recorded(row));
    }

    private static Candidate.@Nullable Recorded recorded(ResultSet row) throws SQLException {
        var article = row.getObject("recorded_id", UUID.class);
        return article == null
                ? null
                : new Candidate.Recorded(
                        new ArticleId(article),
                        row.getString("recorded_title"),
                        TextSignature.share(row.getInt("recorded_equal")));
    }

    private static @Nullable ArticleId articleId(@Nullable UUID stored) {
        return stored == null ? null : new ArticleId(stored);
    }
}
