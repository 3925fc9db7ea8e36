package org.lienhiep.reporting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads figures over many half-years, the catalogue with them, in one query each. */
@Component
class TotalQueries {

    /** The rollup, what is counted more than once taken off, and what sources state. */
    private static final String OF_UNION = """
            select union_id as organisation_id, indicator_id, half_year::int, value - joint as value, qualifier, numbers,
                   reported, false as stated
            from indicator_total where union_id = any(:organisations) and half_year between :from and :to
            union all
            (select distinct on (organisation_id, indicator_id, half_year)
                    organisation_id, indicator_id, half_year::int, value, qualifier, 1, 0, true
             from stated_figure
             where organisation_id = any(:organisations) and half_year between :from and :to
               and indicator_id is not null
             order by organisation_id, indicator_id, half_year, created_at desc, position desc)
            """;

    private static final String OF_SOCIETY = """
            select c.organisation_id, c.indicator_id, c.half_year::int, coalesce(c.value, 0) as value,
                   coalesce(c.qualifier, 'EXACT') as qualifier,
                   case when c.state in ('NUMBER', 'ZERO') then 1 else 0 end as numbers,
                   case when c.state = 'UNKNOWN' then 0 else 1 end as reported, false as stated
            from cell c
            join report r on r.organisation_id = c.organisation_id and r.half_year = c.half_year
            where c.organisation_id = any(:organisations) and c.half_year between :from and :to and r.state in ('APPROVED', 'INCLUDED')
            """;

    /** One row per indicator and not one per figure: the names are sent once. */
    private static final String SERIES = "with figures as (%s) select " + IndicatorColumns.LABEL + """
            , f.half_years, f.amounts, f.qualifiers, f.numbers, f.reported, f.stated, f.organisations,
            (select array_agg(valid_to + 1 order by valid_to) from indicator_version
             where indicator_id = i.id and valid_to >= :from and valid_to < :to) as redefined
            from\s"""
            + IndicatorColumns.worded(":to") + " " + """
            join section s on s.code = i.section
            left join (
                select indicator_id, array_agg(half_year) as half_years, array_agg(value) as amounts,
                       array_agg(qualifier) as qualifiers, array_agg(numbers) as numbers,
                       array_agg(reported) as reported, array_agg(stated) as stated,
                       array_agg(organisation_id) as organisations
                from figures group by indicator_id) f on f.indicator_id = i.id
            where coalesce(i.valid_from, 0) <= :to and coalesce(i.valid_to, 9999) >= :from
            order by\s""" + IndicatorColumns.ORDER;

    private final JdbcClient jdbc;

    TotalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of one indicator: by half-year. */
    record Series(
            IndicatorLabel indicator,
            Map<HalfYear, Found> reported,
            Map<HalfYear, Figure> stated,
            List<HalfYear> redefined) {}

    /**
     * A figure of the rollup.
     *
     * @param figure null when nobody gave a number
     */
    record Found(@Nullable Figure figure, int reported) {}

    List<Series> ofUnion(OrganisationId union, HalfYear from, HalfYear to) {
        return series(OF_UNION, List.of(union), from, to, row -> series(row, union));
    }

    /** Of several unions: for every indicator one series each, in their order. */
    List<List<Series>> ofUnions(List<OrganisationId> unions, HalfYear from, HalfYear to) {
        return series(OF_UNION, unions, from, to, row -> {
            var each = new ArrayList<Series>();
            for (var union : unions) {
                each.add(series(row, union));
            }
            return each;
        });
    }

    List<Series> ofSociety(OrganisationId society, HalfYear from, HalfYear to) {
        return series(OF_SOCIETY, List.of(society), from, to, row -> series(row, society));
    }

