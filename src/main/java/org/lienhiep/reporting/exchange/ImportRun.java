package org.lienhiep.reporting.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.ImportId;

/**
 * One import of figures of many reports.
 *
 * @param fileName what the person called the file
 * @param sha256 of the file, in hexadecimal digits; null while it is being read, and when that was stopped
 * @param finishedAt null while it runs
 * @param reports whose reports' cells the file names
 * @param created cells that were empty before
 * @param updated cells that said something else before
 * @param errors rows that break a rule
 * @param undoneAt null unless it was taken back
 * @param undoneBy null unless it was taken back
 */
public record ImportRun(
        ImportId id,
        State state,
        String fileName,
        @Nullable String sha256,
        Instant startedAt,
        String startedBy,
        @Nullable Instant finishedAt,
        int reports,
        int created,
        int updated,
        int errors,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy) {

    /** What became of an import. */
    public enum State {
        /** It is being read or stored; nobody sees anything of it yet. */
        RUNNING,
        /** Everything is stored. */
        DONE,
        /** Nothing is stored: rows break a rule, or the program stopped. */
        FAILED,
        /** Nothing is stored: somebody stopped it. */
        CANCELLED,
        /** It was stored and taken back. */
        UNDONE
    }
}
