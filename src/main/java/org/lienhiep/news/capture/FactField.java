package org.lienhiep.news.capture;

/** What a page says about its article. */
public enum FactField {
    TITLE,
    AUTHOR,
    PUBLISHER,
    PUBLISHED_ON
}
