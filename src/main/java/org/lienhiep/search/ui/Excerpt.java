package org.lienhiep.search.ui;

import org.lienhiep.shell.Found;

/** The few words of a text around the place where it has what was searched for. */
final class Excerpt {

    private static final int BEFORE = 50;
    private static final int AFTER = 110;

    private Excerpt() {}

    /** These words, with dots where the text goes on; empty when it has none of what was searched for. */
    static String of(String text, String query) {
        var at = Found.marked(text, query).nextSetBit(0);
        if (at < 0) {
            return "";
        }
        var from = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
        var end = at + AFTER >= text.length() ? text.length() : text.lastIndexOf(' ', at + AFTER);
        var start = from > at ? at : from;
        var stop = Math.max(end, Math.min(text.length(), at + 1));
        var words = text.substring(start, stop).strip().replaceAll("\\s+", " ");
        return (start > 0 ? "… " : "") + words + (stop < text.length() ? " …" : "");
    }
}
