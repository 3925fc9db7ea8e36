package org.lienhiep.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lienhiep.access.Scope;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what organisations were called on a day, each in one query. */
@Component
class LabelQueries {

    /** Of several periods the one that holds on the day, else the last before it, else the first after it. */
    static final String NEAREST = """
            order by valid @> :asOf::date desc, coalesce(lower(valid) <= :asOf::date, true) desc,
                case when lower(valid) <= :asOf::date then lower(valid) end desc nulls last, lower(valid) limit 1""";

    /** Names of one language that hold on a day, or the nearest. */
    private static final String NAME = """
            left join lateral (
                select name, short_name from organisation_name
                where organisation_id = o.id and lang = '%1$s'
            """ + NEAREST + ") %1$s on true\n";

    static final String NAMES = NAME.formatted("vi") + NAME.formatted("en");

    private final JdbcClient jdbc;

    LabelQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<OrganisationId, OrganisationLabel> labels(Collection<OrganisationId> ids, LocalDate asOf) {
        var labels = new LinkedHashMap<OrganisationId, OrganisationLabel>();
        if (!ids.isEmpty()) {
            jdbc.sql(selectLabels() + " where o.id = any(:ids)")
                    .param("asOf", asOf)
                    .param("ids", OrganisationQueries.ids(ids))
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
                .param("ids", OrganisationQueries.ids(ids))
                .query((row, _) -> {
                    var names = new LinkedHashSet<>(
                            List.of((String[]) row.getArray("names").getArray()));
                    names.addAll(List.of((String[]) row.getArray("short").getArray()));
                    return new OrganisationNames(
                            OrganisationQueries.id(row), row.getString("code"), List.copyOf(names));
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

    private static String selectLabels() {
        return "select o.id, o.code, o.kind, vi.name as vi, vi.short_name as short_vi, en.name as en, "
                + "en.short_name as short_en from organisation o " + NAMES;
    }

    static OrganisationLabel label(ResultSet row) throws SQLException {
        return new OrganisationLabel(
                OrganisationQueries.id(row),
                row.getString("code"),
                OrganisationKind.valueOf(row.getString("kind")),
                text(row, "vi", "en"),
                row.getString("short_vi") == null ? null : text(row, "short_vi", "short_en"));
    }

    static BilingualText text(ResultSet row, String vi, String en) throws SQLException {
        var vietnamese = row.getString(vi);
        return new BilingualText(vietnamese == null ? row.getString("code") : vietnamese, row.getString(en));
    }
}
