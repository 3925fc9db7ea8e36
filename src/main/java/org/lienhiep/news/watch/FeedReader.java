package org.lienhiep.news.watch;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.VietnamTime;
import org.lienhiep.news.watch.Listing.ListedPage;

/** Reads RSS and Atom, of any version. */
final class FeedReader {

    private FeedReader() {}

    static Listing read(byte[] bytes, String url, @Nullable String charset) {
        var input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        var type = charset == null ? "application/xml" : "application/xml; charset=" + charset;
        try (var reader = new XmlReader(new ByteArrayInputStream(bytes), type, true)) {
            return pages(input.build(reader), url);
        } catch (FeedException | IOException | RuntimeException damaged) {
            return new Listing.Unreadable(LookProblem.NOT_A_LIST);
        }
    }

    private static Listing pages(SyndFeed feed, String url) {
        var pages = feed.getEntries().stream()
                .map(entry -> page(entry, url))
                .filter(Objects::nonNull)
                .toList();
        return new Listing.Pages(
                SourceKind.FEED, PlainWords.line(feed.getTitle()), Links.absolute(url, feed.getLink()), pages);
    }

    /** Null when the entry leads nowhere on the web. */
    private static @Nullable ListedPage page(SyndEntry entry, String url) {
        var link = Links.absolute(url, entry.getLink() == null ? entry.getUri() : entry.getLink());
        return link == null
                ? null
                : new ListedPage(
                        link,
                        PlainWords.line(entry.getTitle()),
                        PlainWords.excerpt(summary(entry)),
                        PlainWords.line(entry.getAuthor()),
                        day(entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate()));
    }

    private static @Nullable String summary(SyndEntry entry) {
        if (entry.getDescription() != null) {
            return entry.getDescription().getValue();
        }
        List<SyndContent> contents = entry.getContents();
        return contents.isEmpty() ? null : contents.getFirst().getValue();
    }

    static @Nullable LocalDate day(@Nullable Date moment) {
        return moment == null
                ? null
                : moment.toInstant().atZone(VietnamTime.ZONE).toLocalDate();
    }
}
