package org.lienhiep.news.capture;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.UnionReader;
import org.springframework.stereotype.Component;

/** Which files this program is about to read, run by run. What it forgets with its end waits to be told to go on. */
@Component
class BulkQueue {

    private final Map<UUID, Going> runs = new HashMap<>();

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

    /** The reader of all files of a run, with what the union knew at its first; given up after the last. */
    UnionReader reader(UUID run, Supplier<UnionReader> maker) {
        Going going;
        synchronized (this) {
            going = runs.get(run);
        }
        return going == null ? maker.get() : going.reader(maker);
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
        private @Nullable UnionReader reader;

        List<UUID> put(Collection<UUID> files) {
            return files.stream()
                    .filter(file -> !inHand.contains(file) && queued.add(file))
                    .toList();
        }

        boolean take(UUID file) {
            return queued.remove(file) && inHand.add(file);
        }

        synchronized UnionReader reader(Supplier<UnionReader> maker) {
            var known = reader == null ? maker.get() : reader;
            reader = known;
            return known;
        }
    }
}
