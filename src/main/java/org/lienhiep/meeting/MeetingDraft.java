package org.lienhiep.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;

/**
 * What a person enters about a meeting. Anything may still be missing; {@link Meetings} says what must not.
 *
 * @param kind what it was for
 * @param hosts who held it together, the organiser first: it is his record
 * @param title its name where it has one of its own; otherwise one is made from kind, period and host
 * @param body the organ that met, as named: "Ban Chấp hành lần thứ 17 (mở rộng), khóa V"
 * @param sessionNumber the ordinal of the session of that organ in its term
 * @param enlarged whether others than the organ's members were invited ("mở rộng")
 * @param heldOn the day, or the first of several
 * @param heldUntil the last day, when it went on for several
 * @param startsAt in Vietnam's time
 * @param endsAt in Vietnam's time
 * @param period what was reviewed
 * @param state null means that the date tells: held when it has come, else planned
 * @param agenda plain text, one item a line
 * @param minutes plain text
 * @param societiesAttending how many societies were represented, as stated; for a meeting whose societies are not listed
 * @param peopleAttending how many people came, as stated
 * @param peopleQualifier how exactly that number was stated; null means exactly
 * @param attendance which organisations came and which did not
 * @param called how many were called who count for the quorum: delegates of a congress, members of a body; null where
 *     nobody says
 * @param came how many of those called came; never more than were called
 * @param roll members of the body that met, by name; empty where only numbers are known
 * @param link where the press or a website tells of the meeting
 */
public record MeetingDraft(
        @Nullable MeetingKind kind,
        List<OrganisationId> hosts,
        @Nullable String title,
        @Nullable String body,
        @Nullable Integer sessionNumber,
        boolean enlarged,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate heldUntil,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable String place,
        @Nullable Period period,
        @Nullable Named<PersonId> chair,
        @Nullable Named<PersonId> secretary,
        @Nullable MeetingState state,
        @Nullable String agenda,
        @Nullable String minutes,
        @Nullable Integer societiesAttending,
        @Nullable Integer peopleAttending,
        @Nullable Qualifier peopleQualifier,
        List<AttendanceDraft> attendance,
        @Nullable Integer called,
        @Nullable Integer came,
        List<MemberDraft> roll,
        List<GuestDraft> guests,
        List<DecisionDraft> decisions,
        List<ElectionDraft> elections,
        @Nullable String link) {

    public MeetingDraft {
        title = CleanText.orNull(title);
        body = CleanText.orNull(body);
        place = CleanText.orNull(place);
        agenda = CleanText.orNull(agenda);
        minutes = CleanText.orNull(minutes);
        hosts = List.copyOf(hosts);
        attendance = List.copyOf(attendance);
        roll = List.copyOf(roll);
        link = CleanText.orNull(link);
        guests = List.copyOf(guests);
        decisions = List.copyOf(decisions);
        elections = List.copyOf(elections);
    }

    /** A meeting of this kind and host, all else still to be entered. */
    public static MeetingDraft of(@Nullable MeetingKind kind, OrganisationId... hosts) {
        return new MeetingDraftBuilder().kind(kind).hosts(List.of(hosts)).build();
    }

    /** The same with what the change sets. */
    public MeetingDraft with(Consumer<MeetingDraftBuilder> change) {
        var builder = new MeetingDraftBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    /** The first host, whose record it is; null while there is none. */
    public @Nullable OrganisationId organiser() {
        return hosts.isEmpty() ? null : hosts.getFirst();
    }
}
