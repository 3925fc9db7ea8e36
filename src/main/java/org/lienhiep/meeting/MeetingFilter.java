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
 * @param kinds only these; empty for all
 * @param states only these; empty for all
 * @param period only meetings that were held in it or reviewed it; null for all
 * @param from only meetings that went on, or go on, on this day or later; null for all
 * @param to only meetings that began on this day or before; null for all
 * @param organisation only meetings that it or anything below it hosts, or that it was invited to; null for all
 */
public record MeetingFilter(
        String text,
        Set<MeetingKind> kinds,
        Set<MeetingState> states,
        @Nullable Period period,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable OrganisationId organisation) {

    /** Every meeting that the person may see. */
    public static final MeetingFilter ALL = new MeetingFilter("", Set.of(), Set.of(), null, null, null, null);

    public MeetingFilter {
        kinds = Set.copyOf(kinds);
        states = Set.copyOf(states);
    }

    /** The meetings of this organisation and of those below it. */
    public static MeetingFilter of(@Nullable OrganisationId organisation) {
        return ALL.withOrganisation(organisation);
    }

    /** The same with another text. */
    public MeetingFilter withText(String other) {
        return new MeetingFilter(other, kinds, states, period, from, to, organisation);
    }

    /** The same for another kind; null for all. */
    public MeetingFilter withKind(@Nullable MeetingKind other) {
        return withKinds(other == null ? Set.of() : Set.of(other));
    }

    /** The same for other kinds; empty for all. */
    public MeetingFilter withKinds(Set<MeetingKind> others) {
        return new MeetingFilter(text, others, states, period, from, to, organisation);
    }

    /** The same for other states; none given means all. */
    public MeetingFilter withStates(MeetingState... others) {
        return new MeetingFilter(text, kinds, Set.of(others), period, from, to, organisation);
    }

    /** The same for another period. */
    public MeetingFilter withPeriod(@Nullable Period other) {
        return new MeetingFilter(text, kinds, states, other, from, to, organisation);
    }

    /** The same between other days. */
    public MeetingFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new MeetingFilter(text, kinds, states, period, first, last, organisation);
    }

    /** The same for another organisation. */
    public MeetingFilter withOrganisation(@Nullable OrganisationId other) {
        return new MeetingFilter(text, kinds, states, period, from, to, other);
    }
}
