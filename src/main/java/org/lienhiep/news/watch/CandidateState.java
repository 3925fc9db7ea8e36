package org.lienhiep.news.watch;

/** What became of a candidate. */
public enum CandidateState {
    /** Nobody decided yet. */
    NEW,
    /** Somebody wants to record it, or began to. */
    KEPT,
    /** Somebody saw that it records no meeting of the union. */
    DISMISSED,
    /** It is an article now. */
    RECORDED
}
