package org.lienhiep.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Qualifier;

/**
 * The part of a {@link MeetingDraftBuilder} that says who came.
 *
 * @param <B> the builder itself
 */
public abstract sealed class PresenceBuilder<B extends PresenceBuilder<B>> permits MeetingDraftBuilder {

    @Nullable
    Integer societiesAttending;

    @Nullable
    Integer peopleAttending;

    @Nullable
    Qualifier peopleQualifier;

    List<AttendanceDraft> attendance = List.of();

    @Nullable
    Integer called;

    @Nullable
    Integer came;

    List<MemberDraft> roll = List.of();
    List<GuestDraft> guests = List.of();

    PresenceBuilder() {}

    PresenceBuilder(MeetingDraft draft) {
        societiesAttending = draft.societiesAttending();
        peopleAttending = draft.peopleAttending();
        peopleQualifier = draft.peopleQualifier();
        attendance = draft.attendance();
        called = draft.called();
        came = draft.came();
        roll = draft.roll();
        guests = draft.guests();
    }

    abstract B self();

    /** How many societies were represented, as stated. */
    public B societiesAttending(@Nullable Integer given) {
        societiesAttending = given;
        return self();
    }

    /** How many people came, as stated. */
    public B peopleAttending(@Nullable Integer given) {
        peopleAttending = given;
        return self();
    }

    /** How exactly the number of people was stated. */
    public B peopleQualifier(@Nullable Qualifier given) {
        peopleQualifier = given;
        return self();
    }

    /** Which organisations came and which did not. */
    public B attendance(List<AttendanceDraft> given) {
        attendance = given;
        return self();
    }

    /** Guests, in order of precedence. */
    public B guests(List<GuestDraft> given) {
        guests = given;
        return self();
    }

    /** How many were called who count for the quorum. */
    public B called(@Nullable Integer given) {
        called = given;
        return self();
    }

    /** How many of those called came. */
    public B came(@Nullable Integer given) {
        came = given;
        return self();
    }

    /** The members of the body, by name. */
    public B roll(List<MemberDraft> given) {
        roll = given;
        return self();
    }
}