    /** Reads one row of the result. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> series(
            String figures, List<OrganisationId> organisations, HalfYear from, HalfYear to, Reading<T> reading) {
        return jdbc.sql(SERIES.formatted(figures))
                .param("organisations", ids(organisations))
                .param("from", from.number())
                .param("to", to.number())
                .query((row, _) -> reading.read(row))
                .list();
    }

    private static Series series(ResultSet row, OrganisationId of) throws SQLException {
        var reported = new HashMap<HalfYear, Found>();
        var stated = new HashMap<HalfYear, Figure>();
        if (row.getArray("half_years") != null) {
            var halfYears = (Integer[]) row.getArray("half_years").getArray();
            var amounts = (BigDecimal[]) row.getArray("amounts").getArray();
            var qualifiers = (String[]) row.getArray("qualifiers").getArray();
            var numbers = (Integer[]) row.getArray("numbers").getArray();
            var societies = (Integer[]) row.getArray("reported").getArray();
            var fromSource = (Boolean[]) row.getArray("stated").getArray();
            var organisations = (UUID[]) row.getArray("organisations").getArray();
            for (int i = 0; i < halfYears.length; i++) {
                if (!organisations[i].equals(of.value())) {
                    continue;
                }
                var period = HalfYear.ofNumber(halfYears[i]);
                var figure = new Figure(CellValue.plain(amounts[i]), Qualifier.valueOf(qualifiers[i]));
                if (fromSource[i]) {
                    stated.put(period, figure);
                } else {
                    reported.put(period, new Found(numbers[i] == 0 ? null : figure, societies[i]));
                }
            }
        }
        return new Series(IndicatorColumns.label(row), reported, stated, redefined(row));
    }

    private static List<HalfYear> redefined(ResultSet row) throws SQLException {
        var since = row.getArray("redefined");
        return since == null
                ? List.of()
                : Arrays.stream((Integer[]) since.getArray())
                        .map(HalfYear::ofNumber)
                        .toList();
    }

    /** A cell of one society, or its absence, in the report that it made to a union. */
    record Cell(
            OrganisationId union,
            OrganisationId organisation,
            HalfYear period,
            ReportState report,
            @Nullable CellValue value) {}

    /**
     * What these organisations' reports say of one indicator in two half-years, and all reports to these unions. A
     * ratio is computed for each from its parts.
     */
    List<Cell> cells(
            Collection<OrganisationId> unions,
            Collection<OrganisationId> organisations,
            IndicatorId indicator,
            HalfYear period) {
        return jdbc.sql("""
                        select r.union_id, r.organisation_id, r.half_year, r.state as report, c.state, c.value, c.qualifier, c.note,
                               n.state as above_state, n.value as above_value, n.qualifier as above_qualifier,
                               d.state as below_state, d.value as below_value, d.qualifier as below_qualifier,
                               i.numerator, i.denominator, i.factor
                        from report r
                        join indicator i on i.id = :indicator
                        left join indicator ni on ni.code = i.numerator
                        left join indicator di on di.code = i.denominator
                        left join cell c on c.union_id = r.union_id and c.half_year = r.half_year
                            and c.indicator_id = i.id and c.organisation_id = r.organisation_id
                        left join cell n on n.union_id = r.union_id and n.half_year = r.half_year
                            and n.indicator_id = ni.id and n.organisation_id = r.organisation_id
                        left join cell d on d.union_id = r.union_id and d.half_year = r.half_year
                            and d.indicator_id = di.id and d.organisation_id = r.organisation_id
                        where r.half_year in (:period, :before)
                          and (r.union_id = any(:unions) or r.organisation_id = any(:organisations))""")
                .param("indicator", indicator.value())
                .param("period", period.number())
                .param("before", period.sameHalfBefore().number())
                .param("unions", ids(unions))
                .param("organisations", ids(organisations))
                .query((row, _) -> new Cell(
                        new OrganisationId(row.getObject("union_id", UUID.class)),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        HalfYear.ofNumber(row.getInt("half_year")),
                        ReportState.valueOf(row.getString("report")),
                        value(row)))
                .list();
    }

    private static UUID[] ids(Collection<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    private static @Nullable CellValue value(ResultSet row) throws SQLException {
        var typed = CellValue.of(row);
        var ratio = IndicatorColumns.ratio(row);
        var figure = ratio == null ? null : ratio.of(CellValue.figure(row, "above_"), CellValue.figure(row, "below_"));
        if (figure == null) {
            return typed;
        }
        var zero = figure.value().signum() == 0;
        return new CellValue(
                zero ? CellState.ZERO : CellState.NUMBER,
                zero ? null : figure.value(),
                zero ? null : figure.qualifier(),
                typed == null ? null : typed.note());
    }
}
