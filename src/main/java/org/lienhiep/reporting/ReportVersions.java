package org.lienhiep.reporting;

import java.util.Optional;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What reports said each time they were submitted, so that one sees what was changed since. One statement each. */
@Service
@Transactional(readOnly = true)
public class ReportVersions {

    private final VersionTable table;
    private final Access access;

    ReportVersions(VersionTable table, Access access) {
        this.table = table;
        this.access = access;
    }

    /**
     * What to compare a report with: of one that is with the union, or was accepted there, the version before; of one
     * that was returned or reopened, the version that was. Empty when it was submitted once or never.
     */
    public Optional<SubmittedVersion> base(OrganisationId organisation, HalfYear period) {
        return access.may(Permission.READ, organisation) ? table.base(organisation, period) : Optional.empty();
    }

    /**
     * One version.
     *
     * @throws NotFound when there is none with this number, or the person may not see it
     */
    public SubmittedVersion get(OrganisationId organisation, HalfYear period, int number) {
        return Optional.of(number)
                .filter(_ -> access.may(Permission.READ, organisation))
                .flatMap(_ -> table.version(organisation, period, number))
                .orElseThrow(() -> new NotFound("version", number));
    }
}
