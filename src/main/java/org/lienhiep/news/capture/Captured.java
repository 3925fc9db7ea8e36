package org.lienhiep.news.capture;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.SourceText;

/**
 * An article as it came in, before anyone records it.
 *
 * @param source its words, with what is taken as said about it
 * @param facts all that its page says about it, and where
 * @param addresses every address that leads to it: the one asked for, those of redirects, the page's own
 * @param attachments names of files that came with it and were not read
 * @param html the clean copy of it
 */
public record Captured(
        SourceText source,
        Original original,
        PageFacts facts,
        List<String> addresses,
        List<String> attachments,
        String html) {

    static Captured of(PageWords words, Original original) {
        return new Captured(
                words.source(), original, words.facts(), words.addresses(), words.attachments(), words.html());
    }

    /** The same found at this address, which counts more than the one that the page names; null changes nothing. */
    public Captured foundAt(@Nullable String url) {
        return url == null
                ? this
                : new Captured(source.at(url), original, facts, addresses, attachments, html).knownAt(List.of(url));
    }

    /** The same with more addresses that lead to it. */
    public Captured knownAt(List<String> others) {
        var every = Stream.concat(addresses.stream(), others.stream()).distinct().toList();
        return new Captured(source, original, facts, every, attachments, html);
    }

    /** The same with what a person says about it, which counts more than what its page says. */
    public Captured saying(SourceText better) {
        return new Captured(better, original, facts, addresses, attachments, html);
    }
}
