package org.lienhiep.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Scope;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.DateRange;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads organisations as lists need them, each in one query. */
@Component
class OrganisationQueries {

    /** Of several periods the one that holds on the day, else the last before it, else the first after it. */
    private static final String NEAREST = """
            order by valid @> :asOf::date desc, coalesce(lower(valid) <= :asOf::date, true) desc,
                case when lower(valid) <= :asOf::date then lower(valid) end desc nulls last, lower(valid) limit 1""";

    /** Names of one language that hold on a day, or the nearest. */
    private static final String NAME = """
            left join lateral (
                select name, short_name from organisation_name
                where organisation_id = o.id and lang = '%1$s'
            """ + NEAREST + ") %1$s on true\n";

    private static final String NAMES = NAME.formatted("vi") + NAME.formatted("en");

    private static final String MEMBERSHIP = """
            left join lateral (
                select id, parent_id, valid_from, valid_to, valid from membership
                where member_id = o.id
            """ + NEAREST + ") m on true\n";

    private static final String MATCHES = """
            where (:everything or o.id = any(:visible))
              and (:kind::text is null or o.kind = :kind)
              and (not :existing or ((o.founded is null or earliest_day(o.founded) <= :asOf::date)
                and (o.dissolved is null or latest_day(o.dissolved) > :asOf::date)))
              and (:below::uuid is null or o.id = any(:belowIds))
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
                + NAMES + MEMBERSHIP + MATCHES
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
                .param("belowIds", below == null ? new UUID[0] : ids(withAllBelow(below)))
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
                text(row, "vi", "en"),
                row.getString("short_vi") == null ? null : text(row, "short_vi", "short_en"),
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

    Map<OrganisationId, OrganisationLabel> labels(Collection<OrganisationId> ids, LocalDate asOf) {
        var labels = new LinkedHashMap<OrganisationId, OrganisationLabel>();
        if (!ids.isEmpty()) {
            jdbc.sql(selectLabels() + " where o.id = any(:ids)")
                    .param("asOf", asOf)
                    .param("ids", ids(ids))
                    .query((row, _) -> label(row))
                    .list()
                    .forEach(label -> labels.put(label.id(), label));
        }
        return labels;
    }

    List<OrganisationNames> namesOf(Collection<OrganisationId> ids) {
        return jdbc.sql("""
                        select o.id, o.code, array_agg(n.name order by n.lang desc, lower(n.valid) desc nulls last) as names,
                               array_remove(array_agg(n.short_name order by n.lang desc, lower(n.valid) desc), null) as short
                        from organisation o join organisation_name n on n.organisation_id = o.id
                        where o.id = any(:ids) group by o.id, o.code order by o.code""")
                .param("ids", ids(ids))
                .query((row, _) -> {
                    var names = new LinkedHashSet<>(
                            List.of((String[]) row.getArray("names").getArray()));
                    names.addAll(List.of((String[]) row.getArray("short").getArray()));
                    return new OrganisationNames(id(row), row.getString("code"), List.copyOf(names));
                })
                .list();
    }

    Optional<OrganisationLabel> byCode(String code, LocalDate asOf) {
        return jdbc.sql(selectLabels() + " where o.code = :code")
                .param("asOf", asOf)
                .param("code", code)
                .query((row, _) -> label(row))
                .optional();
    }

    Map<String, OrganisationId> idsByCode(Collection<String> codes) {
        var found = new LinkedHashMap<String, OrganisationId>();
        jdbc.sql("select id, code from organisation where code = any(:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query((row, _) -> found.put(row.getString("code"), id(row)))
                .list();
        return found;
    }

    List<OrganisationLabel> unions(Scope scope, LocalDate asOf) {
        return jdbc.sql(selectLabels()
                        + " where o.kind = 'UNION' and (:everything or o.id = any(:visible)) order by o.code")
                .param("asOf", asOf)
                .param("everything", scope.everything())
                .param("visible", scope.ids())
                .query((row, _) -> label(row))
                .list();
    }

    List<OrganisationLabel> members(OrganisationId union, LocalDate from, LocalDate until) {
        return jdbc.sql(selectLabels() + """
                         where o.kind = 'SOCIETY' and (o.dissolved is null or latest_day(o.dissolved) > :from) and exists (
                            select from membership where member_id = o.id and parent_id = :union
                            and valid && daterange(:from, :until, '[]'))
                         order by vi.name collate "vi-x-icu", o.code""")
                .param("asOf", until)
                .param("union", union.value())
                .param("from", from)
                .param("until", until)
                .query((row, _) -> label(row))
                .list();
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
        return new HashSet<>(jdbc.sql("""
                        with recursive below(id) as (
                            select :organisation::uuid
                            union
                            select m.member_id from below b join membership m on m.parent_id = b.id)
                        select id from below""")
                .param("organisation", organisation.value())
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

    private static String selectLabels() {
        return "select o.id, o.code, o.kind, vi.name as vi, vi.short_name as short_vi, en.name as en, "
                + "en.short_name as short_en from organisation o " + NAMES;
    }

    static OrganisationLabel label(ResultSet row) throws SQLException {
        return new OrganisationLabel(
                id(row),
                row.getString("code"),
                OrganisationKind.valueOf(row.getString("kind")),
                text(row, "vi", "en"),
                row.getString("short_vi") == null ? null : text(row, "short_vi", "short_en"));
    }

    private static BilingualText text(ResultSet row, String vi, String en) throws SQLException {
        var vietnamese = row.getString(vi);
        return new BilingualText(vietnamese == null ? row.getString("code") : vietnamese, row.getString(en));
    }

    static OrganisationId id(ResultSet row) throws SQLException {
        return new OrganisationId(row.getObject("id", UUID.class));
    }

    static @Nullable PartialDate date(ResultSet row, String column) throws SQLException {
        var stored = row.getString(column);
        return stored == null ? null : PartialDate.parse(stored);
    }

    private static UUID[] ids(Collection<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }
}
