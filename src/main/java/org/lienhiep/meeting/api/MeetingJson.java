package org.lienhiep.meeting.api;

import java.math.BigDecimal;
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
import org.lienhiep.meeting.QuorumShare;

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
 * @param called how many were called who count for the quorum
 * @param came how many of those called came
 * @param link where the press or a website tells of it
 * @param agendaItems the agenda in its order; ignored in requests
 * @param invited societies and guests; ignored in requests
 * @param votes how the votes went, round by round; ignored in requests, which send them to the meeting's votes
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
        @Nullable Integer called,
        @Nullable Integer came,
        @Nullable List<MemberJson> roll,
        @Nullable List<GuestJson> guests,
        @Nullable List<DecisionJson> decisions,
        @Nullable List<ElectionJson> elections,
        @Nullable String link,
        @Nullable QuorumJson quorum,
        @Nullable List<AgendaItemJson> agendaItems,
        @Nullable List<InvitedJson> invited,
        @Nullable List<VoteJson> votes,
        @Nullable Integer version) {

    /**
     * An item of the agenda; ignored in requests.
     *
     * @param number its place as printed, 1.1 below 1
     */
    record AgendaItemJson(
            UUID id,
            String number,
            String title,
            @Nullable String owner,
            @Nullable LocalTime startsAt,
            @Nullable Integer minutes) {}

    /** An invited society, by its code, or guest; ignored in requests. */
    record InvitedJson(@Nullable String organisation, String name) {}

    /** Whether one organisation, by its code, was represented. */
    record AttendanceJson(
            @Nullable String organisation,
            @Nullable AttendanceStatus status,
            @Nullable Integer delegates,
            @Nullable String reason) {}

    /** Whether a member of the body that met was there. */
    record MemberJson(
            @Nullable String name,
            @Nullable UUID personId,
            @Nullable String office,
            @Nullable AttendanceStatus status,
            @Nullable String reason) {}

    /**
     * How many of those called came, and whether they were enough; ignored in requests.
     *
     * @param percent never above 100
     */
    record QuorumJson(int present, int called, BigDecimal percent, QuorumShare needed, boolean met) {}

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
