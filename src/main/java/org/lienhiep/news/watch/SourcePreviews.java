package org.lienhiep.news.watch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.SourceText;
import org.lienhiep.news.UnionReader;
import org.lienhiep.news.UnionReaders;
import org.lienhiep.news.WebAddress;
import org.lienhiep.news.fetch.Fetched;
import org.lienhiep.news.fetch.PageRequest;
import org.lienhiep.news.watch.Listing.ListedPage;
import org.springframework.stereotype.Service;

/** Looks once at an address, before anybody has it watched. Keeps nothing. */
@Service
public class SourcePreviews {

    private static final int LATEST = 8;
    private static final int MOST_CHOICES = 6;
    private static final String FEED_LINKS =
            "link[rel=alternate][type=application/rss+xml], link[rel=alternate][type=application/atom+xml]";

    private final PoliteWeb web;
    private final UnionReaders readers;
    private final Access access;

    SourcePreviews(PoliteWeb web, UnionReaders readers, Access access) {
        this.web = web;
        this.readers = readers;
        this.access = access;
    }

    /**
     * Fetches the address and says what is there.
     *
     * @throws InvalidInput when it is no address of the web
     */
    public SourcePreview of(OrganisationId union, String url) {
        access.require(Permission.RECORD_NEWS, union);
        if (!WebAddress.isOne(url)) {
            throw InvalidInput.in("url", "shell.website.form");
        }
        return switch (web.get(PageRequest.feed(url, null, null))) {
            case PoliteWeb.Answer.Got(var page) -> of(union, page);
            case PoliteWeb.Answer.Trouble trouble -> new SourcePreview.Unreadable(trouble.problem(), trouble.status());
            case PoliteWeb.Answer.Same() -> new SourcePreview.Unreadable(LookProblem.SITE_FAULT, null);
        };
    }

    private SourcePreview of(OrganisationId union, Fetched.Page page) {
        return switch (ListReader.read(page.bytes(), page.finalUrl(), page.charset())) {
            case Listing.Pages pages -> readable(page.finalUrl(), pages, readers.of(union));
            case Listing.Index _ -> index(union, page.finalUrl());
            case Listing.Unreadable(var problem) -> {
                var feeds = feeds(page);
                yield feeds.isEmpty() ? new SourcePreview.Unreadable(problem, null) : new SourcePreview.Choices(feeds);
            }
        };
    }

    private SourcePreview index(OrganisationId union, String url) {
        return switch (new ListVisit(web).visit(url, null, null)) {
            case ListVisit.Found.Pages found -> readable(url, found.listing(), readers.of(union));
            case ListVisit.Found.Nothing nothing -> new SourcePreview.Unreadable(nothing.problem(), nothing.status());
            case ListVisit.Found.Same() -> new SourcePreview.Unreadable(LookProblem.SITE_FAULT, null);
        };
    }

    private static SourcePreview readable(String address, Listing.Pages listing, UnionReader reader) {
        var pages = listing.pages().stream().limit(Watching.MOST_LISTED).toList();
        var titles = pages.stream().map(page -> latest(page, reader)).toList();
        return new SourcePreview.Listed(
                address,
                listing.kind(),
                listing.title(),
                listing.site(),
                listing.pages().size(),
                Math.toIntExact(
                        titles.stream().filter(SourcePreview.Latest::promising).count()),
                titles.stream().limit(LATEST).toList());
    }

    private static SourcePreview.Latest latest(ListedPage page, UnionReader reader) {
        var title = page.title() == null ? Links.words(page.url()) : page.title();
        var words = page.summary() == null ? title : title + "\n\n" + page.summary();
        var rank = Ranking.ofTitle(title, reader.read(SourceText.plain(words)));
        return new SourcePreview.Latest(title, page.day(), rank.points() >= Rank.POSSIBLE);
    }

    private static List<String> feeds(Fetched.Page page) {
        var html = Jsoup.parse(new String(page.bytes(), StandardCharsets.UTF_8));
        return html.select(FEED_LINKS).stream()
                .map(link -> Links.absolute(page.finalUrl(), link.attr("href")))
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_CHOICES)
                .toList();
    }
}
