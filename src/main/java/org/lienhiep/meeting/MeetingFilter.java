package org.lienhiep.meeting;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * What narrows a list of meetings.
 *
 * @param text words that all occur in name, organ, place, chair or hosts, deaf to case and diacritics; empty for all
 * @param kind only this kind; null for all
 * @param states only these; empty for all
 * @param period only meetings that were held in it or reviewed it; null for all
 * @param from only meetings that went on, or go on, on this day or later; null for all
 * @param to only meetings that began on this day or before; null for all
 * @param organisation only meetings that it or anything below it hosts, or that it was invited to; null for all
 */
public record MeetingFilter(
        String text,
        @Nullable MeetingKind kind,
        Set<MeetingState> states,
        @Nullable Period period,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable OrganisationId organisation) {

    /** Every meeting that the person may see. */
    public static final MeetingFilter ALL = new MeetingFilter("", null, Set.of(), null, null, null, null);

    public MeetingFilter {
        states = Set.copyOf(states);
    }

    /** The meetings of this organisation and of those below it. */
    public static MeetingFilter of(@Nullable OrganisationId organisation) {
        return ALL.withOrganisation(organisation);
    }

    /** The same with another text. */
    public MeetingFilter withText(String other) {
        return new MeetingFilter(other, kind, states, period, from, to, organisation);
    }

    /** The same for another kind. */
    public MeetingFilter withKind(@Nullable MeetingKind other) {
        return new MeetingFilter(text, other, states, period, from, to, organisation);
    }

    /** The same for other states; none given means all. */
    public MeetingFilter withStates(MeetingState... others) {
        return new MeetingFilter(text, kind, Set.of(others), period, from, to, organisation);
    }

    /** The same for another period. */
    public MeetingFilter withPeriod(@Nullable Period other) {
        return new MeetingFilter(text, kind, states, other, from, to, organisation);
    }

    /** The same between other days. */
    public MeetingFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new MeetingFilter(text, kind, states, period, first, last, organisation);
    }

    /** The same for another organisation. */
    public MeetingFilter withOrganisation(@Nullable OrganisationId other) {
        return new MeetingFilter(text, kind, states, period, from, to, other);
    }
}
