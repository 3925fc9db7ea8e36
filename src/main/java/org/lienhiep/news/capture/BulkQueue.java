package org.lienhiep.news.capture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.lienhiep.news.UnionReader;
import org.springframework.stereotype.Component;

/** Which files this program is about to read, run by run. What it forgets with its end waits to be told to go on. */
@Component
class BulkQueue {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST_READERS = 20;

    private final Map<UUID, Going> runs = new HashMap<>();
    private final Cache<UUID, UnionReader> readers = Caffeine.newBuilder()
            .expireAfterAccess(KEPT)
            .maximumSize(MOST_READERS)
            .build();

    /** Takes files in; answers those that were not queued already. */
    synchronized List<UUID> put(UUID run, Collection<UUID> files) {
        return files.isEmpty()
                ? List.of()
                : runs.computeIfAbsent(run, _ -> new Going()).put(files);
    }

    /** Takes a file in hand; false when it was stopped before its turn. */
    synchronized boolean take(UUID run, UUID file) {
        var going = runs.get(run);
        return going != null && going.take(file);
    }

    /** The file is through. */
    synchronized void done(UUID run, UUID file) {
        var going = runs.get(run);
        if (going != null) {
            going.inHand.remove(file);
            forgetIfIdle(run, going);
        }
    }

    /** Lets nothing more begin; what is in hand is finished. */
    synchronized void stop(UUID run) {
        var going = runs.get(run);
        if (going != null) {
            going.queued.clear();
            forgetIfIdle(run, going);
        }
    }

    synchronized void stopAll() {
        List.copyOf(runs.keySet()).forEach(this::stop);
    }

    synchronized boolean isGoing(UUID run) {
        return runs.containsKey(run);
    }

    /**
     * The reader of all files of a run, with what the union knew at its first. Kept a little while after the last, as
     * files often come in more slowly than they are read.
     */
    UnionReader reader(UUID run, Supplier<UnionReader> maker) {
        return readers.get(run, _ -> maker.get());
    }

    private void forgetIfIdle(UUID run, Going going) {
        if (going.queued.isEmpty() && going.inHand.isEmpty()) {
            runs.remove(run);
        }
    }

    /** One run under way. */
    private static final class Going {

        private final Set<UUID> queued = new HashSet<>();
        private final Set<UUID> inHand = new HashSet<>();

        List<UUID> put(Collection<UUID> files) {
            return files.stream()
                    .filter(file -> !inHand.contains(file) && queued.add(file))
                    .toList();
        }

        boolean take(UUID file) {
            return queued.remove(file) && inHand.add(file);
        }
    }
}
