package org.lienhiep.meeting;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.PersonId;

/** Someone named in a record, as stored: his words, and who he is in the register where that is known. */
@Embeddable
record PersonName(@Nullable UUID id, String name) {

    static @Nullable PersonName of(@Nullable Named<PersonId> named) {
        return named == null
                ? null
                : new PersonName(named.id() == null ? null : named.id().value(), named.name());
    }

    static @Nullable Named<PersonId> named(@Nullable PersonName stored) {
        return stored == null ? null : new Named<>(stored.id == null ? null : new PersonId(stored.id), stored.name);
    }

    /** The words alone: what the audit trail shows. */
    @Override
    public String toString() {
        return name;
    }
}
