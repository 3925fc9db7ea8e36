package org.lienhiep.leadership;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.kernel.id.TermId;

/**
 * What a person enters about someone's time in a post.
 *
 * @param person someone in the register, or the name of someone who is entered there with it
 * @param term in which term of the post's body; null where it is not bound to one
 * @param from first day in the post, as far as known
 * @param to last day in the post; null while it goes on
 * @param electedAt the meeting that elected him
 * @param otherOffice what else he is at the same time, such as vice-chair of the People's Committee
 * @param onBehalfOf the organisation that he stands for in this post
 * @param approvalNumber number of the decision that confirms him ("phê chuẩn, công nhận")
 * @param approvedOn its date
 * @param approvedBy who issued it
 * @param endKind why it ended
 * @param endReason what else is to be said about why it ended
 * @param replacedBy who followed him, where that is not whoever holds the post next
 */
public record TenureDraft(
        @Nullable PostId post,
        @Nullable Named<PersonId> person,
        @Nullable TermId term,
        @Nullable TenureKind how,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable MeetingId electedAt,
        @Nullable String otherOffice,
        @Nullable OrganisationId onBehalfOf,
        @Nullable String approvalNumber,
        @Nullable PartialDate approvedOn,
        @Nullable String approvedBy,
        @Nullable TenureEnd endKind,
        @Nullable String endReason,
        @Nullable PersonId replacedBy,
        @Nullable String note) {

    public TenureDraft {
        otherOffice = Words.orNull(otherOffice);
        approvalNumber = Words.orNull(approvalNumber);
        approvedBy = Words.orNull(approvedBy);
        endReason = Words.orNull(endReason);
        note = Words.linesOrNull(note);
    }

    /** Someone elected to this post, from this day on. */
    public static TenureDraft of(
            @Nullable PostId post,
            @Nullable Named<PersonId> person,
            @Nullable TermId term,
            @Nullable PartialDate from) {
        return new TenureDraft(
                post,
                person,
                term,
                TenureKind.ELECTED,
                from,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same, ended. */
    public TenureDraft ending(@Nullable PartialDate last, @Nullable TenureEnd kind, @Nullable String reason) {
        return new TenureDraft(
                post,
                person,
                term,
                how,
                from,
                last,
                electedAt,
                otherOffice,
                onBehalfOf,
                approvalNumber,
                approvedOn,
                approvedBy,
                kind,
                reason,
                replacedBy,
                note);
    }

    /** The same, confirmed by a decision. */
    public TenureDraft confirmed(@Nullable String number, @Nullable PartialDate on, @Nullable String issuer) {
        return new TenureDraft(
                post,
                person,
                term,
                how,
                from,
                to,
                electedAt,
                otherOffice,
                onBehalfOf,
                number,
                on,
                issuer,
                endKind,
                endReason,
                replacedBy,
                note);
    }
}
