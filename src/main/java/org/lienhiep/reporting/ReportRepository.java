package org.lienhiep.reporting;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface ReportRepository extends Repository<Report, UUID> {

    /** Nobody else can change the report, its cells included, until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Report> findByOrganisationIdAndHalfYear(UUID organisationId, short halfYear);

    Report saveAndFlush(Report report);
}
