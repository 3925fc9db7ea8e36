package org.lienhiep.news.capture;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Files that a person handed in together, as far as they are read now.
 *
 * @param going whether the program is reading; otherwise files that still wait do so until they are told to go on
 * @param files in the order in which they were handed in; a ZIP gives way to the files in it once it is opened
 */
public record BulkRun(UUID id, Instant startedAt, boolean going, List<BulkFile> files) {

    /** How many files are through, read or found unreadable. */
    public int through() {
        return files.size() - waiting();
    }

    /** How many files are still to be read. */
    public int waiting() {
        return (int) files.stream().filter(BulkFile::waiting).count();
    }

    /** Whether every file is through. */
    public boolean isDone() {
        return waiting() == 0;
    }
}
