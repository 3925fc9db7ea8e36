package org.lienhiep.meeting;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.PersonId;

/**
 * Whether a member of the body that met was there.
 *
 * @param office the post he holds in it, such as "Phó Chủ tịch"
 * @param reason why he stayed away, where he said so
 */
public record MemberDraft(
        @Nullable Named<PersonId> person,
        @Nullable String office,
        @Nullable AttendanceStatus status,
        @Nullable String reason) {

    public MemberDraft {
        office = CleanText.orNull(office);
        reason = CleanText.orNull(reason);
    }
}
