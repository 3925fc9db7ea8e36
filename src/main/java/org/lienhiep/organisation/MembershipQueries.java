package org.lienhiep.organisation;

import java.util.HashMap;
import java.util.HashSet;
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

    /** Every half-year with the memberships that held on at least one of its days. */
    private static final String MEMBERS = """
            from generate_series(:from, :to) h
            %s join membership m on m.parent_id = :union and m.valid && daterange(
                make_date(h / 2, case when h %% 2 = 0 then 1 else 7 end, 1),
                (make_date(h / 2, case when h %% 2 = 0 then 1 else 7 end, 1) + interval '6 months')::date)
            %s join organisation o on o.id = m.member_id and o.kind = 'SOCIETY'
            """;

    private final JdbcClient jdbc;

    MembershipQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<HalfYear, Integer> counts(OrganisationId union, HalfYear from, HalfYear to) {
        var counts = new HashMap<HalfYear, Integer>();
        spanning("select h, count(distinct o.id) as members " + MEMBERS.formatted("left", "left") + " group by h", union, from, to)
                .query(row -> {
                    counts.put(HalfYear.ofNumber(row.getInt("h")), row.getInt("members"));
                });
        return counts;
    }

    Map<HalfYear, Set<OrganisationId>> members(OrganisationId union, HalfYear from, HalfYear to) {
        var members = new HashMap<HalfYear, Set<OrganisationId>>();
        spanning("select h, o.id " + MEMBERS.formatted("", ""), union, from, to).query(row -> {
            members.computeIfAbsent(HalfYear.ofNumber(row.getInt("h")), _ -> new HashSet<>())
                    .add(new OrganisationId(row.getObject("id", UUID.class)));
        });
        return members;
    }

    private JdbcClient.StatementSpec spanning(String sql, OrganisationId union, HalfYear from, HalfYear to) {
        return jdbc.sql(sql)
                .param("from", from.number())
                .param("to", to.number())
                .param("union", union.value());
    }
}
