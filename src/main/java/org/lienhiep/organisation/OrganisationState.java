package org.lienhiep.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.DateRange;
import org.lienhiep.kernel.PartialDate;

/** How an organisation stands on a day. Never stored: it follows from its dates. */
public enum OrganisationState {
    /** It does not exist yet. */
    NOT_YET_FOUNDED,
    /** It exists no longer. */
    DISSOLVED,
    /** It belongs to its parent. */
    MEMBER,
    /** It belongs to its parent, but its membership rests. */
    SUSPENDED,
    /** It will belong to a parent. */
    NOT_YET_MEMBER,
    /** It belonged to a parent. */
    FORMER_MEMBER,
    /** It never belonged to anybody. */
    INDEPENDENT;

    /** Whether it exists on the day. */
    public boolean exists() {
        return this != NOT_YET_FOUNDED && this != DISSOLVED;
    }

    /**
     * How it stands on a day. A date known by its year only is read generously: it may have existed, and been a member,
     * all through that year.
     *
     * @param dissolved first day on which it did not exist any more
     * @param membership the one that holds on the day, else the last before, else the first after it; null for none
     * @param suspended whether that membership rests on the day
     */
    static OrganisationState on(
            LocalDate day,
            @Nullable PartialDate founded,
            @Nullable PartialDate dissolved,
            @Nullable DateRange membership,
            boolean suspended) {
        if (founded != null && day.isBefore(founded.earliest())) {
            return NOT_YET_FOUNDED;
        }
        if (dissolved != null && ended(dissolved, day)) {
            return DISSOLVED;
        }
        if (membership == null) {
            return INDEPENDENT;
        }
        if (membership.contains(day)) {
            return suspended ? SUSPENDED : MEMBER;
        }
        return membership.from() != null && membership.from().earliest().isAfter(day) ? NOT_YET_MEMBER : FORMER_MEMBER;
    }

    /**
     * Whether what was dissolved is surely no more on a day.
     *
     * @param dissolved first day without it; where only month or year are known, it may have gone on to their end
     */
    static boolean ended(PartialDate dissolved, LocalDate day) {
        return !day.isBefore(dissolved.day() == null ? dissolved.latest().plusDays(1) : dissolved.latest());
    }
}
