package org.lienhiep.news;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * What narrows a list of articles.
 *
 * @param text words of the title, author, publisher or text, deaf to case and diacritics; empty for all
 * @param about only articles kept by this organisation or one below it, or naming it; null for all
 * @param meeting only articles that record this meeting; null for all
 * @param unlinked true for articles that record no meeting yet
 * @param from first day of publication; null for any
 * @param to last day of publication; null for any
 */
public record ArticleFilter(
        String text,
        @Nullable OrganisationId about,
        @Nullable MeetingId meeting,
        boolean unlinked,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Every article. */
    public static final ArticleFilter ALL = new ArticleFilter("", null, null, false, null, null);

    /** The same with another text. */
    public ArticleFilter withText(String other) {
        return new ArticleFilter(other, about, meeting, unlinked, from, to);
    }

    /** The same about another organisation. */
    public ArticleFilter about(@Nullable OrganisationId other) {
        return new ArticleFilter(text, other, meeting, unlinked, from, to);
    }

    /** Articles that record this meeting. */
    public ArticleFilter of(MeetingId other) {
        return new ArticleFilter(text, about, other, unlinked, from, to);
    }

    /** The same, only those that record no meeting yet, or all. */
    public ArticleFilter unlinked(boolean only) {
        return new ArticleFilter(text, about, meeting, only, from, to);
    }

    /** The same, only those published between two days. */
    public ArticleFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new ArticleFilter(text, about, meeting, unlinked, first, last);
    }
}
