package org.lienhiep.meeting.invitation;

import org.jspecify.annotations.Nullable;

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

    /** "Nguyễn Văn An, Phó Chủ tịch UBND tỉnh". */
    String words() {
        return office == null ? String.valueOf(name) : name + ", " + office;
    }
}
