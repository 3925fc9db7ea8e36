package org.lienhiep.news.coverage;

import java.time.Instant;

/** What somebody decided about a contradiction. */
public record Settlement(Verdict verdict, String reason, String by, Instant at) {

    /** Who is right. */
    public enum Verdict {
        /** The record or the report is right; the newspaper erred. */
        RECORD,
        /** The newspaper is right; the record is to be corrected, and the contradiction stays in sight until it is. */
        ARTICLE,
        /** Both are, for the reason given: they count different things, or mean different days. */
        BOTH
    }
}
