package org.lienhiep.reporting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.tabular.TableImport.Outcome;
import org.lienhiep.tabular.TableImport.RowError;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Stores many figures at once: rows are copied into a temporary table of the transaction and from there into reports
 * and cells by a handful of statements, however many there are.
 */
@Component
class ValueStore {

    private static final int MOST_ERRORS = 1000;

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final Organisations organisations;
    private final Rollup rollup;
    private final Access access;
    private final Clock clock;

    ValueStore(
            JdbcClient jdbc,
            DataSource dataSource,
            Organisations organisations,
            Rollup rollup,
            Access access,
            Clock clock) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.organisations = organisations;
        this.rollup = rollup;
        this.access = access;
        this.clock = clock;
    }

    void begin() {
        for (var statement : ValueSql.BEGIN) {
            jdbc.sql(statement).update();
        }
    }

    void copy(List<ValueRows.Value> values) {
        var text = new StringBuilder(values.size() * 160);
        for (var value : values) {
            var cell = value.cell();
            text.append(value.line()).append('\t');
            text.append(value.organisation()).append('\t');
            text.append(value.indicator()).append('\t');
            text.append(value.period().number()).append('\t');
            text.append(value.report()).append('\t');
            text.append(cell.state()).append('\t');
            text.append(field(cell.value() == null ? null : cell.value().toPlainString()))
                    .append('\t');
            text.append(field(cell.qualifier() == null ? null : cell.qualifier().name()))
                    .append('\t');
            text.append(field(cell.note())).append('\n');
        }
        copy("new_cell", text);
    }

    private void copy(String table, StringBuilder rows) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin", new StringReader(rows.toString()));
        } catch (SQLException refused) {
            throw new IllegalStateException("The figures could not be copied", refused);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static String field(@Nullable String text) {
        return text == null
                ? "\\N"
                : text.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }

    /** Rows that say twice what one indicator's figure is, or where one report stands. */
    List<RowError> contradictions() {
        jdbc.sql("analyze new_cell").update();
        return jdbc.sql(ValueSql.CONTRADICTIONS)
                .param("limit", MOST_ERRORS)
                .query((row, _) -> new RowError(
                        row.getInt("line"),
                        row.getString("field"),
                        "state".equals(row.getString("field"))
                                ? "reporting.import.states"
                                : "reporting.indicator.twice",
                        row.getString("value")))
                .list();
    }

    /** Finds for every report the union that it counts in; names the first row of each report without one. */
    List<RowError> assignUnions() {
        var lines = new HashMap<HalfYear, Map<OrganisationId, Integer>>();
        jdbc.sql(
                        "select organisation_id, half_year, min(line) as line from new_cell group by organisation_id, half_year")
                .query(row -> {
                    lines.computeIfAbsent(HalfYear.ofNumber(row.getInt("half_year")), _ -> new HashMap<>())
                            .put(new OrganisationId(row.getObject("organisation_id", UUID.class)), row.getInt("line"));
                });
        var today = LocalDate.now(clock);
        var everybody =
                lines.values().stream().flatMap(each -> each.keySet().stream()).collect(toSet());
        var societies = organisations.labels(everybody, today).values().stream()
                .collect(groupingBy(
                        label -> label.kind() == OrganisationKind.SOCIETY, mapping(each -> each.id(), toSet())))
                .getOrDefault(true, Set.of());
        var errors = new ArrayList<RowError>();
        var text = new StringBuilder();
        lines.forEach((period, reports) -> {
            var unions = new HashMap<>(organisations.unionsOf(reports.keySet(), period.firstDay()));
            unions.putAll(organisations.unionsOf(reports.keySet(), period.lastDay()));
            reports.forEach((organisation, line) -> {
                var union = unions.get(organisation);
                if (union == null || period.firstDay().isAfter(today)) {
                    var message = union == null ? "reporting.no-union" : "reporting.period.future";
                    errors.add(new RowError(line, "halfYear", message, period.code()));
                } else {
                    text.append(organisation).append('\t');
                    text.append(period.number()).append('\t');
                    text.append(union).append('\t');
                    text.append(societies.contains(organisation)).append('\n');
                }
            });
        });
        if (errors.isEmpty()) {
            copy("new_report", text);
        }
        return errors.stream().limit(MOST_ERRORS).toList();
    }

    /** Stores what was copied. */
    Outcome finish() {
        var actor = access.actor();
        for (var statement : ValueSql.REPORTS) {
            jdbc.sql(statement)
                    .param("at", Timestamp.from(clock.instant()))
                    .param("by", actor.displayName())
                    .param("user", actor.user() == null ? null : actor.user().value(), Types.OTHER)
                    .update();
        }
        var outcome = jdbc.sql(ValueSql.CELLS)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", actor.displayName())
                .query((row, _) -> new Outcome(row.getInt("created"), row.getInt("updated"), List.of()))
                .single();
        jdbc.sql(ValueSql.SPAN).query(row -> {
            rollup.rebuild(
                    List.of((UUID[]) row.getArray("unions").getArray()), row.getInt("first"), row.getInt("last"));
        });
        for (var statement : ValueSql.END) {
            jdbc.sql(statement).update();
        }
        return outcome;
    }
}
