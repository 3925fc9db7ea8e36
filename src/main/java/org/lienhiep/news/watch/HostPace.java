package org.lienhiep.news.watch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/** Keeps a pause between two visits to one site. */
final class HostPace {

    /** Between two visits where the site asks for no longer pause. */
    static final Duration USUAL = Duration.ofSeconds(3);

    /** A site that wants longer pauses is read over several runs. */
    static final Duration LONGEST = Duration.ofSeconds(30);

    private final Cache<String, Long> visited =
            Caffeine.newBuilder().maximumSize(2_000).build();
    private final Waiting waiting;

    /** Waits; tests only note how long. */
    @FunctionalInterface
    interface Waiting {
        void pass(Duration time) throws InterruptedException;
    }

    HostPace(Waiting waiting) {
        this.waiting = waiting;
    }

    /**
     * Waits until the site may be visited again, and counts this visit.
     *
     * @param wanted the pause that the site asks for
     */
    void before(String host, Duration wanted) throws InterruptedException {
        var pause = wanted.compareTo(USUAL) < 0 ? USUAL : wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
        var last = visited.getIfPresent(host);
        if (last != null) {
            var left = pause.minusNanos(System.nanoTime() - last);
            if (left.isPositive()) {
                waiting.pass(left);
            }
        }
        visited.put(host, System.nanoTime());
    }
}
