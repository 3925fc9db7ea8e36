package org.lienhiep.reporting.parts;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.access.Unaudited;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;

@Entity
@Table(name = "joint_activity")
class StoredJointActivity extends StoredRecord {

    @Unaudited
    private UUID unionId;

    @Unaudited
    private short halfYear;

    @Unaudited
    private UUID indicatorId;

    private String title;

    @SuppressWarnings("UnusedVariable") // queries show it
    private BigDecimal value;

    @SuppressWarnings("UnusedVariable") // queries show it
    private @Nullable LocalDate heldOn;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // queries show it
    private @Nullable UUID meetingId;

    @ElementCollection
    @CollectionTable(name = "joint_activity_society", joinColumns = @JoinColumn(name = "joint_activity_id"))
    @Column(name = "organisation_id")
    private Set<UUID> societies = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected StoredJointActivity() {}

    @SuppressWarnings("NullAway.Init") // the rest is in the draft
    StoredJointActivity(OrganisationId union, HalfYear period, JointDraft draft) {
        unionId = union.value();
        halfYear = (short) period.number();
        change(draft);
    }

    final void change(JointDraft draft) {
        indicatorId = requireNonNull(draft.indicator()).value();
        title = draft.title().strip();
        value = requireNonNull(draft.value());
        heldOn = draft.heldOn();
        meetingId = draft.meeting() == null ? null : draft.meeting().value();
        var chosen = draft.societies().stream().map(OrganisationId::value).collect(toSet());
        societies.retainAll(chosen);
        societies.addAll(chosen);
        touch();
    }

    OrganisationId union() {
        return new OrganisationId(unionId);
    }

    HalfYear period() {
        return HalfYear.ofNumber(halfYear);
    }

    UUID indicator() {
        return indicatorId;
    }

    @Override
    protected AuditSubject auditSubject() {
        return new AuditSubject("joint-activity", storedId(), title);
    }
}
