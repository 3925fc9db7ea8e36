package org.lienhiep.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationChangeId;
import org.lienhiep.kernel.id.OrganisationId;

/** Something that happened to organisations, as stored. It is never edited: whoever erred withdraws it. */
@Entity
@Table(name = "organisation_change")
class OrganisationChange extends StoredRecord {

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private PartialDate effective;
    private @Nullable String decisionNumber;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable LocalDate decidedOn;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable String decidedBy;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable String note;

    private @Nullable UUID partOf;

    @ElementCollection
    @CollectionTable(name = "organisation_change_party", joinColumns = @JoinColumn(name = "change_id"))
    @OrderColumn(name = "position")
    private List<ChangeParty> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "organisation_change_effect", joinColumns = @JoinColumn(name = "change_id"))
    @OrderColumn(name = "position")
    private List<StoredEffect> effects = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected OrganisationChange() {}

    /**
     * A change of this kind by the draft's decision.
     *
     * @param whole the change it is a part of; null when it is none's
     */
    OrganisationChange(ChangeKind kind, PartialDate effective, ChangeDraft draft, @Nullable OrganisationChange whole) {
        this.kind = kind;
        this.effective = effective;
        decisionNumber = draft.decisionNumber();
        decidedOn = draft.decidedOn();
        decidedBy = draft.decidedBy();
        note = whole == null ? draft.note() : null;
        partOf = whole == null ? null : whole.storedId();
    }

    OrganisationChangeId id() {
        return new OrganisationChangeId(storedId());
    }

    ChangeKind kind() {
        return kind;
    }

    PartialDate effective() {
        return effective;
    }

    boolean isPart() {
        return partOf != null;
    }

    void from(OrganisationId organisation) {
        parties.add(ChangeParty.from(organisation));
    }

    void to(OrganisationId organisation) {
        parties.add(ChangeParty.to(organisation));
    }

    void did(StoredEffect effect) {
        effects.add(effect);
    }

    List<StoredEffect> effects() {
        return List.copyOf(effects);
    }

    List<OrganisationId> parties(ChangeParty.Side side) {
        return parties.stream()
                .filter(party -> party.side() == side)
                .map(ChangeParty::organisation)
                .toList();
    }

    List<OrganisationId> parties() {
        return parties.stream().map(ChangeParty::organisation).toList();
    }

    @Override
    protected AuditSubject auditSubject() {
        return new AuditSubject(
                "organisation",
                parties.isEmpty() ? storedId() : parties.getFirst().organisationId(),
                effective + (decisionNumber == null ? "" : " (" + decisionNumber + ")"),
                "change");
    }
}
