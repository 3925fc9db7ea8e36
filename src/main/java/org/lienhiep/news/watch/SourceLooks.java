package org.lienhiep.news.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When sources are due and how looking at them went. Times are the caller's, so that all nodes' clocks may differ. */
@Component
class SourceLooks {

    private final JdbcClient jdbc;

    SourceLooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A source that one run has for itself. */
    record Due(
            SourceId source,
            OrganisationId union,
            String publisher,
            String url,
            int everyHours,
            int failures,
            @Nullable String etag,
            @Nullable String lastModified) {}

    /** A new source is due at once. */
    void begin(SourceId source, Instant now) {
        jdbc.sql("insert into source_look (source_id, due_at) values (:source, :now)")
                .param("source", source.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Looks at the source as soon as possible, and as if for the first time where it is another address now. */
    void soon(SourceId source, Instant now, boolean anew) {
        jdbc.sql("""
                        update source_look set due_at = :now,
                            etag = case when :anew then null else etag end,
                            last_modified = case when :anew then null else last_modified end,
                            failures = case when :anew then 0 else failures end,
                            problem = case when :anew then null else problem end
                        where source_id = :source""")
                .param("source", source.value())
                .param("now", Timestamp.from(now))
                .param("anew", anew)
                .update();
    }

    /**
     * Takes the source that is due longest, so that nobody else looks at it meanwhile. Whoever dies over it loses it
     * after a while.
     */
    Optional<Due> claim(Instant now, Duration lease) {
        return jdbc.sql("""
                        update source_look l set claimed_until = :until
                        from watched_source s
                        where s.id = l.source_id and l.source_id = (
                            select d.source_id from source_look d join watched_source w on w.id = d.source_id
                            where d.due_at <= :now and not w.paused
                              and (d.claimed_until is null or d.claimed_until <= :now)
                            order by d.due_at, d.source_id limit 1
                            for update of d skip locked)
                        returning l.source_id, s.organisation_id, s.publisher, s.url, s.every_hours, l.failures, l.etag,
                                  l.last_modified""")
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(lease)))
                .query((row, _) -> due(row))
                .optional();
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                new SourceId(row.getObject("source_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("publisher"),
                row.getString("url"),
                row.getInt("every_hours"),
                row.getInt("failures"),
                row.getString("etag"),
                row.getString("last_modified"));
    }

    /** The list was read: next time as usual. */
    void listed(Due due, Instant now, SourceKind kind, int listed, @Nullable String etag, @Nullable String modified) {
        jdbc.sql("""
                        update source_look set claimed_until = null, looked_at = :now, succeeded_at = :now,
                            due_at = :due, failures = 0, problem = null, status = null, kind = :kind, listed = :listed,
                            etag = :etag, last_modified = :modified
                        where source_id = :source""")
                .param("source", due.source().value())
                .param("now", Timestamp.from(now))
                .param("due", Timestamp.from(now.plus(Duration.ofHours(due.everyHours()))))
                .param("kind", kind.name())
                .param("listed", listed)
                .param("etag", etag)
                .param("modified", modified)
                .update();
    }

    /** The list is the same as last time. */
    void unchanged(Due due, Instant now) {
        jdbc.sql("""
                        update source_look set claimed_until = null, looked_at = :now, succeeded_at = :now,
                            due_at = :due, failures = 0, problem = null, status = null
                        where source_id = :source""")
                .param("source", due.source().value())
                .param("now", Timestamp.from(now))
                .param("due", Timestamp.from(now.plus(Duration.ofHours(due.everyHours()))))
                .update();
    }

    /** The look failed: again after a while. */
    void failed(Due due, Instant now, LookProblem problem, @Nullable Integer status, @Nullable Duration retryAfter) {
        var failures = due.failures() + 1;
        jdbc.sql("""
                        update source_look set claimed_until = null, looked_at = :now, due_at = :due,
                            failures = :failures, problem = :problem, status = :status
                        where source_id = :source""")
                .param("source", due.source().value())
                .param("now", Timestamp.from(now))
                .param("due", Timestamp.from(now.plus(BackOff.after(failures, retryAfter))))
                .param("failures", failures)
                .param("problem", problem.name())
                .param("status", status)
                .update();
    }

    /** The sources of a union with how looking at them went, in one query. */
    List<SourceRow> rows(OrganisationId union) {
        return jdbc.sql("""
                        select s.*, l.*, c.found, c.recorded
                        from watched_source s
                        join source_look l on l.source_id = s.id
                        cross join lateral (
                            select count(*) as found, count(article_id) as recorded
                            from article_candidate where source_id = s.id) c
                        where s.organisation_id = :union
                        order by s.publisher collate "vi-x-icu", s.id""")
                .param("union", union.value())
                .query((row, _) -> row(row))
                .list();
    }

    private static SourceRow row(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        var problem = row.getString("problem");
        var looked = instant(row, "looked_at");
        return new SourceRow(
                new SourceId(row.getObject("id", UUID.class)),
                row.getString("publisher"),
                row.getString("site"),
                row.getString("url"),
                row.getInt("every_hours"),
                SourceState.of(row.getBoolean("paused"), looked != null, row.getInt("failures")),
                kind == null ? null : SourceKind.valueOf(kind),
                looked,
                row.getTimestamp("due_at").toInstant(),
                problem == null ? null : LookProblem.valueOf(problem),
                row.getObject("status", Integer.class),
                row.getInt("listed"),
                row.getInt("found"),
                row.getInt("recorded"),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stored = row.getTimestamp(column);
        return stored == null ? null : stored.toInstant();
    }
}
