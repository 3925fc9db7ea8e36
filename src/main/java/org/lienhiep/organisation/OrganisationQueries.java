package org.lienhiep.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Scope;
import org.lienhiep.kernel.DateRange;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads organisations as lists need them, each in one query. */
@Component
class OrganisationQueries {

    private static final String MEMBERSHIP = """
            left join lateral (
                select id, parent_id, valid_from, valid_to, valid from membership
                where member_id = o.id
            """ + LabelQueries.NEAREST + ") m on true\n";

    /** An organisation and all that ever belonged to it or to one below it. */
    private static final String BELOW = """
            with recursive below(id) as (
                select :below::uuid
                union
                select m.member_id from below b join membership m on m.parent_id = b.id)
            select id from below""";

    private static final String MATCHES = """
            where (:everything or o.id = any(:visible))
              and (:kind::text is null or o.kind = :kind)
              and (not :existing or ((o.founded is null or earliest_day(o.founded) <= :asOf::date)
                and (o.dissolved is null or latest_day(o.dissolved) > :asOf::date)))
              and (:below::uuid is null or o.id in (""" + BELOW + """
            ))
              and (:text = '' or o.code ilike '%' || :text || '%' or exists (
                    select from organisation_name n where n.organisation_id = o.id
                    and n.search_text like '%' || search_key(:text) || '%'))
            """;

    private final JdbcClient jdbc;

    OrganisationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OrganisationRow> rows(ListQuery<OrganisationFilter, OrganisationOrder> query, Scope scope) {
        var sql = "select o.id, o.code, o.kind, o.founded, o.dissolved, vi.name as vi, vi.short_name as short_vi, "
                + "en.name as en, en.short_name as short_en, m.parent_id, m.valid_from, m.valid_to, "
                + "exists (select from membership_suspension s where s.membership_id = m.id and s.valid @> :asOf::date) "
                + "as suspended from organisation o "
                + LabelQueries.NAMES + MEMBERSHIP + MATCHES
                + " order by " + order(query) + ", o.code offset :offset limit :limit";
        return filtered(sql, query.filter(), scope)
                .param("offset", query.offset())
                .param("limit", query.limit())
                .query((row, _) -> row(row, query))
                .list();
    }

    int count(OrganisationFilter filter, Scope scope) {
        return filtered("select count(*) from organisation o " + MATCHES, filter, scope)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(String sql, OrganisationFilter filter, Scope scope) {
        var below = filter.below();
        return jdbc.sql(sql)
                .param("everything", scope.everything())
                .param("visible", scope.ids())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("existing", filter.existing())
                .param("below", below == null ? null : below.value())
                .param("text", filter.text())
                .param("asOf", filter.asOf());
    }

    private static String order(ListQuery<OrganisationFilter, OrganisationOrder> query) {
        var column = switch (query.order()) {
            case NAME -> nameColumn(query) + " collate " + query.collation();
            case CODE -> "o.code";
            case KIND -> "array_position(array['UNION','SOCIETY','UNIT'], o.kind)";
            case FOUNDED -> "earliest_day(o.founded)";
            case MEMBER_SINCE -> "lower(m.valid)";
        };
        return column + " " + query.direction();
    }

    private static String nameColumn(ListQuery<OrganisationFilter, OrganisationOrder> query) {
        return query.language().getLanguage().equals("en") ? "coalesce(en.name, vi.name)" : "vi.name";
    }

    private static OrganisationRow row(ResultSet row, ListQuery<OrganisationFilter, OrganisationOrder> query)
            throws SQLException {
        var membership = row.getString("parent_id") == null
                ? null
                : new DateRange(date(row, "valid_from"), date(row, "valid_to"));
        return new OrganisationRow(
                id(row),
                row.getString("code"),
                OrganisationKind.valueOf(row.getString("kind")),
                LabelQueries.text(row, "vi", "en"),
                row.getString("short_vi") == null ? null : LabelQueries.text(row, "short_vi", "short_en"),
                date(row, "founded"),
                date(row, "dissolved"),
                membership,
                OrganisationState.on(
                        query.filter().asOf(),
                        date(row, "founded"),
                        date(row, "dissolved"),
                        membership,
                        row.getBoolean("suspended")));
    }

    Map<String, OrganisationId> idsByCode(Collection<String> codes) {
        var found = new LinkedHashMap<String, OrganisationId>();
        jdbc.sql("select id, code from organisation where code = any(:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query((row, _) -> found.put(row.getString("code"), id(row)))
                .list();
        return found;
    }

    Optional<OrganisationId> unionOf(OrganisationId organisation, LocalDate asOf) {
        return jdbc.sql("""
                        with recursive above(id, depth) as (
                            select :organisation::uuid, 0
                            union
                            select m.parent_id, a.depth + 1 from above a join membership m on m.member_id = a.id
                            where m.valid @> :asOf::date)
                        select o.id from above a join organisation o on o.id = a.id
                        where o.kind = 'UNION' order by a.depth limit 1""")
                .param("organisation", organisation.value())
                .param("asOf", asOf)
                .query((row, _) -> id(row))
                .optional();
    }

    Set<OrganisationId> withAllBelow(OrganisationId organisation) {
        return new HashSet<>(jdbc.sql(BELOW)
                .param("below", organisation.value())
                .query((row, _) -> id(row))
                .list());
    }

    Optional<PartialDate> dissolved(OrganisationId id) {
        return jdbc.sql("select dissolved from organisation where id = :id and dissolved is not null")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(PartialDate::parse);
    }

    static OrganisationId id(ResultSet row) throws SQLException {
        return new OrganisationId(row.getObject("id", UUID.class));
    }

    static @Nullable PartialDate date(ResultSet row, String column) throws SQLException {
        var stored = row.getString(column);
        return stored == null ? null : PartialDate.parse(stored);
    }

    static UUID[] ids(Collection<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }
}
