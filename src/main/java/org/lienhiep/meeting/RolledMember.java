package org.lienhiep.meeting;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A member on the roll of a meeting, as stored. */
@Embeddable
record RolledMember(
        @EmbeddedColumnNaming("person_%s") PersonName person,
        @Nullable String office,
        @Enumerated(EnumType.STRING) AttendanceStatus status,
        @Nullable String reason) {

    static RolledMember of(MemberDraft draft) {
        return new RolledMember(
                requireNonNull(PersonName.of(draft.person())),
                draft.office(),
                requireNonNull(draft.status()),
                draft.status() == AttendanceStatus.PRESENT ? null : draft.reason());
    }

    MemberDraft values() {
        return new MemberDraft(PersonName.named(person), office, status, reason);
    }
}
