package org.lienhiep.meeting.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.OrganisationTree;
import org.lienhiep.access.Scope;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.kernel.id.DecisionId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.decision.DecisionSql.Found;
import org.lienhiep.organisation.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads the register as lists need it: one query for the rows and one for the names of organisations. */
@Component
class DecisionQueries {

    private static final String MATCHES = DecisionSql.VISIBLE + """
              and (not :unfinished or d.state = 'OPEN')
              and (:status::text is null or case when d.state = 'OPEN' and d.due < :today then 'OVERDUE' else d.state end
                   = :status)
              and (:kind::text is null or d.kind = :kind)
              and (:body::text is null or d.body = :body)
              and (:year::int is null or d.series_year = :year)
              and (:owner::uuid is null or d.owner_id = :owner)
              and (:organisation::uuid is null or d.organisation_id = any(:below) or d.owner_id = any(:below))
            """;

    /** What waits: late, or due within the days that follow. */
    private static final String URGENT = DecisionSql.SELECT + DecisionSql.VISIBLE + """
              and d.state = 'OPEN' and d.due < :until
              and (d.organisation_id = any(:below) or d.owner_id = any(:below))
            order by d.due, d.id limit :limit
            """;

    private static final String UNFINISHED = DecisionSql.SELECT + DecisionSql.VISIBLE + """
              and d.state = 'OPEN' and d.organisation_id = :organisation
              and (d.decided_on is null or d.decided_on < :before)
              and (:body::text is null or d.body is null or d.body = :body)
            order by d.due nulls last, d.decided_on, d.id limit :limit
            """;

    private static final String ACCOUNT = DecisionSql.SELECT + DecisionSql.VISIBLE + """
              and (d.meeting_id = any(:meetings)
                or (d.state = 'OPEN' and (d.organisation_id = :organisation or d.owner_id = :organisation)))
            order by d.decided_on nulls last, d.meeting_id, d.position, d.id
            """;

    /** Everything that replaced it or was replaced on the way to it; the union of both ends at what was seen. */
    private static final String CHAIN = """
            with recursive chain as (
                select id, superseded_by from decision where id = :id
                union
                select d.id, d.superseded_by from decision d join chain c
                    on d.id = c.superseded_by or d.superseded_by = c.id)
            """ + DecisionSql.SELECT + DecisionSql.VISIBLE + """
              and d.id in (select id from chain) order by d.decided_on nulls last, d.created_at, d.id
            """;

    private final JdbcClient jdbc;
    private final OrganisationTree tree;
    private final Organisations organisations;
    private final Clock clock;

    DecisionQueries(JdbcClient jdbc, OrganisationTree tree, Organisations organisations, Clock clock) {
        this.jdbc = jdbc;
        this.tree = tree;
        this.organisations = organisations;
        this.clock = clock;
    }

    List<DecisionRow> rows(ListQuery<DecisionFilter, DecisionOrder> query, Scope scope) {
        var order = " order by " + order(query) + ", d.id offset :offset limit :limit";
        return rows(filtered(DecisionSql.SELECT, order, query.filter(), scope)
                .param("offset", query.offset())
                .param("limit", query.limit()));
    }

    int count(DecisionFilter filter, Scope scope) {
        return filtered("select count(*) from decision d ", "", filter, scope)
                .query((row, _) -> row.getInt(1))
                .single();
    }

    List<DecisionRow> byIds(Collection<DecisionId> ids, Scope scope) {
        return rows(visible(DecisionSql.SELECT + DecisionSql.VISIBLE + " and d.id = any(:ids)", scope)
                .param("ids", ids.stream().map(DecisionId::value).toArray(UUID[]::new)));
    }

    List<DecisionRow> chain(DecisionId id, Scope scope) {
        return rows(visible(CHAIN, scope).param("id", id.value()));
    }

    List<DecisionRow> urgent(OrganisationId organisation, LocalDate until, int limit, Scope scope) {
        return rows(visible(URGENT, scope)
                .param("until", until)
                .param("below", below(organisation))
                .param("limit", limit));
    }

    List<DecisionRow> unfinished(
            OrganisationId organisation, @Nullable String body, LocalDate before, int limit, Scope scope) {
        return rows(visible(UNFINISHED, scope)
                .param("organisation", organisation.value())
                .param("body", body)
                .param("before", before)
                .param("limit", limit));
    }

    List<DecisionRow> account(OrganisationId organisation, Collection<MeetingId> meetings, Scope scope) {
        return rows(visible(ACCOUNT, scope)
                .param("organisation", organisation.value())
                .param("meetings", meetings.stream().map(MeetingId::value).toArray(UUID[]::new)));
    }

    List<String> bodies(Scope scope) {
        return visible(
                        "select distinct d.body from decision d" + DecisionSql.VISIBLE + " and d.body is not null",
                        scope)
                .query((row, _) -> row.getString(1))
                .list();
    }

    List<Integer> years(Scope scope) {
        return visible(
                        "select distinct d.series_year from decision d" + DecisionSql.VISIBLE
                                + " and d.series_year is not null order by 1 desc",
                        scope)
                .query((row, _) -> row.getInt(1))
                .list();
    }

    private StatementSpec visible(String sql, Scope scope) {
        return jdbc.sql(sql).param("everything", scope.everything()).param("visible", scope.ids());
    }

    private StatementSpec filtered(String select, String order, DecisionFilter filter, Scope scope) {
        var words = SearchKey.of(filter.text()).split(" ", -1);
        var sql = new StringBuilder(select).append(MATCHES);
        for (int i = 0; i < words.length; i++) {
            sql.append(" and d.search_text like :word").append(i);
        }
        var statement = visible(sql + order, scope)
                .param("unfinished", filter.unfinished())
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("today", LocalDate.now(clock))
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("body", filter.body())
                .param("year", filter.year())
                .param("owner", filter.owner() == null ? null : filter.owner().value())
                .param(
                        "organisation",
                        filter.organisation() == null
                                ? null
                                : filter.organisation().value())
                .param("below", filter.organisation() == null ? new UUID[0] : below(filter.organisation()));
        for (int i = 0; i < words.length; i++) {
            statement = statement.param("word" + i, "%" + words[i].replaceAll("([%_\\\\])", "\\\\$1") + "%");
        }
        return statement;
    }

    private UUID[] below(OrganisationId organisation) {
        return tree.withAllBelow(organisation).stream()
                .map(OrganisationId::value)
                .toArray(UUID[]::new);
    }

    private static String order(ListQuery<DecisionFilter, DecisionOrder> query) {
        var direction = query.direction();
        return switch (query.order()) {
            case DUE -> "d.state <> 'OPEN', d.due " + direction + ", d.decided_on desc nulls last";
            case NUMBER ->
                "d.series_year " + direction + ", d.series " + direction + ", d.series_number " + direction
                        + ", d.number " + direction;
            case DECIDED_ON -> "d.decided_on " + direction;
            case TEXT -> "d.text collate " + query.collation() + " " + direction;
        };
    }

    private List<DecisionRow> rows(StatementSpec statement) {
        var found = statement.query((row, _) -> Found.read(row)).list();
        var ids = found.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.organisation()), Stream.ofNullable(each.owner())))
                .distinct()
                .toList();
        var labels = organisations.labels(ids, LocalDate.now(clock));
        return found.stream().map(each -> each.named(labels)).toList();
    }
}
