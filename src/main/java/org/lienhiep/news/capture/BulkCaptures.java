package org.lienhiep.news.capture;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.UnionReaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;

/**
 * Reads many files in the background, each into a draft of the person who handed them in. A broken one costs nothing
 * but its line in the list.
 */
@Service
public class BulkCaptures {

    /** Most files in one go, those in ZIPs counted one by one. */
    public static final int MOST_FILES = 500;

    /** Largest ZIP taken, in bytes. */
    public static final int LARGEST_ZIP = 50 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(BulkCaptures.class);
    private static final int WORKERS = 2;

    private final Captures captures;
    private final UnionReaders readers;
    private final ArticleDuplicates duplicates;
    private final Access access;
    private final Map<UUID, BulkRun> latest = new ConcurrentHashMap<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(
            WORKERS, Thread.ofPlatform().daemon().name("bulk-", 1).factory());

    BulkCaptures(Captures captures, UnionReaders readers, ArticleDuplicates duplicates, Access access) {
        this.captures = captures;
        this.readers = readers;
        this.duplicates = duplicates;
        this.access = access;
    }

    /** The person's latest run since the program started. */
    public Optional<BulkRun> latest() {
        access.requireAnywhere(Permission.RECORD_NEWS);
        return Optional.ofNullable(latest.get(user()));
    }

    /** A run for a union, to which files are then handed; it takes the place of the person's run before. */
    public BulkRun start(OrganisationId union) {
        access.require(Permission.RECORD_NEWS, union);
        var run = new BulkRun(user(), union);
        latest.put(run.user(), run);
        return run;
    }

    /**
     * Hands in one file, or a ZIP of files, and returns at once.
     *
     * @param untitled what a draft without a title is called
     */
    public void add(BulkRun run, String name, byte[] bytes, String untitled) {
        access.require(Permission.RECORD_NEWS, run.union());
        run.expect(1);
        if (run.expected() > MOST_FILES) {
            run.add(failed(name, new Problem("source", "news.bulk.too-many", MOST_FILES)));
            return;
        }
        var kept = keep(bytes);
        workers.execute(new DelegatingSecurityContextRunnable(() -> work(run, name, kept, untitled)));
    }

    static Path keep(byte[] bytes) {
        try {
            return Files.write(Files.createTempFile("lienhiep-bulk", ".part"), bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Reads one file, or each in a ZIP; whatever happens is a line of the run. */
    void work(BulkRun run, String name, Path kept, String untitled) {
        try {
            if (!run.isCancelled()) {
                var bytes = Files.readAllBytes(kept);
                if (ZipOfFiles.isOne(bytes)) {
                    run.expect(-1);
                    ZipOfFiles.read(bytes, run, (entry, content) -> read(run, entry, content, untitled));
                } else {
                    read(run, name, bytes, untitled);
                }
            }
        } catch (InvalidInput invalid) {
            run.expect(1);
            run.add(failed(name, invalid.problems().getFirst()));
        } catch (IOException | RuntimeException broken) {
            LOG.error("A file of a bulk import could not be read", broken);
            run.add(failed(name, new Problem("source", "news.bulk.failed")));
        } finally {
            delete(kept);
        }
    }

    private void read(BulkRun run, String name, byte[] bytes, String untitled) {
        try {
            var captured = SourceTexts.captureFile(name, bytes);
            var same = duplicates.of(captured.source().text(), captured.addresses());
            var begun = captures.beginTitled(run.union(), captured, untitled, run.reader(readers));
            run.add(new BulkRun.Line(SourceLines.line(name), begun.draft(), begun.title(), null, same.size()));
        } catch (InvalidInput invalid) {
            run.add(failed(name, invalid.problems().getFirst()));
        }
    }

    private static BulkRun.Line failed(String name, Problem problem) {
        return new BulkRun.Line(SourceLines.line(name), null, null, problem, 0);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException leftForTheSystem) {
            LOG.warn("A temporary file could not be deleted: {}", file);
        }
    }

    private UUID user() {
        var user = access.actor().user();
        if (user == null) {
            throw new InsufficientAuthenticationException("A bulk import needs a person");
        }
        return user.value();
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }
}
