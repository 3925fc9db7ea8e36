package org.lienhiep.news.watch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stood at the address of a source. */
sealed interface Listing {

    /**
     * Articles, in the order of the list.
     *
     * @param title what the list calls itself; null where it does not say
     * @param site address of the front page it names; null for none
     */
    record Pages(
            SourceKind kind,
            @Nullable String title,
            @Nullable String site,
            List<ListedPage> pages) implements Listing {}

    /** Addresses of further lists, the latest first. */
    record Index(List<String> lists) implements Listing {}

    /** Neither; or damaged. */
    record Unreadable(LookProblem problem) implements Listing {}

    /**
     * One article as a list names it.
     *
     * @param url an absolute address of the web
     * @param title null where the list has none, as plain sitemaps
     * @param summary its first words without markup; null for none
     * @param day when it was published, or changed last; null where the list does not say
     */
    record ListedPage(
            String url,
            @Nullable String title,
            @Nullable String summary,
            @Nullable String author,
            @Nullable LocalDate day) {}
}
