package org.lienhiep.meeting.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.meeting.AttendanceStatus;
import org.lienhiep.meeting.DecisionState;
import org.lienhiep.meeting.MeetingState;

/**
 * A meeting as the API carries it; organisations are named by their codes. Fields are called as in the problems that
 * an answer names.
 *
 * @param id given by the program; ignored in requests
 * @param name what the meeting is called in lists: its title, or made from kind and period; ignored in requests
 * @param hosts codes, the organiser first
 * @param chairId who the chair is in the register of people, where that is known
 * @param state left out, the date tells
 * @param agenda plain text, one item a line
 * @param version to be sent back with a change; a change without it is refused
 */
record MeetingJson(
        @Nullable UUID id,
        @Nullable String name,
        @Nullable MeetingKind kind,
        @Nullable List<String> hosts,
        @Nullable String title,
        @Nullable String body,
        @Nullable Integer sessionNumber,
        @Nullable Boolean enlarged,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate heldUntil,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable String place,
        @Nullable Period period,
        @Nullable String chair,
        @Nullable UUID chairId,
        @Nullable String secretary,
        @Nullable UUID secretaryId,
        @Nullable MeetingState state,
        @Nullable String agenda,
        @Nullable String minutes,
        @Nullable Integer societiesAttending,
        @Nullable Integer peopleAttending,
        @Nullable Qualifier peopleQualifier,
        @Nullable List<AttendanceJson> attendance,
        @Nullable List<GuestJson> guests,
        @Nullable List<DecisionJson> decisions,
        @Nullable List<ElectionJson> elections,
        @Nullable Integer version) {

    /** Whether one organisation, by its code, was represented. */
    record AttendanceJson(
            @Nullable String organisation,
            @Nullable AttendanceStatus status,
            @Nullable Integer delegates) {}

    /** A guest. */
    record GuestJson(@Nullable String name, @Nullable String office) {}

    /**
     * Something decided.
     *
     * @param id which of the meeting's decisions it is; left out, its number tells
     * @param owner code of the organisation that sees to it
     */
    record DecisionJson(
            @Nullable UUID id,
            @Nullable String number,
            @Nullable String text,
            @Nullable String owner,
            @Nullable LocalDate due,
            @Nullable DecisionState state) {}

    /**
     * An election.
     *
     * @param id which of the meeting's elections it is; left out, it is a new one
     * @param organisation code of the organisation in which the post is; left out, the organiser
     */
    record ElectionJson(
            @Nullable UUID id,
            @Nullable String organisation,
            @Nullable String person,
            @Nullable UUID personId,
            @Nullable String otherOffice,
            @Nullable String post,
            @Nullable UUID postId,
            @Nullable String body,
            @Nullable Integer termFrom,
            @Nullable Integer termTo,
            @Nullable LocalDate effectiveOn) {}
}
