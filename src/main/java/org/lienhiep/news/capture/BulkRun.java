package org.lienhiep.news.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.UnionReader;
import org.lienhiep.news.UnionReaders;

/**
 * Files that a person handed in together, read one after the other. Each ends as a draft or with what was wrong with
 * it; the drafts outlive the program, this list does not.
 */
public final class BulkRun {

    private final UUID user;
    private final OrganisationId union;
    private final List<Line> lines = new ArrayList<>();
    private int expected;
    private boolean cancelled;
    private @Nullable UnionReader reader;

    BulkRun(UUID user, OrganisationId union) {
        this.user = user;
        this.union = union;
    }

    /**
     * What became of one file.
     *
     * @param name the file's name
     * @param draft the draft; null when the file could not be read
     * @param title the title that was read; null with the draft
     * @param problem why it could not be read; null when it was
     * @param duplicates how many articles recorded before it seems to be
     */
    public record Line(
            String name,
            @Nullable UUID draft,
            @Nullable String title,
            InvalidInput.@Nullable Problem problem,
            int duplicates) {}

    /**
     * How far it is.
     *
     * @param expected how many files are known so far; what a ZIP holds is counted while it is read
     */
    public record State(int expected, boolean cancelled, List<Line> lines) {

        /** Whether every file is through. */
        public boolean isDone() {
            return cancelled || lines.size() >= expected;
        }
    }

    UUID user() {
        return user;
    }

    OrganisationId union() {
        return union;
    }

    synchronized void expect(int more) {
        expected += more;
    }

    synchronized void add(Line line) {
        lines.add(line);
        if (lines.size() >= expected) {
            reader = null;
        }
    }

    /** The reader of all files of the run, with what the union knew at its first; given up after the last. */
    synchronized UnionReader reader(UnionReaders readers) {
        var known = reader == null ? readers.of(union) : reader;
        reader = known;
        return known;
    }

    /** Stops after the file in hand; what was read stays. */
    public synchronized void cancel() {
        cancelled = true;
    }

    synchronized boolean isCancelled() {
        return cancelled;
    }

    synchronized int expected() {
        return expected;
    }

    /** How far it is now. */
    public synchronized State state() {
        return new State(expected, cancelled, List.copyOf(lines));
    }
}
