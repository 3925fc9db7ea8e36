package org.lienhiep.news.capture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.NewId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.DraftRecorded;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files that were handed in together, and what became of each. Everyone reaches his own only. */
@Component
@Transactional
class BulkStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    BulkStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A file that is to be read. */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Held(UUID id, UUID run, OrganisationId union, String name, boolean zip, byte[] content) {}

    /** Begins a run in the place of the person's run before. */
    UUID begin(UUID user, OrganisationId union) {
        jdbc.sql("delete from bulk_run where user_id = :user")
                .param("user", user)
                .update();
        var id = NewId.uuid();
        jdbc.sql("insert into bulk_run values (:id, :user, :union, :now)")
                .param("id", id)
                .param("user", user)
                .param("union", union.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /** How many files the person's run has; empty when it was cleared or followed by another. */
    @Transactional(readOnly = true)
    Optional<Integer> count(UUID run, UUID user) {
        return jdbc.sql("""
                        select (select count(*) from bulk_file f where f.run_id = r.id)
                        from bulk_run r where r.id = :run and r.user_id = :user""")
                .param("run", run)
                .param("user", user)
                .query(Integer.class)
                .optional();
    }

    /** Adds a file that waits to be read. */
    UUID add(UUID run, String name, boolean zip, byte[] content) {
        return add(run, name, zip, content, null);
    }

    /** Adds a file that will not be read, and why. */
    void refuse(UUID run, String name, Problem problem) {
        add(run, name, false, null, problem);
    }

    private UUID add(UUID run, String name, boolean zip, byte @Nullable [] content, @Nullable Problem problem) {
        var id = NewId.uuid();
        jdbc.sql("""
                        insert into bulk_file (id, run_id, name, zip, content, problem, arguments)
                        values (:id, :run, :name, :zip, :content::bytea, :problem, :arguments)""")
                .param("id", id)
                .param("run", run)
                .param("name", SourceLines.line(name))
                .param("zip", zip)
                .param("content", content)
                .param("problem", problem == null ? null : problem.message())
                .param("arguments", arguments(problem))
                .update();
        return id;
    }

    /** A file of the person's that waits, held until the transaction ends; empty when someone else is at it. */
    Optional<Held> hold(UUID file, UUID user) {
        return jdbc.sql("""
                        select f.run_id, f.name, f.zip, f.content, r.organisation_id
                        from bulk_file f join bulk_run r on r.id = f.run_id
                        where f.id = :file and r.user_id = :user and f.content is not null
                        for update of f skip locked""")
                .param("file", file)
                .param("user", user)
                .query((row, _) -> new Held(
                        file,
                        row.getObject("run_id", UUID.class),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("zip"),
                        row.getBytes("content")))
                .optional();
    }

    /** It became a draft. */
    void read(UUID file, Captures.Begun begun, int duplicates) {
        jdbc.sql("""
                        update bulk_file set content = null, problem = null, arguments = '{}',
                            draft_id = :draft, title = :title, duplicates = :duplicates
                        where id = :file""")
                .param("file", file)
                .param("draft", begun.draft())
                .param("title", begun.title())
                .param("duplicates", duplicates)
                .update();
    }

    /** It cannot be read; it is not tried again. */
    void unreadable(UUID file, Problem problem) {
        jdbc.sql("update bulk_file set content = null, problem = :problem, arguments = :arguments where id = :file")
                .param("file", file)
                .param("problem", problem.message())
                .param("arguments", arguments(problem))
                .update();
    }

    /** The server failed at it; it waits to be tried again. */
    void failed(UUID file) {
        jdbc.sql("update bulk_file set problem = :problem where id = :file and content is not null")
                .param("file", file)
                .param("problem", "news.bulk.failed")
                .update();
    }

    /** A ZIP gave way to what is in it. */
    void remove(UUID file) {
        jdbc.sql("delete from bulk_file where id = :file").param("file", file).update();
    }

    /** The files of the person's run that wait, in their order. */
    @Transactional(readOnly = true)
    List<UUID> waiting(UUID run, UUID user) {
        return jdbc.sql("""
                        select f.id from bulk_file f join bulk_run r on r.id = f.run_id
                        where r.id = :run and r.user_id = :user and f.content is not null order by f.position""")
                .param("run", run)
                .param("user", user)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** The person's run; none is going as far as this knows. */
    @Transactional(readOnly = true)
    Optional<BulkRun> latest(UUID user) {
        return jdbc.sql("select id, started_at from bulk_run where user_id = :user order by started_at desc limit 1")
                .param("user", user)
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    return new BulkRun(id, row.getTimestamp("started_at").toInstant(), false, files(id));
                })
                .optional();
    }

    private List<BulkFile> files(UUID run) {
        return jdbc.sql("""
                        select id, name, content is not null as waiting, title, draft_id, article_id, duplicates, problem,
                               arguments
                        from bulk_file where run_id = :run order by position""").param("run", run).query((row, _) -> file(row)).list();
    }

    private static BulkFile file(ResultSet row) throws SQLException {
        var article = row.getObject("article_id", UUID.class);
        var problem = row.getString("problem");
        return new BulkFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBoolean("waiting"),
                row.getString("title"),
                row.getObject("draft_id", UUID.class),
                article == null ? null : new ArticleId(article),
                row.getInt("duplicates"),
                problem == null
                        ? null
                        : new Problem("source", problem, (Object[])
                                row.getArray("arguments").getArray()));
    }

    private static String[] arguments(@Nullable Problem problem) {
        return problem == null
                ? new String[0]
                : Arrays.stream(problem.arguments()).map(String::valueOf).toArray(String[]::new);
    }

    /** Forgets the person's run; the drafts stay. */
    void clear(UUID run, UUID user) {
        jdbc.sql("delete from bulk_run where id = :run and user_id = :user")
                .param("run", run)
                .param("user", user)
                .update();
    }

    /** Forgets every run that began before this; returns how many. */
    int clearBefore(Instant moment) {
        return jdbc.sql("delete from bulk_run where started_at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    /** The draft goes; its line leads to the article from now on. */
    @EventListener
    void recorded(DraftRecorded recorded) {
        jdbc.sql("update bulk_file set article_id = :article, draft_id = null where draft_id = :draft")
                .param("article", recorded.article().value())
                .param("draft", recorded.draft())
                .update();
    }
}
