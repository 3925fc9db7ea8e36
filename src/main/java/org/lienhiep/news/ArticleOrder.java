package org.lienhiep.news;

/** What a list of articles can be ordered by. */
public enum ArticleOrder {
    /** By the day of publication, or of recording where that is unknown. */
    PUBLISHED,
    /** By title in the reader's alphabet. */
    TITLE,
    /** By newspaper. */
    PUBLISHER
}
