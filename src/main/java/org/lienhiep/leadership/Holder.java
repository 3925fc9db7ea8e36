package org.lienhiep.leadership;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.DateRange;
import org.lienhiep.kernel.id.MeetingId;
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
        @Nullable String endReason,
        boolean certain) {

    /** The name with the titles before it. */
    public String fullName() {
        return honorific == null ? name : honorific + " " + name;
    }
}
