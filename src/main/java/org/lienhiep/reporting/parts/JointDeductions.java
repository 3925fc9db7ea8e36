package org.lienhiep.reporting.parts;

import java.util.Collection;
import java.util.UUID;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.reporting.TotalDeductions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps how much of a total is counted more than once. A society is credited with a joint activity when its report
 * counts and its cell is at least as large as all its shares; the union counts the activity once, so the others' shares
 * are taken off.
 */
@Component
class JointDeductions implements TotalDeductions {

    private static final String RECOUNT = """
            with share as (
                select j.union_id, j.half_year, j.indicator_id, s.organisation_id, sum(j.value) as value
                from joint_activity j join joint_activity_society s on s.joint_activity_id = j.id
                where j.union_id = any(:unions) and j.half_year between :from and :to
                group by j.union_id, j.half_year, j.indicator_id, s.organisation_id),
            credited as (
                select s.union_id, s.half_year, s.indicator_id, s.organisation_id
                from share s
                join report r on r.organisation_id = s.organisation_id and r.half_year = s.half_year
                    and r.union_id = s.union_id and r.state in ('APPROVED', 'INCLUDED')
                join cell c on c.union_id = s.union_id and c.half_year = s.half_year
                    and c.indicator_id = s.indicator_id and c.organisation_id = s.organisation_id
                where c.value >= s.value),
            often as (
                select j.id, j.union_id, j.half_year, j.indicator_id, j.value, count(*) as times
                from joint_activity j
                join joint_activity_society s on s.joint_activity_id = j.id
                join credited c using (union_id, half_year, indicator_id, organisation_id)
                group by j.id),
            deduction as (
                select t.union_id, t.half_year, t.indicator_id, coalesce(sum(o.value * (o.times - 1)), 0) as joint
                from indicator_total t left join often o using (union_id, half_year, indicator_id)
                where t.union_id = any(:unions) and t.half_year between :from and :to
                group by t.union_id, t.half_year, t.indicator_id)
            update indicator_total t set joint = d.joint from deduction d
            where (t.union_id, t.half_year, t.indicator_id) = (d.union_id, d.half_year, d.indicator_id)
              and t.joint <> d.joint
            """;

    private final JdbcClient jdbc;

    JointDeductions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void recount(Collection<UUID> unions, HalfYear from, HalfYear to) {
        jdbc.sql(RECOUNT)
                .param("unions", unions.toArray(UUID[]::new))
                .param("from", from.number())
                .param("to", to.number())
                .update();
    }

    /**
     * Waits for those who change this total at the moment, and keeps others from it until the transaction ends: so the
     * recount that follows sees what they did.
     */
    void lock(UUID union, HalfYear period, UUID indicator) {
        jdbc.sql("""
                        select 1 from indicator_total
                        where union_id = :union and half_year = :period and indicator_id = :indicator for update""")
                .param("union", union)
                .param("period", period.number())
                .param("indicator", indicator)
                .query(Integer.class)
                .list();
    }
}
