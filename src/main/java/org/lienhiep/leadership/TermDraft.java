package org.lienhiep.leadership;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.MeetingId;

/**
 * What a person enters about a term of a body. Label and reality differ: "2018–2023" was elected in January 2019.
 *
 * @param ordinal which term it is, as in "khoá V"
 * @param fromYear first year of the label
 * @param toYear last year of the label
 * @param starts its real first day
 * @param ends its real last day
 * @param congress the congress that elected the body
 */
public record TermDraft(
        @Nullable Integer ordinal,
        @Nullable Integer fromYear,
        @Nullable Integer toYear,
        @Nullable PartialDate starts,
        @Nullable PartialDate ends,
        @Nullable MeetingId congress) {

    /** A term of which only the label is known. */
    public static TermDraft labelled(int fromYear, int toYear) {
        return new TermDraft(null, fromYear, toYear, null, null, null);
    }
}
