package org.lienhiep.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * What a person enters about a change. Anything may still be missing; {@link OrganisationChanges} says what must not.
 *
 * @param effective first day on which everything is as the change says; as exact as known
 * @param decisionNumber number of the decision behind it, such as {@code 1662/NQ-UBTVQH15}
 * @param decidedOn day of that decision
 * @param decidedBy who decided
 * @param from the organisations that it starts from: that end, are renamed, give off others, or are the members
 * @param into the organisation that goes on in an absorption, or the union in a change of membership; null otherwise
 * @param founded the organisations that begin by it; for a renaming the new names, without a code
 * @param moves what becomes of the members of organisations that end, where it is not the usual
 */
public record ChangeDraft(
        @Nullable ChangeKind kind,
        @Nullable PartialDate effective,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable String note,
        List<OrganisationId> from,
        @Nullable OrganisationId into,
        List<NewOrganisation> founded,
        List<MemberMove> moves) {

    public ChangeDraft {
        from = List.copyOf(from);
        founded = List.copyOf(founded);
        moves = List.copyOf(moves);
    }

    /** A change of this kind, all else still to be entered. */
    public static ChangeDraft blank(@Nullable ChangeKind kind) {
        return new ChangeDraft(kind, null, null, null, null, null, List.of(), null, List.of(), List.of());
    }

    /** A change of these organisations from this day on. */
    public static ChangeDraft of(ChangeKind kind, PartialDate effective, OrganisationId... from) {
        return new ChangeDraft(kind, effective, null, null, null, null, List.of(from), null, List.of(), List.of());
    }

    /** The same into another organisation. */
    public ChangeDraft into(@Nullable OrganisationId other) {
        return new ChangeDraft(
                kind, effective, decisionNumber, decidedOn, decidedBy, note, from, other, founded, moves);
    }

    /** The same with these new organisations, or the new name. */
    public ChangeDraft founding(NewOrganisation... others) {
        return new ChangeDraft(
                kind, effective, decisionNumber, decidedOn, decidedBy, note, from, into, List.of(others), moves);
    }

    /** The same with this said about members. */
    public ChangeDraft moving(List<MemberMove> others) {
        return new ChangeDraft(
                kind, effective, decisionNumber, decidedOn, decidedBy, note, from, into, founded, others);
    }

    /** The same by this decision. */
    public ChangeDraft decided(@Nullable String number, @Nullable LocalDate on, @Nullable String by) {
        return new ChangeDraft(kind, effective, number, on, by, note, from, into, founded, moves);
    }

    /**
     * What a new organisation, or one under a new name, is called.
     *
     * @param code its short code; null for a renaming, which keeps it
     */
    public record NewOrganisation(
            @Nullable String code,
            @Nullable String name,
            @Nullable String shortName,
            @Nullable String nameEn,
            @Nullable String shortNameEn) {}

    /** What becomes of a member of an organisation that ends. */
    public enum Fate {
        /** It becomes a member of the successor. */
        MOVES,
        /** It ends in another member that goes on. */
        ABSORBED,
        /** It and another member end, and a new one begins. */
        UNITED,
        /** It belongs to nobody any more, but goes on. */
        LEAVES
    }

    /**
     * What becomes of one member.
     *
     * @param with the other member, which absorbs it or unites with it; null otherwise
     * @param founded the new one that both unite to; null otherwise
     * @param successor to which of several successors it moves, by their order from 0
     */
    public record MemberMove(
            OrganisationId member,
            Fate fate,
            @Nullable OrganisationId with,
            @Nullable NewOrganisation founded,
            int successor) {

        /** It moves to the only successor. */
        public static MemberMove moves(OrganisationId member) {
            return new MemberMove(member, Fate.MOVES, null, null, 0);
        }

        /** It is absorbed by another member. */
        public static MemberMove absorbed(OrganisationId member, OrganisationId by) {
            return new MemberMove(member, Fate.ABSORBED, by, null, 0);
        }

        /** It unites with another member to a new one. */
        public static MemberMove united(OrganisationId member, OrganisationId with, NewOrganisation founded) {
            return new MemberMove(member, Fate.UNITED, with, founded, 0);
        }
    }
}
