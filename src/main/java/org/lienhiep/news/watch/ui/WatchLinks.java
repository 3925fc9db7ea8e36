package org.lienhiep.news.watch.ui;

import org.lienhiep.news.watch.SourceId;

/** Addresses of the inbox and of the sources that fill it. */
final class WatchLinks {

    static final String INBOX = "articles/inbox";
    static final String SOURCES = "articles/sources";

    private WatchLinks() {}

    static String newSource() {
        return SOURCES + "/new";
    }

    static String editSource(SourceId source) {
        return SOURCES + "/" + source + "/edit";
    }
}
