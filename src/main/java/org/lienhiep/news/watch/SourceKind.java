package org.lienhiep.news.watch;

/** What an address of a newspaper lists its articles as. */
public enum SourceKind {
    /** RSS or Atom: the latest articles, with titles. */
    FEED,
    /** A sitemap, an index of such, or a news sitemap. */
    SITEMAP
}
