package org.lienhiep.leadership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.DateRange;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.TenureId;

/**
 * Someone who holds a post.
 *
 * @param name without titles
 * @param honorific titles before the name
 * @param held since when and until when, as far as known; where nobody recorded an end, it is that of the term once the
 *     next term has begun
 * @param term in which term, null where it is not bound to one
 * @param electedAt the meeting that elected him, as far as known
 * @param onBehalfOf the organisation that he stands for in this post
 * @param approval the decision that confirms him, null when none is recorded
 * @param replacedBy who followed him: as recorded, else whoever held the one seat next
 * @param alsoElectedAt further meetings that recorded the same election
 * @param certain false when he may also have begun later or ended before: of a date only the year is known
 */
public record Holder(
        TenureId tenure,
        PersonId person,
        String name,
        @Nullable String honorific,
        DateRange held,
        @Nullable TermLabel term,
        TenureKind how,
        @Nullable MeetingId electedAt,
        @Nullable String otherOffice,
        @Nullable OrganisationId onBehalfOf,
        @Nullable Approval approval,
        @Nullable TenureEnd endKind,
        @Nullable String endReason,
        @Nullable Named<PersonId> replacedBy,
        List<MeetingId> alsoElectedAt,
        boolean certain) {

    /**
     * A decision that confirms someone in a post.
     *
     * @param number such as {@code 190/QĐ-UBND}
     * @param on its date
     * @param by who issued it
     */
    public record Approval(
            @Nullable String number,
            @Nullable PartialDate on,
            @Nullable String by) {}

    /** The name with the titles before it. */
    public String fullName() {
        return honorific == null ? name : honorific + " " + name;
    }
}
