package org.lienhiep.meeting.official;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingDetails;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.election.ContestResult;
import org.lienhiep.meeting.minutes.ItemMinutes;

/**
 * All that documents of a meeting are made from.
 *
 * @param minutes item by item, the meeting as a whole first
 * @param contests elections with their votes
 */
record MeetingRecord(MeetingDetails details, List<ItemMinutes> minutes, List<ContestResult> contests) {

    private static final Locale VIETNAMESE = Locale.of("vi");

    MeetingDraft values() {
        return details.values();
    }

    /** What the meeting is called, within a sentence. */
    String name() {
        return details.name().vi();
    }

    /** What such a gathering is called: "Đại hội", "Hội nghị", "Cuộc họp". */
    String gathering() {
        return switch (values().kind()) {
            case CONGRESS -> "Đại hội";
            case HALF_YEAR_REVIEW, ANNUAL_REVIEW, EXECUTIVE_COMMITTEE, STANDING_COMMITTEE -> "Hội nghị";
            case WORKSHOP -> "Hội thảo";
            case TRAINING -> "Lớp tập huấn";
            case SIGNING, CEREMONY -> "Buổi lễ";
            case null, default -> "Cuộc họp";
        };
    }

    /** The name of an organisation that the record mentions, as it was on the day. */
    String organisation(@Nullable OrganisationId id) {
        var label = id == null ? null : details.organisation(id);
        return label == null ? "" : label.name().in(VIETNAMESE);
    }

    /** The last day of the meeting; null while it has no date. */
    @Nullable
    LocalDate lastDay() {
        return values().heldUntil() == null ? values().heldOn() : values().heldUntil();
    }
}
