package org.lienhiep.news.capture;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.id.OrganisationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;

/**
 * Reads many files in the background, each into a draft of the person who handed them in. A broken one costs nothing
 * but its line in the list. The list, with the files not yet read, is kept: reading can go on after a restart.
 */
@Service
public class BulkCaptures {

    /** Most files in one go, those in ZIPs counted one by one. */
    public static final int MOST_FILES = 500;

    /** Largest ZIP taken, in bytes. */
    public static final int LARGEST_ZIP = 50 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(BulkCaptures.class);
    private static final Duration KEPT = Duration.ofDays(60);
    private static final int WORKERS = 2;
    private static final int SECONDS_TO_FINISH = 5;

    private final BulkStore store;
    private final BulkQueue queue;
    private final BulkReading reading;
    private final Access access;
    private final Clock clock;
    private final ExecutorService workers = Executors.newFixedThreadPool(
            WORKERS, Thread.ofPlatform().daemon().name("bulk-", 1).factory());

    BulkCaptures(BulkStore store, BulkQueue queue, BulkReading reading, Access access, Clock clock) {
        this.store = store;
        this.queue = queue;
        this.reading = reading;
        this.access = access;
        this.clock = clock;
    }

    /** The person's latest run; empty once it is cleared, or after 60 days. */
    public Optional<BulkRun> latest() {
        access.requireAnywhere(Permission.RECORD_NEWS);
        return store.latest(user())
                .map(run -> new BulkRun(run.id(), run.startedAt(), queue.isGoing(run.id()), run.files()));
    }

    /** Begins a run for a union, to which files are then handed; it takes the place of the person's run before. */
    public UUID start(OrganisationId union) {
        access.require(Permission.RECORD_NEWS, union);
        return store.begin(user(), union);
    }

    /**
     * Hands in one file, or a ZIP of files, and returns before it is read.
     *
     * @param untitled what a draft without a title is called
     * @return false when the person's run is no longer there; the file was not taken then
     */
    public boolean add(UUID run, String name, byte[] bytes, String untitled) {
        access.requireAnywhere(Permission.RECORD_NEWS);
        var files = store.count(run, user());
        if (files.isEmpty()) {
            return false;
        }
        if (files.get() >= MOST_FILES) {
            store.refuse(run, name, new Problem("source", "news.bulk.too-many", MOST_FILES));
        } else {
            read(run, List.of(store.add(run, name, ZipOfFiles.isOne(bytes), bytes)), untitled);
        }
        return true;
    }

    /** Goes on with what still waits: after a stop, a restart, or an error of the server. */
    public void goOn(UUID run, String untitled) {
        access.requireAnywhere(Permission.RECORD_NEWS);
        read(run, store.waiting(run, user()), untitled);
    }

    /** Stops after the files in hand; what was read stays, what was not waits. */
    public void stop(UUID run) {
        access.requireAnywhere(Permission.RECORD_NEWS);
        if (store.count(run, user()).isPresent()) {
            queue.stop(run);
        }
    }

    /** Forgets the list, and the files that were not read; the drafts stay. */
    public void clear(UUID run) {
        stop(run);
        store.clear(run, user());
    }

    private void read(UUID run, Collection<UUID> files, String untitled) {
        var user = user();
        for (var file : queue.put(run, files)) {
            workers.execute(new DelegatingSecurityContextRunnable(() -> work(run, file, user, untitled)));
        }
    }

    private void work(UUID run, UUID file, UUID user, String untitled) {
        if (!queue.take(run, file)) {
            return;
        }
        try {
            read(run, reading.read(file, user, untitled), untitled);
        } catch (RuntimeException broken) {
            LOG.error("A file of a bulk import could not be read", broken);
            store.failed(file);
        } finally {
            queue.done(run, file);
        }
    }

    private UUID user() {
        var user = access.actor().user();
        if (user == null) {
            throw new InsufficientAuthenticationException("A bulk import needs a person");
        }
        return user.value();
    }

    /** Called by the clock only, at night in Vietnam. */
    @Scheduled(cron = "0 45 1 * * *", zone = "Asia/Ho_Chi_Minh")
    void clearOld() {
        store.clearBefore(clock.instant().minus(KEPT));
    }

    @PreDestroy
    void finish() throws InterruptedException {
        queue.stopAll();
        workers.shutdown();
        if (!workers.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
            workers.shutdownNow();
        }
    }
}
