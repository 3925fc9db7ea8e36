package org.lienhiep.reporting;

import static java.util.stream.Collectors.groupingBy;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.ImportId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationLabel;
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

    /** Rows that say twice what one indicator's figure is, or where one report stands; reports that are issued. */
    List<RowError> contradictions() {
        jdbc.sql("analyze new_cell").update();
        return jdbc.sql(ValueSql.CONTRADICTIONS)
                .param("limit", MOST_ERRORS)
                .query((row, _) -> new RowError(
                        row.getInt("line"),
                        row.getString("field"),
                        contradiction(row.getString("kind")),
                        row.getString("value")))
                .list();
    }

    private static String contradiction(String kind) {
        return switch (kind) {
            case "TWICE" -> "reporting.indicator.twice";
            case "STATES" -> "reporting.import.states";
            default -> "reporting.import.included";
        };
    }

    /** One report as the table first names it. */
    private record Named(OrganisationId organisation, HalfYear period, int line, String state) {}

    /** Finds for every report the union that it counts in; names the first row of each report without one. */
    List<RowError> assignUnions() {
        var named = jdbc
                .sql(ValueSql.FIRST_LINES)
                .query((row, _) -> new Named(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        HalfYear.ofNumber(row.getInt("half_year")),
                        row.getInt("line"),
                        row.getString("report_state")))
                .list()
                .stream()
                .collect(groupingBy(Named::period));
        var today = LocalDate.now(clock);
        var societies = societies(named.values(), today);
        var errors = new ArrayList<RowError>();
        var text = new StringBuilder();
        named.forEach((period, reports) -> {
            var unions = unions(reports, period);
            for (var report : reports) {
                var union = unions.get(report.organisation());
                if (union == null || period.firstDay().isAfter(today)) {
                    var message = union == null ? "reporting.no-union" : "reporting.period.future";
                    errors.add(new RowError(report.line(), "halfYear", message, period.code()));
                } else {
                    text.append(report.organisation()).append('\t');
                    text.append(period.number()).append('\t');
                    text.append(union).append('\t');
                    text.append(societies.contains(report.organisation())).append('\t');
                    text.append(report.state()).append("\t\\N\n");
                }
            }
        });
        if (errors.isEmpty()) {
            copy("new_report", text);
        }
        return errors.stream().limit(MOST_ERRORS).toList();
    }

    private Set<OrganisationId> societies(Collection<List<Named>> reports, LocalDate today) {
        var everybody =
                reports.stream().flatMap(List::stream).map(Named::organisation).collect(toSet());
        return organisations.labels(everybody, today).values().stream()
                .filter(label -> label.kind() == OrganisationKind.SOCIETY)
                .map(OrganisationLabel::id)
                .collect(toSet());
    }

    private Map<OrganisationId, OrganisationId> unions(List<Named> reports, HalfYear period) {
        var ids = reports.stream().map(Named::organisation).collect(toSet());
        var unions = new HashMap<>(organisations.unionsOf(ids, period.firstDay()));
        unions.putAll(organisations.unionsOf(ids, period.lastDay()));
        return unions;
    }

    /** The database's number of the connection. */
    int connection() {
        return jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
    }

    /** Stores what was copied, and what is needed to take it back. */
    ValueImport.Result finish(ImportId run, String sha256) {
        var version =
                jdbc.sql("select nextval('cell_version')").query(Integer.class).single();
        jdbc.sql(ValueSql.LOCK).update();
        for (var statement : ValueSql.REPORTS) {
            with(statement, run, version).update();
        }
        var created = with(ValueSql.NEW_CELLS, run, version).update();
        var outcome = with(ValueSql.OTHER_CELLS, run, version)
                .query((row, _) -> new Outcome(created + row.getInt("created"), row.getInt("updated"), List.of()))
                .single();
        var reports = jdbc.sql(ValueSql.SPAN)
                .query((row, _) -> {
                    rollup.rebuild(
                            List.of((UUID[]) row.getArray("unions").getArray()),
                            row.getInt("first"),
                            row.getInt("last"));
                    return row.getInt("reports");
                })
                .optional()
                .orElse(0);
        for (var statement : ValueSql.END) {
            jdbc.sql(statement).update();
        }
        return new ValueImport.Result(outcome, reports, sha256, version);
    }

    private JdbcClient.StatementSpec with(String statement, ImportId run, int version) {
        var actor = access.actor();
        return jdbc.sql(statement)
                .param("run", run.value())
                .param("version", version)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", actor.displayName())
                .param("user", actor.user() == null ? null : actor.user().value(), Types.OTHER);
    }
}
