package org.lienhiep.meeting.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.meeting.AttendanceDraft;
import org.lienhiep.meeting.DecisionDraft;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MeetingDraftBuilder;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.ReviewedPeriod;

/**
 * What is noted of a meeting that took place, in the time between two telephone calls. Public only because the form
 * reads its components.
 *
 * @param decision the main thing that was decided
 */
public record LoggedMeeting(
        @Nullable OrganisationId host,
        @Nullable MeetingKind kind,
        @Nullable LocalDate heldOn,
        @Nullable String title,
        @Nullable String place,
        @Nullable Integer called,
        @Nullable Integer came,
        @Nullable Integer peopleAttending,
        @Nullable String decision,
        @Nullable String link,
        @Nullable String body,
        @Nullable Named<PersonId> chair,
        @Nullable Named<PersonId> secretary,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        List<AttendanceDraft> attendance,
        @Nullable String minutes) {

    /** Nothing noted but where and what, as far as that is known. */
    public static LoggedMeeting of(@Nullable OrganisationId host, @Nullable MeetingKind kind) {
        return new LoggedMeeting(
                host, kind, null, null, null, null, null, null, null, null, null, null, null, null, null, List.of(),
                null);
    }

    /** The meeting as it is recorded. */
    public MeetingDraft draft() {
        return new MeetingDraftBuilder()
                .state(MeetingState.HELD)
                .hosts(host == null ? List.of() : List.of(host))
                .kind(kind)
                .heldOn(heldOn)
                .period(
                        kind == null || heldOn == null
                                ? null
                                : ReviewedPeriod.proposed(kind, heldOn).orElse(null))
                .title(title)
                .place(place)
                .called(called)
                .came(came)
                .peopleAttending(peopleAttending)
                .decisions(decision == null ? List.of() : List.of(DecisionDraft.of(decision)))
                .link(link)
                .body(body)
                .chair(chair)
                .secretary(secretary)
                .startsAt(startsAt)
                .endsAt(endsAt)
                .attendance(attendance)
                .minutes(minutes)
                .build();
    }
}
