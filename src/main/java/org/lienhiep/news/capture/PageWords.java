package org.lienhiep.news.capture;

import java.util.List;
import org.lienhiep.kernel.Paragraphs;
import org.lienhiep.news.SourceText;

/**
 * An original of some format, read.
 *
 * @param facts what it says about the article, and where
 * @param addresses its addresses, the page's own first; empty where it names none
 * @param attachments names of files that came with it and were not read
 * @param html a clean copy of it: our own few tags, without any attribute
 */
record PageWords(SourceText source, PageFacts facts, List<String> addresses, List<String> attachments, String html) {

    /** Words without markup. */
    static PageWords plain(String text) {
        return new PageWords(
                SourceText.plain(text), new PageFacts(List.of()), List.of(), List.of(), Paragraphs.html(text));
    }
}
