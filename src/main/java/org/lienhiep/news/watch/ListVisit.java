package org.lienhiep.news.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.fetch.PageRequest;
import org.lienhiep.news.watch.Listing.ListedPage;
import org.lienhiep.news.watch.PoliteWeb.Answer;

/** Visits the address of a source; of an index of sitemaps also the latest few of them. */
final class ListVisit {

    /** How many sitemaps of an index are read: the latest ones hold what is new. */
    static final int MOST_OF_AN_INDEX = 3;

    private final PoliteWeb web;

    ListVisit(PoliteWeb web) {
        this.web = web;
    }

    /** What a visit brought. */
    sealed interface Found {

        /**
         * A list.
         *
         * @param address where it was found, after redirects
         * @param etag for asking again; null for none, and for an index, whose parts change without it
         */
        record Pages(
                String address,
                Listing.Pages listing,
                @Nullable String etag,
                @Nullable String lastModified) implements Found {}

        /** The same list as last time. */
        record Same() implements Found {}

        /** No list. */
        record Nothing(
                LookProblem problem,
                @Nullable Integer status,
                @Nullable Duration retryAfter) implements Found {}
    }

    Found visit(String url, @Nullable String etag, @Nullable String lastModified) {
        return switch (web.get(PageRequest.feed(url, etag, lastModified))) {
            case Answer.Same() -> new Found.Same();
            case Answer.Trouble trouble -> nothing(trouble);
            case Answer.Got(var page) ->
                switch (ListReader.read(page.bytes(), page.finalUrl(), page.charset())) {
                    case Listing.Pages pages ->
                        new Found.Pages(page.finalUrl(), pages, page.etag(), page.lastModified());
                    case Listing.Index index -> below(page.finalUrl(), index);
                    case Listing.Unreadable(var problem) -> new Found.Nothing(problem, null, null);
                };
        };
    }

    private Found below(String address, Listing.Index index) {
        var pages = new ArrayList<ListedPage>();
        Found.Nothing last = new Found.Nothing(LookProblem.NOT_A_LIST, null, null);
        var read = 0;
        for (var url : index.lists().stream().limit(MOST_OF_AN_INDEX).toList()) {
            switch (visitPart(url)) {
                case Listing.Pages part -> {
                    read++;
                    pages.addAll(part.pages());
                }
                case Listing.Unreadable(var problem) -> last = new Found.Nothing(problem, null, null);
                case Listing.Index _ -> last = new Found.Nothing(LookProblem.NOT_A_LIST, null, null);
            }
        }
        return read == 0
                ? last
                : new Found.Pages(
                        address, new Listing.Pages(SourceKind.SITEMAP, null, null, List.copyOf(pages)), null, null);
    }

    private Listing visitPart(String url) {
        return switch (web.get(PageRequest.feed(url, null, null))) {
            case Answer.Got(var page) -> ListReader.read(page.bytes(), page.finalUrl(), page.charset());
            case Answer.Trouble trouble -> new Listing.Unreadable(trouble.problem());
            case Answer.Same() -> new Listing.Unreadable(LookProblem.SITE_FAULT);
        };
    }

    private static Found nothing(Answer.Trouble trouble) {
        return new Found.Nothing(trouble.problem(), trouble.status(), trouble.retryAfter());
    }
}
