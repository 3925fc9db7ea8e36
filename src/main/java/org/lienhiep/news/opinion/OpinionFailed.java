package org.lienhiep.news.opinion;

/** There is no second opinion this time. */
public final class OpinionFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why not. */
    public enum Reason {
        /** Nobody answers at the address. */
        UNREACHABLE,
        /** The answer took too long. */
        TIMEOUT,
        /** The server refused: wrong key, wrong model, too many questions. */
        REFUSED,
        /** The answer is larger than any reading. */
        TOO_LARGE,
        /** The answer is no reading. */
        NONSENSE
    }

    /** A failure; the detail is for the log and holds nothing of the article. */
    public OpinionFailed(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    /** Why there is none. */
    public Reason reason() {
        return reason;
    }
}
