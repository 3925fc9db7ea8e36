package org.lienhiep.reporting.check;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.CellState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tries a rule on the reports that there are, so that nobody is surprised by it. Two statements. */
@Component
class RuleTrials {

    private static final int HALF_YEARS = 4;
    private static final int EARLIER = 6;

    private final JdbcClient jdbc;

    RuleTrials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Line(
            UUID organisation,
            int halfYear,
            String indicator,
            @Nullable Figure figure) {}

    private record Report(UUID organisation, int halfYear) {}

    CheckTrial of(OrganisationId union, Rule rule, List<Rule> rules, HalfYear last) {
        var from = last.plus(1 - HALF_YEARS);
        var figures = new HashMap<Report, Map<String, Line>>();
        for (var line : lines(union, rule, from.plus(-EARLIER), last)) {
            figures.computeIfAbsent(new Report(line.organisation(), line.halfYear()), _ -> new HashMap<>())
                    .put(line.indicator(), line);
        }
        var reports = reports(union, from, last);
        var asked = asked(rule);
        var found = reports.stream()
                .filter(report -> !new Evaluator(told(report, figures, asked), rules)
                        .violations(rule)
                        .isEmpty())
                .count();
        return new CheckTrial(from, last, (int) found, reports.size());
    }

    private static List<String> asked(Rule rule) {
        return rule.indicator() == null
                ? List.of()
                : Stream.concat(Stream.of(rule.indicator()), rule.parts().stream())
                        .toList();
    }

    /** What a report says of what the rule asks for; of a general rule, whatever it says. */
    private static Map<String, Told> told(Report report, Map<Report, Map<String, Line>> figures, List<String> asked) {
        var said = figures.getOrDefault(report, Map.of());
        var codes = asked.isEmpty() ? List.copyOf(said.keySet()) : asked;
        return codes.stream().collect(toMap(code -> code, code -> {
            var line = said.get(code);
            return new Told(line != null, line == null ? null : line.figure(), earlier(report, figures, code));
        }));
    }

    private static List<BigDecimal> earlier(Report report, Map<Report, Map<String, Line>> figures, String code) {
        var earlier = new ArrayList<BigDecimal>();
        for (int back = 1; back <= EARLIER; back++) {
            var before = figures.getOrDefault(new Report(report.organisation(), report.halfYear() - back), Map.of());
            var line = before.get(code);
            if (line != null && line.figure() != null) {
                earlier.add(line.figure().value());
            }
        }
        return earlier;
    }

    private List<Line> lines(OrganisationId union, Rule rule, HalfYear from, HalfYear to) {
        var asked = asked(rule);
        return jdbc.sql("""
                        select c.organisation_id, c.half_year, i.code, c.state, c.value, c.qualifier
                        from cell c join indicator i on i.id = c.indicator_id
                        where c.union_id = :union and c.half_year between :from and :to
                          and (:everything or i.code = any(:asked))""")
                .param("union", union.value())
                .param("from", from.number())
                .param("to", to.number())
                .param("everything", asked.isEmpty())
                .param("asked", asked.toArray(String[]::new))
                .query((row, _) -> new Line(
                        row.getObject("organisation_id", UUID.class),
                        row.getInt("half_year"),
                        row.getString("code"),
                        figure(row)))
                .list();
    }

    private static @Nullable Figure figure(ResultSet row) throws SQLException {
        return switch (CellState.valueOf(row.getString("state"))) {
            case NUMBER -> new Figure(row.getBigDecimal("value"), Qualifier.valueOf(row.getString("qualifier")));
            case ZERO -> new Figure(BigDecimal.ZERO, Qualifier.EXACT);
            case NOT_APPLICABLE, UNKNOWN -> null;
        };
    }

    private List<Report> reports(OrganisationId union, HalfYear from, HalfYear to) {
        return jdbc.sql("""
                        select organisation_id, half_year from report
                        where union_id = :union and half_year between :from and :to""")
                .param("union", union.value())
                .param("from", from.number())
                .param("to", to.number())
                .query((row, _) -> new Report(row.getObject("organisation_id", UUID.class), row.getInt("half_year")))
                .list();
    }
}
