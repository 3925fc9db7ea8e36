package org.lienhiep.news.learning;

/** What a learned name is good for. */
public enum LearnedState {
    /** Articles that write it mean the record. */
    ACTIVE,
    /** The same name means another record already: somebody has to say which. */
    ASKED,
    /** Taken back, and kept so that this can be undone. */
    REMOVED
}
