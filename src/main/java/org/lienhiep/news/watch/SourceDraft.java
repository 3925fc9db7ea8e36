package org.lienhiep.news.watch;

import org.jspecify.annotations.Nullable;

/**
 * A source as somebody enters it.
 *
 * @param publisher name of the newspaper
 * @param site address of its front page, for readers
 * @param url address of the feed or sitemap
 * @param everyHours how many hours lie between two looks
 * @param paused whether nobody looks for now
 */
public record SourceDraft(
        @Nullable String publisher,
        @Nullable String site,
        @Nullable String url,
        @Nullable Integer everyHours,
        boolean paused) {

    /** How often a source is looked at where nobody says otherwise. */
    public static final int USUAL_HOURS = 6;

    /** A form to fill in. */
    public static SourceDraft blank() {
        return new SourceDraft(null, null, null, USUAL_HOURS, false);
    }
}
