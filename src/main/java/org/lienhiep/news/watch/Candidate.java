package org.lienhiep.news.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * One line of the inbox.
 *
 * @param union in whose inbox it lies
 * @param publisher the newspaper; null where nobody says
 * @param excerpt its first words; null where nothing was read
 * @param read whether its page was read; else its rank stands on the title alone
 * @param copies other newspapers' copies of the same text, which share what becomes of it
 * @param article the article it was recorded as; null while it is none
 * @param recorded the article with nearly the same words, for one that waits; null where there is none
 */
public record Candidate(
        CandidateId id,
        OrganisationId union,
        String title,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        String url,
        @Nullable String excerpt,
        Rank rank,
        boolean read,
        CandidateState state,
        Instant foundAt,
        List<Copy> copies,
        @Nullable ArticleId article,
        @Nullable Recorded recorded) {

    public Candidate {
        copies = List.copyOf(copies);
    }

    /** The same text in another newspaper. */
    public record Copy(@Nullable String publisher, String url) {}

    /**
     * An article that was recorded from another page.
     *
     * @param likeness the share of its words that is the same, between 0 and 1
     */
    public record Recorded(ArticleId article, String title, double likeness) {}
}
