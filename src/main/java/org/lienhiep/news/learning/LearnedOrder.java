package org.lienhiep.news.learning;

/** What the list of learned names can be ordered by. */
public enum LearnedOrder {
    /** As it is written. */
    WRITTEN,
    /** What it stands for. */
    KIND,
    /** When it was learned, latest first. */
    LEARNED,
    /** In how many articles it was of use, most first. */
    USES
}
