package org.lienhiep.reporting.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Scope;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.ImportId;
import org.lienhiep.kernel.id.NewId;
import org.lienhiep.reporting.ImportJournal;
import org.lienhiep.reporting.ValueImport;
import org.lienhiep.reporting.exchange.ImportRun.State;
import org.lienhiep.tabular.TableImport.RowError;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps imports and what was wrong with them. Its callers ask for permission. */
@Component
class ImportRunStore implements ImportJournal {

    private static final String VISIBLE = """
             from import_run u
            where (:all or u.by_user = :user or exists (
                select from import_report i join report r on r.id = i.report_id
                where i.run_id = u.id and r.organisation_id = any(:organisations)))""";

    private static final String NAMED = " and search_key(u.file_name) like '%' || search_key(:text) || '%'";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Access access;
    private final Clock clock;

    ImportRunStore(JdbcClient jdbc, JdbcTemplate batches, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public ImportId begin(String fileName) {
        var run = new ImportId(NewId.uuid());
        var actor = access.actor();
        jdbc.sql("""
                        insert into import_run (id, state, file_name, started_at, started_by, by_user)
                        values (:id, 'RUNNING', :file, :at, :by, :user)""")
                .param("id", run.value())
                .param("file", fileName)
                .param("at", now())
                .param("by", actor.displayName())
                .param("user", actor.user() == null ? null : actor.user().value(), Types.OTHER)
                .update();
        return run;
    }

    @Override
    public void done(ImportId run, ValueImport.Result result) {
        jdbc.sql("""
                        update import_run set state = 'DONE', finished_at = :at, sha256 = :sha256, reports = :reports,
                            created = :created, updated = :updated, cell_version = :version where id = :id""")
                .param("at", now())
                .param("sha256", result.sha256())
                .param("reports", result.reports())
                .param("created", result.outcome().created())
                .param("updated", result.outcome().updated())
                .param("version", result.version())
                .param("id", run.value())
                .update();
    }

    /** Nothing of it was stored. */
    void ended(ImportId run, State state, List<RowError> errors) {
        jdbc.sql("""
                        update import_run set state = :state, finished_at = :at, errors = :errors
                        where id = :id and state = 'RUNNING'""")
                .param("state", state.name())
                .param("at", now())
                .param("errors", errors.size())
                .param("id", run.value())
                .update();
        var position = new AtomicInteger();
        batches.batchUpdate("""
                insert into import_error (run_id, position, line, column_name, message, value, arguments)
                values (?, ?, ?, ?, ?, ?, ?)""", errors, 500, (row, error) -> {
            row.setObject(1, run.value());
            row.setInt(2, position.getAndIncrement());
            row.setInt(3, error.line());
            row.setString(4, error.column());
            row.setString(5, error.message());
            row.setString(6, error.value());
            var words = error.arguments().stream().map(String::valueOf).toArray(String[]::new);
            row.setArray(7, row.getConnection().createArrayOf("text", words));
        });
    }

    /** What was brought in into this scope or by the person himself. */
    List<ImportRun> page(Scope scope, ListQuery<String, ImportOrder> query) {
        var order = " order by u.started_at %1$s, u.id %1$s offset :offset limit :limit".formatted(query.direction());
        return visible("select u.*" + VISIBLE + NAMED + order, scope)
                .param("text", query.filter())
                .param("offset", query.offset())
                .param("limit", query.limit())
                .query((row, _) -> run(row))
                .list();
    }

    int count(Scope scope, String text) {
        return visible("select count(*)" + VISIBLE + NAMED, scope)
                .param("text", text)
                .query(Integer.class)
                .single();
    }

    Optional<ImportRun> find(ImportId id, Scope scope) {
        return visible("select u.*" + VISIBLE + " and u.id = :id", scope)
                .param("id", id.value())
                .query((row, _) -> run(row))
                .optional();
    }

    private JdbcClient.StatementSpec visible(String sql, Scope scope) {
        var user = access.actor().user();
        return jdbc.sql(sql)
                .param("all", scope.everything())
                .param("organisations", scope.ids())
                .param("user", user == null ? null : user.value(), Types.OTHER);
    }

    /** The imports that were running when the program stopped: nobody holds their lock. */
    void interrupted() {
        jdbc.sql("""
                        update import_run set state = 'FAILED', finished_at = :at
                        where state = 'RUNNING' and pg_try_advisory_xact_lock(hashtext(id::text))""").param("at", now()).update();
    }

    /** Tells until the transaction ends that somebody is at work on it. */
    void hold(ImportId id) {
        jdbc.sql("select count(*) from (select pg_advisory_xact_lock(hashtext(:id::text))) held")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** The import, which nobody else can take back until the transaction ends. */
    Optional<ImportRun> lock(ImportId id) {
        return jdbc.sql("select * from import_run where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> run(row))
                .optional();
    }

    List<RowError> errors(ImportId id) {
        return jdbc.sql("select * from import_error where run_id = :id order by position")
                .param("id", id.value())
                .query((row, _) -> new RowError(
                        row.getInt("line"),
                        row.getString("column_name"),
                        row.getString("message"),
                        row.getString("value"),
                        List.of((Object[]) row.getArray("arguments").getArray())))
                .list();
    }

    private static ImportRun run(ResultSet row) throws SQLException {
        return new ImportRun(
                new ImportId(row.getObject("id", UUID.class)),
                State.valueOf(row.getString("state")),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getTimestamp("started_at").toInstant(),
                row.getString("started_by"),
                instant(row.getTimestamp("finished_at")),
                row.getInt("reports"),
                row.getInt("created"),
                row.getInt("updated"),
                row.getInt("errors"),
                instant(row.getTimestamp("undone_at")),
                row.getString("undone_by"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
