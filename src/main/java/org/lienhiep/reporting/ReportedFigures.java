package org.lienhiep.reporting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What reports of many organisations say, for whoever compares it with what others state. */
@Service
@Transactional(readOnly = true)
public class ReportedFigures {

    /** A union's total is the rollup; indicators that do not add up over societies have none. */
    private static final String REPORTED = """
            select t.union_id as organisation_id, t.indicator_id, t.half_year::int as half_year, t.value - t.joint as value,
                   t.qualifier, t.reported, true as approved
            from indicator_total t join indicator i on i.id = t.indicator_id and i.over_organisations = 'SUM'
            where t.union_id = any(:organisations) and t.half_year = any(:periods) and t.numbers > 0
            union all
            select c.organisation_id, c.indicator_id, c.half_year::int, coalesce(c.value, 0),
                   coalesce(c.qualifier, 'EXACT'), 1, r.state in ('APPROVED', 'INCLUDED')
            from cell c
            join report r on r.organisation_id = c.organisation_id and r.half_year = c.half_year
            where c.organisation_id = any(:organisations) and c.half_year = any(:periods)
              and c.organisation_id <> c.union_id and c.state in ('NUMBER', 'ZERO')
              and r.state in ('SUBMITTED', 'IN_REVIEW', 'APPROVED', 'INCLUDED')""";

    private final JdbcClient jdbc;
    private final Access access;

    ReportedFigures(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** What is reported of these organisations for these half-years, as far as the person may see it. One statement. */
    public List<ReportedFigure> of(Collection<OrganisationId> organisations, Collection<HalfYear> periods) {
        var scope = access.scope(Permission.READ);
        var visible = organisations.stream().filter(scope::includes).toList();
        if (visible.isEmpty() || periods.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(REPORTED)
                .param(
                        "organisations",
                        visible.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("periods", periods.stream().map(HalfYear::number).toArray(Integer[]::new))
                .query((row, _) -> new ReportedFigure(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        new IndicatorId(row.getObject("indicator_id", UUID.class)),
                        HalfYear.ofNumber(row.getInt("half_year")),
                        new Figure(
                                CellValue.plain(row.getBigDecimal("value")),
                                Qualifier.valueOf(row.getString("qualifier"))),
                        row.getInt("reported"),
                        row.getBoolean("approved")))
                .list();
    }
}
