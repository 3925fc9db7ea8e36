package org.lienhiep.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who belonged to a union over many half-years, each time in one query. */
@Component
class MembershipQueries {

    /**
     * Every half-year with the memberships that held on at least one of its days: of societies that existed, and not
     * rested all through it.
     */
    private static final String MEMBERS = """
            from generate_series(:from, :to) h
            cross join lateral (select make_date(h / 2, case when h %% 2 = 0 then 1 else 7 end, 1) as first) s
            cross join lateral (select daterange(s.first, (s.first + interval '6 months')::date) as days) p
            %s join membership m on m.parent_id = any(:unions) and m.valid && p.days
                and not exists (select from membership_suspension r where r.membership_id = m.id and r.valid @> p.days)
            %s join organisation o on o.id = m.member_id and o.kind = 'SOCIETY'
                and (o.dissolved is null or latest_day(o.dissolved) > s.first)
            """;

    private final JdbcClient jdbc;

    MembershipQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<HalfYear, Integer> counts(OrganisationId union, HalfYear from, HalfYear to) {
        var counts = new HashMap<HalfYear, Integer>();
        spanning(
                        "select h, count(distinct o.id) as members " + MEMBERS.formatted("left", "left")
                                + " group by h",
                        List.of(union),
                        from,
                        to)
                .query(row -> {
                    counts.put(HalfYear.ofNumber(row.getInt("h")), row.getInt("members"));
                });
        return counts;
    }

    Map<HalfYear, Set<OrganisationId>> members(OrganisationId union, HalfYear from, HalfYear to) {
        var members = new HashMap<HalfYear, Set<OrganisationId>>();
        spanning("select h, o.id " + MEMBERS.formatted("", ""), List.of(union), from, to)
                .query(row -> {
                    members.computeIfAbsent(HalfYear.ofNumber(row.getInt("h")), _ -> new HashSet<>())
                            .add(new OrganisationId(row.getObject("id", UUID.class)));
                });
        return members;
    }

    /** By union, as {@link #members} for each of several. */
    Map<OrganisationId, Map<HalfYear, Set<OrganisationId>>> membersByUnion(
            Collection<OrganisationId> unions, HalfYear from, HalfYear to) {
        var members = new HashMap<OrganisationId, Map<HalfYear, Set<OrganisationId>>>();
        spanning("select h, m.parent_id, o.id " + MEMBERS.formatted("", ""), unions, from, to)
                .query(row -> {
                    members.computeIfAbsent(
                                    new OrganisationId(row.getObject("parent_id", UUID.class)), _ -> new HashMap<>())
                            .computeIfAbsent(HalfYear.ofNumber(row.getInt("h")), _ -> new HashSet<>())
                            .add(new OrganisationId(row.getObject("id", UUID.class)));
                });
        return members;
    }

    /** The nearest union above each organisation on a day; those below none are missing. */
    Map<OrganisationId, OrganisationId> unionsOf(Collection<OrganisationId> organisations, LocalDate asOf) {
        var unions = new HashMap<OrganisationId, OrganisationId>();
        jdbc.sql("""
                        with recursive above(organisation, id, depth) as (
                            select o, o, 0 from unnest(:organisations::uuid[]) o
                            union
                            select a.organisation, m.parent_id, a.depth + 1
                            from above a join membership m on m.member_id = a.id where m.valid @> :asOf::date)
                        select distinct on (a.organisation) a.organisation, o.id
                        from above a join organisation o on o.id = a.id
                        where o.kind = 'UNION' order by a.organisation, a.depth""")
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("asOf", asOf)
                .query(row -> {
                    unions.put(
                            new OrganisationId(row.getObject("organisation", UUID.class)),
                            new OrganisationId(row.getObject("id", UUID.class)));
                });
        return unions;
    }

    private JdbcClient.StatementSpec spanning(
            String sql, Collection<OrganisationId> unions, HalfYear from, HalfYear to) {
        return jdbc.sql(sql)
                .param("from", from.number())
                .param("to", to.number())
                .param("unions", unions.stream().map(OrganisationId::value).toArray(UUID[]::new));
    }
}
