package org.lienhiep.news.watch;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lienhiep.access.Access;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks every few minutes what is due. Waiting for newspapers happens on a thread of its own, so that nothing else that
 * the clock calls waits with it.
 */
@Component
@ConditionalOnBooleanProperty("lienhiep.news.watch")
class WatchTick {

    private static final Logger LOG = LoggerFactory.getLogger(WatchTick.class);

    private final Watching watching;
    private final CandidateCleaning cleaning;
    private final Access access;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("news-watch").factory());

    WatchTick(Watching watching, CandidateCleaning cleaning, Access access) {
        this.watching = watching;
        this.cleaning = cleaning;
        this.access = access;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT5M")
    void look() {
        if (busy.compareAndSet(false, true)) {
            thread.execute(this::run);
        }
    }

    private void run() {
        try {
            watching.run();
        } catch (RuntimeException fault) {
            LOG.error("Watching newspapers failed; it is tried again in a few minutes", fault);
        } finally {
            busy.set(false);
        }
    }

    /** A quarter past one at night in Vietnam. */
    @Scheduled(cron = "0 15 1 * * *", zone = "Asia/Ho_Chi_Minh")
    void clean() {
        access.asSystem(cleaning::clean);
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
