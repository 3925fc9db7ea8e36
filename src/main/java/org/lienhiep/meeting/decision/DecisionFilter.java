package org.lienhiep.meeting.decision;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.DecisionKind;

/**
 * What narrows the register.
 *
 * @param text words that all occur in number, text, body or owner, deaf to case and diacritics; empty for all
 * @param unfinished only those that are open, late ones included
 * @param status only those that stand so today; null for all
 * @param kind only this kind; null for all
 * @param body only those of the body of this name; null for all
 * @param year only those made in it; null for all
 * @param owner only those that this organisation sees to; null for all
 * @param organisation only those that it or anything below it made or sees to; null for all
 */
public record DecisionFilter(
        String text,
        boolean unfinished,
        @Nullable DecisionStatus status,
        @Nullable DecisionKind kind,
        @Nullable String body,
        @Nullable Integer year,
        @Nullable OrganisationId owner,
        @Nullable OrganisationId organisation) {

    /** Every decision that the person may see. */
    public static final DecisionFilter ALL = new DecisionFilter("", false, null, null, null, null, null, null);

    /** The same with another text. */
    public DecisionFilter withText(String other) {
        return new DecisionFilter(other, unfinished, status, kind, body, year, owner, organisation);
    }

    /** Only what is open, late or not. */
    public DecisionFilter onlyUnfinished() {
        return new DecisionFilter(text, true, null, kind, body, year, owner, organisation);
    }

    /** The same for another status; null for all. */
    public DecisionFilter withStatus(@Nullable DecisionStatus other) {
        return new DecisionFilter(text, false, other, kind, body, year, owner, organisation);
    }

    /** The same for another kind. */
    public DecisionFilter withKind(@Nullable DecisionKind other) {
        return new DecisionFilter(text, unfinished, status, other, body, year, owner, organisation);
    }

    /** The same for another body. */
    public DecisionFilter withBody(@Nullable String other) {
        return new DecisionFilter(text, unfinished, status, kind, other, year, owner, organisation);
    }

    /** The same for another year. */
    public DecisionFilter withYear(@Nullable Integer other) {
        return new DecisionFilter(text, unfinished, status, kind, body, other, owner, organisation);
    }

    /** The same for another owner. */
    public DecisionFilter withOwner(@Nullable OrganisationId other) {
        return new DecisionFilter(text, unfinished, status, kind, body, year, other, organisation);
    }

    /** The same for another organisation. */
    public DecisionFilter withOrganisation(@Nullable OrganisationId other) {
        return new DecisionFilter(text, unfinished, status, kind, body, year, owner, other);
    }
}
