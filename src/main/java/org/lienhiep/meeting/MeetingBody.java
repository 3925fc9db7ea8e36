package org.lienhiep.meeting;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;

/** The organ that a meeting of some kind is of, where nobody names it. */
public final class MeetingBody {

    private static final String CONGRESS = "Đại hội";
    private static final String EXECUTIVE_COMMITTEE = "Ban Chấp hành";
    private static final String STANDING_COMMITTEE = "Ban Thường vụ";

    private MeetingBody() {}

    /** Whose members are called by name; null where no organ's are, such as at a workshop. */
    public static @Nullable String called(@Nullable MeetingKind kind) {
        return switch (kind) {
            case EXECUTIVE_COMMITTEE, HALF_YEAR_REVIEW, ANNUAL_REVIEW -> EXECUTIVE_COMMITTEE;
            case STANDING_COMMITTEE -> STANDING_COMMITTEE;
            case null -> null;
            case CONGRESS, WORKSHOP, TRAINING, BRIEFING, SIGNING, CEREMONY, WORKING_SESSION, OTHER -> null;
        };
    }

    /** Whose decisions it makes; null where the kind does not tell, as at a review, which the whole office holds. */
    static @Nullable String deciding(MeetingKind kind) {
        return switch (kind) {
            case CONGRESS -> CONGRESS;
            case EXECUTIVE_COMMITTEE -> EXECUTIVE_COMMITTEE;
            case STANDING_COMMITTEE -> STANDING_COMMITTEE;
            case HALF_YEAR_REVIEW, ANNUAL_REVIEW, WORKSHOP, TRAINING, BRIEFING, SIGNING, CEREMONY -> null;
            case WORKING_SESSION, OTHER -> null;
        };
    }
}
