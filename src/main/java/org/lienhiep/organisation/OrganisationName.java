package org.lienhiep.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.kernel.DateRange;
import org.lienhiep.kernel.PartialDate;

/** What an organisation is called in one language, for as long as it is called so. */
@Entity
@Table(name = "organisation_name")
class OrganisationName extends StoredRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation organisation;

    @Column(name = "lang")
    private String language;

    private String name;
    private @Nullable String shortName;
    private @Nullable PartialDate validFrom;
    private @Nullable PartialDate validTo;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected OrganisationName() {}

    OrganisationName(Organisation organisation, String language, String name, @Nullable String shortName) {
        this.organisation = organisation;
        this.language = language;
        this.name = name;
        this.shortName = shortName;
    }

    void change(String newName, @Nullable String newShortName) {
        name = newName;
        shortName = newShortName;
    }

    void from(@Nullable PartialDate first) {
        validFrom = first;
    }

    void until(@Nullable PartialDate last) {
        validTo = last;
    }

    Organisation organisation() {
        return organisation;
    }

    String language() {
        return language;
    }

    String name() {
        return name;
    }

    @Nullable
    String shortName() {
        return shortName;
    }

    DateRange valid() {
        return new DateRange(validFrom, validTo);
    }

    LocalDate beginning() {
        return validFrom == null ? LocalDate.MIN : validFrom.earliest();
    }

    @Override
    protected AuditSubject auditSubject() {
        return new AuditSubject("organisation", organisation.storedId(), name);
    }
}
