package org.lienhiep.kernel;

import java.time.Instant;

/**
 * Someone else stored the record after this person had opened it. Nothing of this person's input was stored; the
 * screen compares both and lets him decide.
 */
public class StaleRecord extends RuntimeException {

    private final String changedBy;
    private final transient Instant changedAt;

    /**
     * The record was changed meanwhile.
     *
     * @param changedBy display name of the one who stored it last
     * @param changedAt when that was
     */
    public StaleRecord(String changedBy, Instant changedAt) {
        super("Changed by %s at %s".formatted(changedBy, changedAt));
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    /** Display name of the person who stored it last. */
    public String changedBy() {
        return changedBy;
    }

    /** When it was stored last. */
    public Instant changedAt() {
        return changedAt;
    }
}
