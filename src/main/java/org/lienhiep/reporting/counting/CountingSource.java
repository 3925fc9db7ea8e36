package org.lienhiep.reporting.counting;

import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.RecordId;

/** Which records are counted. */
public enum CountingSource {
    /** Meetings that the organisation held. */
    MEETINGS(MeetingId.class),
    /** Articles about what it held, and those that it keeps. */
    ARTICLES(ArticleId.class);

    private final Class<? extends RecordId> records;

    CountingSource(Class<? extends RecordId> records) {
        this.records = records;
    }

    Class<? extends RecordId> records() {
        return records;
    }
}
