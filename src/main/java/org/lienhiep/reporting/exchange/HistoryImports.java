package org.lienhiep.reporting.exchange;

import jakarta.annotation.PreDestroy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.ImportId;
import org.lienhiep.reporting.ValueImport;
import org.lienhiep.reporting.exchange.ImportRun.State;
import org.lienhiep.tabular.TableImport.RowError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings in figures of many reports in the background, one file after the other, each all or nothing: whoever began it
 * may leave the page. {@link ImportRuns} lists what was brought in.
 */
@Service
public class HistoryImports {

    private static final Logger LOG = LoggerFactory.getLogger(HistoryImports.class);
    private static final int FIRST_LINE = 1;

    private final ImportRunStore store;
    private final ValueImport values;
    private final JdbcClient jdbc;
    private final Access access;
    private final TransactionTemplate transaction;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("import").factory());
    private final Map<ImportId, ImportTask> tasks = new ConcurrentHashMap<>();

    HistoryImports(
            ImportRunStore store,
            ValueImport values,
            JdbcClient jdbc,
            Access access,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.values = values;
        this.jdbc = jdbc;
        this.access = access;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Begins to bring in a file in the name of the person, and returns at once.
     *
     * @param file table {@code values}, CSV or XLSX; deleted in the end
     */
    public ImportId start(String fileName, Path file) {
        access.requireAnywhere(Permission.REVIEW_REPORTS);
        var task = register(fileName, file);
        worker.execute(new DelegatingSecurityContextRunnable(() -> work(task)));
        return task.run();
    }

    ImportTask register(String fileName, Path file) {
        try {
            var size = Files.size(file);
            var run = transaction.execute(_ -> store.begin(fileName));
            var task = new ImportTask(run, fileName, file, size);
            tasks.put(run, task);
            return task;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Brings in one file; whatever happens is noted with its run. */
    void work(ImportTask task) {
        try {
            store(task);
        } catch (CancellationException cancelled) {
            ended(task, State.CANCELLED, List.of());
        } catch (InvalidInput unreadable) {
            ended(
                    task,
                    State.FAILED,
                    unreadable.problems().stream()
                            .map(problem -> RowError.of(FIRST_LINE, problem, null))
                            .toList());
        } catch (IOException | RuntimeException failed) {
            if (!task.cancelled()) {
                LOG.error("The import of '{}' failed", task.fileName(), failed);
            }
            ended(task, task.cancelled() ? State.CANCELLED : State.FAILED, List.of());
        } finally {
            tasks.remove(task.run());
            delete(task.file());
        }
    }

    private void store(ImportTask task) throws IOException {
        try (var file = new BufferedInputStream(Files.newInputStream(task.file()))) {
            var result = transaction.execute(status -> {
                store.hold(task.run());
                var taken = values.take(task.run(), file, task);
                if (taken.outcome().errors().isEmpty()) {
                    store.done(task.run(), taken);
                } else {
                    status.setRollbackOnly();
                }
                return taken;
            });
            if (!result.outcome().errors().isEmpty()) {
                ended(task, State.FAILED, result.outcome().errors());
            }
        }
    }

    private void ended(ImportTask task, State state, List<RowError> errors) {
        transaction.executeWithoutResult(_ -> store.ended(task.run(), state, errors));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException inUse) {
            file.toFile().deleteOnExit();
        }
    }

    /** How far it is; empty when it is over or runs on another node. */
    public Optional<ImportProgress> progress(ImportId run) {
        access.requireAnywhere(Permission.REVIEW_REPORTS);
        return Optional.ofNullable(tasks.get(run)).map(ImportTask::progress);
    }

    /**
     * Stops it, whatever it is doing; nothing of it stays. Does nothing when it is over.
     *
     * @throws NotFound when there is none, or the person may not see it
     */
    public void cancel(ImportId run) {
        access.requireAnywhere(Permission.REVIEW_REPORTS);
        if (store.find(run, access.scope(Permission.REVIEW_REPORTS)).isEmpty()) {
            throw new NotFound("import", run);
        }
        Optional.ofNullable(tasks.get(run)).ifPresent(this::stop);
    }

    private void stop(ImportTask task) {
        task.cancel();
        if (task.connection() > 0) {
            jdbc.sql("select pg_cancel_backend(:connection)")
                    .param("connection", task.connection())
                    .query(Boolean.class)
                    .single();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void noteInterrupted() {
        transaction.executeWithoutResult(_ -> store.interrupted());
    }

    @PreDestroy
    void stopAll() {
        tasks.values().forEach(ImportTask::cancel);
        worker.shutdown();
    }
}
