package org.lienhiep.news.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.news.UnionReaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads one of the files that were handed in together: its draft and its line in the list are stored at once or not at
 * all, so that a file is never read twice, whenever the program stops.
 */
@Component
class BulkReading {

    private final BulkStore store;
    private final BulkQueue queue;
    private final Captures captures;
    private final UnionReaders readers;
    private final ArticleDuplicates duplicates;

    BulkReading(
            BulkStore store, BulkQueue queue, Captures captures, UnionReaders readers, ArticleDuplicates duplicates) {
        this.store = store;
        this.queue = queue;
        this.captures = captures;
        this.readers = readers;
        this.duplicates = duplicates;
    }

    /**
     * Reads a file that waits; one that does not any more is left alone.
     *
     * @param untitled what a draft without a title is called
     * @return files that are to be read next: those in a ZIP
     */
    @Transactional
    List<UUID> read(UUID file, UUID user, String untitled) {
        var held = store.hold(file, user).orElse(null);
        if (held == null) {
            return List.of();
        }
        if (held.zip()) {
            return unpack(held, user);
        }
        try {
            become(held, SourceTexts.captureFile(held.name(), held.content()), untitled);
        } catch (InvalidInput invalid) {
            store.unreadable(file, invalid.problems().getFirst());
        }
        return List.of();
    }

    private void become(BulkStore.Held held, Captured captured, String untitled) {
        var same = duplicates.of(captured.source().text(), captured.addresses());
        var reader = queue.reader(held.run(), () -> readers.of(held.union()));
        store.read(held.id(), captures.beginTitled(held.union(), captured, untitled, reader), same.size());
    }

    /** What could be unpacked of a broken ZIP is read all the same. */
    private List<UUID> unpack(BulkStore.Held zip, UUID user) {
        var files = new ArrayList<UUID>();
        var room = BulkCaptures.MOST_FILES + 1 - store.count(zip.run(), user).orElse(0);
        try {
            ZipOfFiles.read(zip.content(), (name, content) -> {
                if (files.size() >= room) {
                    throw InvalidInput.in("source", "news.bulk.too-many", BulkCaptures.MOST_FILES);
                }
                files.add(store.add(zip.run(), name, false, content));
            });
            store.remove(zip.id());
        } catch (InvalidInput broken) {
            store.unreadable(zip.id(), broken.problems().getFirst());
        }
        return files;
    }
}
