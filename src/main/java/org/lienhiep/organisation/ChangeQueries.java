package org.lienhiep.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how organisations and their members hang together over time, each in one query. */
@Component
class ChangeQueries {

    private static final String NAMED = """
            left join lateral (
                select name, short_name from organisation_name where organisation_id = o.id and lang = '%1$s'
                order by valid @> named_on desc, lower(valid) desc nulls last limit 1) %1$s on true
            """;

    /** The columns of a label, of organisation o. */
    static final String LABEL = """
            o.id, o.code, o.kind, vi.name as vi, vi.short_name as short_vi, en.name as en, en.short_name as short_en
            """;

    /** What organisation o was called on the day {@code named_on}. */
    static final String NAMES = NAMED.formatted("vi") + NAMED.formatted("en");

    /** Steps from an organisation to those before it and to those after it. */
    private static final String LINEAGE = """
            with recursive step as (
                select f.organisation_id as earlier, t.organisation_id as later, c.kind, c.effective
                from organisation_change c
                join organisation_change_party f on f.change_id = c.id and f.side = 'FROM'
                join organisation_change_party t on t.change_id = c.id and t.side = 'TO'
                where c.kind = any(:kinds) and earliest_day(c.effective) <= :day),
            way(back, id, next, kind, effective, depth) as (
                select true, earlier, later, kind, effective, 1 from step where later = :organisation
                union
                select false, later, earlier, kind, effective, 1 from step where earlier = :organisation
                union
                select w.back, case when w.back then s.earlier else s.later end, w.id, s.kind, s.effective, w.depth + 1
                from way w
                join step s on case when w.back then s.later else s.earlier end = w.id
                where w.depth < 50)
            select w.back, w.next, w.kind as step_kind, w.effective, w.depth,\s""" + LABEL + """
            from way w
            join organisation o on o.id = w.id
            cross join lateral (select case when w.back then earliest_day(w.effective) - 1
                                            else latest_day(w.effective) end as named_on) d
            """ + NAMES + " order by w.depth, w.effective, o.code";

    private final JdbcClient jdbc;

    ChangeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who belong to any of these on this day or later. */
    Set<OrganisationId> membersSince(Collection<OrganisationId> parents, LocalDate day) {
        return new HashSet<>(jdbc.sql("""
                        select distinct member_id from membership
                        where parent_id = any(:parents) and valid && daterange(:day, null)""")
                .param("parents", ids(parents))
                .param("day", day)
                .query((row, _) -> new OrganisationId(row.getObject("member_id", UUID.class)))
                .list());
    }

    /** Until when, by changes recorded already, those who join a union on a day stay: the first end after it. */
    Map<OrganisationId, PartialDate> endsAfter(
            Collection<OrganisationId> members, OrganisationId union, LocalDate day) {
        var ends = new HashMap<OrganisationId, PartialDate>();
        jdbc.sql("""
                        select distinct on (e.organisation_id) e.organisation_id, e.new_day
                        from organisation_change_effect e join organisation_change c on c.id = e.change_id
                        where e.kind = 'MEMBERSHIP_CLOSED' and e.organisation_id = any(:members) and e.parent_id = :union
                          and earliest_day(c.effective) > :day
                        order by e.organisation_id, earliest_day(c.effective)""")
                .param("members", ids(members))
                .param("union", union.value())
                .param("day", day)
                .query(row -> {
                    ends.put(
                            new OrganisationId(row.getObject("organisation_id", UUID.class)),
                            PartialDate.parse(row.getString("new_day")));
                });
        return ends;
    }

    /** A member and what it belongs to. */
    record Member(OrganisationLabel label, OrganisationId parent) {}

    /** Who belonged to any of these on a day, by code. */
    List<Member> membersOn(Collection<OrganisationId> parents, LocalDate day) {
        return jdbc.sql("select m.parent_id, " + LABEL + """
                        from membership m
                        join organisation o on o.id = m.member_id
                        cross join lateral (select :day::date as named_on) d
                        """ + NAMES
                        + " where m.parent_id = any(:parents) and m.valid @> :day::date order by o.code")
                .param("day", day)
                .param("parents", ids(parents))
                .query((row, _) ->
                        new Member(LabelQueries.label(row), new OrganisationId(row.getObject("parent_id", UUID.class))))
                .list();
    }

    Lineage lineage(OrganisationId organisation, LocalDate day, Collection<ChangeKind> kinds) {
        var predecessors = new ArrayList<Lineage.Relative>();
        var successors = new ArrayList<Lineage.Relative>();
        jdbc.sql(LINEAGE)
                .param("organisation", organisation.value())
                .param("day", day)
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .query(row -> {
                    var relative = new Lineage.Relative(
                            LabelQueries.label(row),
                            new OrganisationId(row.getObject("next", UUID.class)),
                            ChangeKind.valueOf(row.getString("step_kind")),
                            PartialDate.parse(row.getString("effective")),
                            row.getInt("depth"));
                    (row.getBoolean("back") ? predecessors : successors).add(relative);
                });
        return new Lineage(List.copyOf(predecessors), List.copyOf(successors));
    }

    /** A later change that shares an organisation with these, if there is one. */
    Optional<PartialDate> followedBy(Collection<UUID> changes) {
        return jdbc.sql("""
                        select c.effective from organisation_change c
                        where c.id <> all(:changes) and c.id > (select max(each::text)::uuid from unnest(:changes::uuid[]) each)
                          and exists (
                            select from organisation_change_effect e
                            join organisation_change_effect mine on mine.organisation_id = e.organisation_id
                            where e.change_id = c.id and mine.change_id = any(:changes))
                        order by c.id limit 1""")
                .param("changes", changes.toArray(UUID[]::new))
                .query((row, _) -> PartialDate.parse(row.getString("effective")))
                .optional();
    }

    private static UUID[] ids(Collection<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }
}
