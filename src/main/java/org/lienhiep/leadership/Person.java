package org.lienhiep.leadership;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.access.Unaudited;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.PersonId;

@Entity
@Table(name = "person")
class Person extends StoredRecord {

    private String name;
    private @Nullable String honorific;
    private @Nullable Integer birthYear;
    private @Nullable PartialDate died;
    private @Nullable String contact;
    private @Nullable String note;

    @Unaudited
    private boolean derived;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Person() {}

    /** Someone of whom only the words of an election or an import are known. */
    Person(String name, @Nullable String honorific) {
        this.name = name;
        this.honorific = honorific;
        this.derived = true;
    }

    Person(PersonDraft draft) {
        this.name = requireNonNull(draft.name());
        change(draft);
    }

    void change(PersonDraft draft) {
        name = requireNonNull(draft.name());
        honorific = draft.honorific();
        birthYear = draft.birthYear();
        died = draft.died();
        contact = draft.contact();
        note = draft.note();
        derived = false;
    }

    /** The words that he was made of are corrected. */
    void spell(String written) {
        if (derived) {
            name = Words.of(written);
        }
    }

    PersonId id() {
        return new PersonId(storedId());
    }

    String name() {
        return name;
    }

    @Nullable
    Integer birthYear() {
        return birthYear;
    }

    @Nullable
    PartialDate died() {
        return died;
    }

    boolean derived() {
        return derived;
    }

    PersonDraft values() {
        return new PersonDraft(name, honorific, birthYear, died, contact, note);
    }

    @Override
    protected AuditSubject auditSubject() {
        return new AuditSubject("person", storedId(), name);
    }

    /** The name, as the audit trail tells it. */
    @Override
    public String toString() {
        return name;
    }
}
