package org.lienhiep.news.watch;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.watch.Listing.ListedPage;

/**
 * Reads sitemaps, indexes of sitemaps and news sitemaps (sitemaps.org). A page without a day is left out: a sitemap
 * names all pages that a site ever had, and only their days tell which are new.
 */
final class SitemapReader {

    private static final Comparator<Date> LATEST = Comparator.nullsLast(Comparator.reverseOrder());

    /** Any page names the newspaper. */
    private static final int FIRST_FEW = 3;

    private SitemapReader() {}

    static Listing read(byte[] bytes, String url) {
        var parser = new SiteMapParser(false, true);
        parser.setStrictNamespace(false);
        parser.enableExtension(Extension.NEWS);
        try {
            return listing(
                    parser.parseSiteMap("text/xml", bytes, URI.create(url).toURL()), url);
        } catch (UnknownFormatException | IOException | RuntimeException damaged) {
            return new Listing.Unreadable(LookProblem.NOT_A_LIST);
        }
    }

    private static Listing listing(AbstractSiteMap map, String url) {
        return switch (map) {
            case SiteMapIndex index ->
                new Listing.Index(index.getSitemaps().stream()
                        .sorted(Comparator.comparing(AbstractSiteMap::getLastModified, LATEST))
                        .map(each -> Links.absolute(url, each.getUrl().toString()))
                        .filter(Objects::nonNull)
                        .toList());
            case SiteMap pages -> pages(pages, url);
            default -> new Listing.Unreadable(LookProblem.NOT_A_LIST);
        };
    }

    private static Listing pages(SiteMap map, String url) {
        var pages = map.getSiteMapUrls().stream()
                .map(each -> page(each, url))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(ListedPage::day, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
        if (!pages.isEmpty() && pages.getFirst().day() == null) {
            return new Listing.Unreadable(LookProblem.NO_DAYS);
        }
        return new Listing.Pages(
                SourceKind.SITEMAP,
                publisher(map),
                null,
                pages.stream().filter(each -> each.day() != null).toList());
    }

    private static @Nullable ListedPage page(SiteMapURL entry, String url) {
        var link = entry.getUrl() == null
                ? null
                : Links.absolute(url, entry.getUrl().toString());
        if (link == null) {
            return null;
        }
        var news = news(entry);
        var published = news == null ? null : news.getPublicationDate();
        return new ListedPage(
                link,
                news == null ? null : PlainWords.line(news.getTitle()),
                null,
                null,
                FeedReader.day(published == null ? entry.getLastModified() : published));
    }

    private static @Nullable NewsAttributes news(SiteMapURL entry) {
        var attributes = entry.getAttributesForExtension(Extension.NEWS);
        return attributes == null
                ? null
                : Arrays.stream(attributes)
                        .filter(NewsAttributes.class::isInstance)
                        .map(NewsAttributes.class::cast)
                        .findFirst()
                        .orElse(null);
    }

    /** The name of the newspaper as a news sitemap gives it. */
    private static @Nullable String publisher(SiteMap map) {
        return map.getSiteMapUrls().stream()
                .limit(FIRST_FEW)
                .map(SitemapReader::news)
                .filter(Objects::nonNull)
                .map(NewsAttributes::getName)
                .map(PlainWords::line)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
