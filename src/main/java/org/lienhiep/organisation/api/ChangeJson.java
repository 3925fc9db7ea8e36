package org.lienhiep.organisation.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationChangeId;
import org.lienhiep.organisation.ChangeDetails;
import org.lienhiep.organisation.ChangeDraft.Fate;
import org.lienhiep.organisation.ChangeDraft.NewOrganisation;
import org.lienhiep.organisation.ChangeKind;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * A change of organisations as the API carries it.
 *
 * @param id null in a change to be recorded
 * @param effective first day of the new state, as exact as known
 * @param partOf the larger change that it is a part of; null when it is none's
 * @param from codes of those it starts from, or of the members; in a change to be recorded, the organisation of the
 *     address is one of them unless {@code into} is
 * @param into code of the one that absorbs them, or of the union
 * @param to codes of those that are there afterwards; not read
 * @param founded the organisations that begin, or the new name
 * @param moves what becomes of members where it is not the usual
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangeJson(
        @Nullable UUID id,
        @Nullable ChangeKind kind,
        @Nullable PartialDate effective,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable String note,
        @Nullable UUID partOf,
        @Nullable List<String> from,
        @Nullable String into,
        @Nullable List<String> to,
        @Nullable List<FoundedJson> founded,
        @Nullable List<MoveJson> moves) {

    /** A new organisation, or a new name, which has no code. */
    record FoundedJson(
            @Nullable String code,
            @Nullable String name,
            @Nullable String shortName,
            @Nullable String nameEn,
            @Nullable String shortNameEn) {

        NewOrganisation organisation() {
            return new NewOrganisation(code, name, shortName, nameEn, shortNameEn);
        }
    }

    /**
     * What becomes of a member.
     *
     * @param with code of the member that absorbs it or unites with it
     * @param successor to which of several successors it moves, from 0
     */
    record MoveJson(
            String member,
            Fate fate,
            @Nullable String with,
            @Nullable FoundedJson founded,
            @Nullable Integer successor) {}

    static ChangeJson of(ChangeDetails change) {
        return new ChangeJson(
                change.id().value(),
                change.kind(),
                change.effective(),
                change.decisionNumber(),
                change.decidedOn(),
                change.decidedBy(),
                change.note(),
                value(change.whole()),
                codes(change.from()),
                null,
                codes(change.to()),
                null,
                null);
    }

    private static @Nullable UUID value(@Nullable OrganisationChangeId id) {
        return id == null ? null : id.value();
    }

    private static List<String> codes(List<OrganisationLabel> organisations) {
        return organisations.stream().map(OrganisationLabel::code).toList();
    }
}
