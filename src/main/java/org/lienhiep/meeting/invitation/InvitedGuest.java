package org.lienhiep.meeting.invitation;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;

/**
 * A guest who is invited.
 *
 * @param name as the letter addresses him
 * @param office his office; null when it is not known
 * @param email where the invitation is sent; null when it goes on paper
 */
public record InvitedGuest(
        @Nullable String name,
        @Nullable String office,
        @Nullable String email) {

    public InvitedGuest {
        name = CleanText.orNull(name);
        office = CleanText.orNull(office);
        email = CleanText.orNull(email);
    }

    /** "Nguyễn Văn An, Phó Chủ tịch UBND tỉnh". */
    String words() {
        return office == null ? String.valueOf(name) : name + ", " + office;
    }
}
