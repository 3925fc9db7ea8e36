package org.lienhiep.reporting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lienhiep.kernel.HalfYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the totals of approved reports, so that a dashboard reads one row per figure however many societies there are.
 * A report is added and taken out as a whole, by differences and never by reading and writing back: two reports
 * approved at the same moment both count. Rows are locked in the order of their key, so that they cannot block each
 * other.
 */
@Component
class Rollup {

    /** What one cell adds; a cell that says "not known" adds nothing. */
    private static final String PARTS = """
            coalesce(c.value, 0) as value,
            case when c.state in ('NUMBER', 'ZERO') then 1 else 0 end as numbers,
            case when r.member then 1 else 0 end as reported,
            case when c.qualifier = 'AT_LEAST' then 1 else 0 end as at_least,
            case when c.qualifier = 'AT_MOST' then 1 else 0 end as at_most,
            case when c.qualifier = 'ABOUT' then 1 else 0 end as about
            """;

    private static final String COUNTS = " (c.state in ('NUMBER', 'ZERO') or c.state = 'NOT_APPLICABLE' and r.member) ";

    private static final String CELLS_OF_REPORT = """
            from cell c join report r on r.organisation_id = c.organisation_id and r.half_year = c.half_year
            where c.organisation_id = :organisation and c.half_year = :period and""" + COUNTS;

    private final JdbcClient jdbc;
    private final TotalDeductions deductions;

    Rollup(JdbcClient jdbc, TotalDeductions deductions) {
        this.jdbc = jdbc;
        this.deductions = deductions;
    }

    void add(Report report) {
        of(
                        report,
                        "insert into indicator_total as t (union_id, half_year, indicator_id, value, numbers, reported, "
                                + "at_least, at_most, about) select c.union_id, c.half_year, c.indicator_id, " + PARTS
                                + CELLS_OF_REPORT + """
                        order by c.indicator_id
                        on conflict on constraint indicator_total_key do update set value = t.value + excluded.value,
                            numbers = t.numbers + excluded.numbers, reported = t.reported + excluded.reported,
                            at_least = t.at_least + excluded.at_least, at_most = t.at_most + excluded.at_most,
                            about = t.about + excluded.about""")
                .update();
        deduct(report);
    }

    void remove(Report report) {
        of(report, """
                        select count(*) from (
                            select from indicator_total where union_id = :union and half_year = :period
                              and indicator_id in (select indicator_id from cell
                                  where organisation_id = :organisation and half_year = :period)
                            order by indicator_id for update) locked""")
                .param("union", report.union().value())
                .query(Integer.class)
                .single();
        of(
                        report,
                        "update indicator_total t set value = t.value - p.value, numbers = t.numbers - p.numbers, "
                                + "reported = t.reported - p.reported, at_least = t.at_least - p.at_least, "
                                + "at_most = t.at_most - p.at_most, about = t.about - p.about "
                                + "from (select c.union_id, c.half_year, c.indicator_id, " + PARTS + CELLS_OF_REPORT
                                + ") p "
                                + "where (t.union_id, t.half_year, t.indicator_id) = (p.union_id, p.half_year, p.indicator_id)")
                .update();
        jdbc.sql("""
                        delete from indicator_total
                        where union_id = :union and half_year = :period and numbers = 0 and reported = 0""")
                .param("union", report.union().value())
                .param("period", report.period().number())
                .update();
        deduct(report);
    }

    /** What several societies did together counts once; how many of them count has just changed. */
    private void deduct(Report report) {
        deductions.recount(List.of(report.union().value()), report.period(), report.period());
    }

    private JdbcClient.StatementSpec of(Report report, String sql) {
        return jdbc.sql(sql)
                .param("organisation", report.organisation().value())
                .param("period", report.period().number());
    }

    /**
     * Counts everything of these unions and half-years again, after figures came in some other way.
     *
     * @param from {@link org.lienhiep.kernel.HalfYear#number()} of the first half-year
     * @param to that of the last
     */
    void rebuild(Collection<UUID> unions, int from, int to) {
        range(
                "delete from indicator_total where union_id = any(:unions) and half_year between :from and :to",
                unions,
                from,
                to);
        range("""
                insert into indicator_total (union_id, half_year, indicator_id, value, numbers, reported, at_least, at_most,
                                             about)
                select union_id, half_year, indicator_id, sum(value), sum(numbers), sum(reported), sum(at_least),
                       sum(at_most), sum(about)
                from (select c.union_id, c.half_year, c.indicator_id,\s""" + PARTS + """
                    from cell c join report r on r.organisation_id = c.organisation_id and r.half_year = c.half_year
                    where r.state in ('APPROVED', 'INCLUDED') and c.union_id = any(:unions) and c.half_year between :from and :to
                      and""" + COUNTS + ") p group by union_id, half_year, indicator_id", unions, from, to);
        deductions.recount(unions, HalfYear.ofNumber(from), HalfYear.ofNumber(to));
    }

    private void range(String sql, Collection<UUID> unions, int from, int to) {
        jdbc.sql(sql)
                .param("unions", unions.toArray(UUID[]::new))
                .param("from", from)
                .param("to", to)
                .update();
    }
}
