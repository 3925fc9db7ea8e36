package org.lienhiep.news.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A source in the list, with how looking at it went.
 *
 * @param kind null before the first look that went well
 * @param lookedAt when somebody looked last; null when nobody did
 * @param dueAt when somebody looks next
 * @param problem why the last look failed; null when it did not
 * @param status what the site answered, as a number of HTTP; null when that says nothing
 * @param listed how many pages the last list named
 * @param found how many candidates came from it that are still kept
 * @param recorded how many of these were recorded
 */
public record SourceRow(
        SourceId id,
        String publisher,
        @Nullable String site,
        String url,
        int everyHours,
        SourceState state,
        @Nullable SourceKind kind,
        @Nullable Instant lookedAt,
        Instant dueAt,
        @Nullable LookProblem problem,
        @Nullable Integer status,
        int listed,
        int found,
        int recorded,
        int version) {}
