package org.lienhiep.news.watch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands at an address that somebody wants to have watched. */
public sealed interface SourcePreview {

    /**
     * A list of articles.
     *
     * @param address where it was found, after redirects
     * @param title what it calls itself; null where it does not say
     * @param site address of the front page it names; null for none
     * @param total how many articles it names
     * @param promising how many of them may concern the union, by their titles
     * @param latest the first few
     */
    record Readable(
            String address,
            SourceKind kind,
            @Nullable String title,
            @Nullable String site,
            int total,
            int promising,
            List<Latest> latest)
            implements SourcePreview {}

    /** One article of the list. */
    record Latest(String title, @Nullable LocalDate day, boolean promising) {}

    /** A web page that names feeds of its site. */
    record Choices(List<String> feeds) implements SourcePreview {}

    /**
     * Nothing that can be watched.
     *
     * @param status what the site answered, as a number of HTTP; null when that says nothing
     */
    record Unreadable(LookProblem problem, @Nullable Integer status) implements SourcePreview {}
}
