package org.lienhiep.news.watch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * What narrows an inbox.
 *
 * @param text words of title, newspaper or first words, deaf to case and diacritics; empty for all
 * @param lowest the lowest rank shown of what is new; what somebody decided about is shown whatever its rank
 * @param source only from this source; null for all
 * @param from first day of publication, or of being found where that is unknown; null for any
 * @param to last such day; null for any
 */
public record CandidateFilter(
        OrganisationId union,
        CandidateState state,
        String text,
        int lowest,
        @Nullable SourceId source,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** What is new and worth a look. */
    public static CandidateFilter of(OrganisationId union) {
        return new CandidateFilter(union, CandidateState.NEW, "", Rank.POSSIBLE, null, null, null);
    }

    /** The same in another state. */
    public CandidateFilter in(CandidateState other) {
        return new CandidateFilter(union, other, text, lowest, source, from, to);
    }

    /** The same with other words. */
    public CandidateFilter withText(String other) {
        return new CandidateFilter(union, state, other, lowest, source, from, to);
    }

    /** The same from this rank on. */
    public CandidateFilter atLeast(int rank) {
        return new CandidateFilter(union, state, text, rank, source, from, to);
    }

    /** The same of one source, or of all. */
    public CandidateFilter fromSource(@Nullable SourceId other) {
        return new CandidateFilter(union, state, text, lowest, other, from, to);
    }

    /** The same between two days. */
    public CandidateFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new CandidateFilter(union, state, text, lowest, source, first, last);
    }
}
