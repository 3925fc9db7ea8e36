package org.lienhiep.reporting;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface ReportRepository extends Repository<Report, UUID> {

    /** Nobody else can change the report, its cells included, until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Report> findByOrganisationIdAndHalfYear(UUID organisationId, short halfYear);

    /** In the order of their ids, so that two who lock several reports cannot block each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Report> findByUnionIdAndHalfYearAndStateOrderById(UUID unionId, short halfYear, ReportState state);

    List<Report> saveAllAndFlush(Iterable<Report> reports);

    Report saveAndFlush(Report report);
}
