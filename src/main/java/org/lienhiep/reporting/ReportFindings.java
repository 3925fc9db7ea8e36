package org.lienhiep.reporting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the checks find in a report, and why it is so all the same. */
@Service
@Transactional
public class ReportFindings {

    private static final int LONGEST = 2000;

    private final ReportChecks checks;
    private final ReportDesk desk;
    private final Cells cells;
    private final Access access;

    ReportFindings(ReportChecks checks, ReportDesk desk, Cells cells, Access access) {
        this.checks = checks;
        this.desk = desk;
        this.cells = cells;
        this.access = access;
    }

    /** As {@link ReportChecks#of}; nothing where the person may not see the report. */
    @Transactional(readOnly = true)
    public List<Finding> of(OrganisationId organisation, HalfYear period, Locale language) {
        return access.may(Permission.READ, organisation) ? checks.of(organisation, period, language) : List.of();
    }

    /**
     * Keeps why something that was found is so all the same, as long as the report is open.
     *
     * @param check as in {@link Finding}
     * @param explanation empty takes it back
     * @throws InvalidInput when it is too long; field {@code explanation}
     * @throws ReportLocked when the report is not open
     * @throws NotFound when nobody has begun it
     */
    public void explain(OrganisationId organisation, HalfYear period, String check, String explanation) {
        access.require(Permission.ENTER_REPORTS, organisation);
        if (explanation.length() > LONGEST) {
            throw InvalidInput.in("explanation", "shell.too-long", LONGEST);
        }
        var report = desk.find(organisation, period).orElseThrow(() -> new NotFound("report", organisation));
        if (!report.open()) {
            throw ReportDesk.locked(desk.lock(report));
        }
        checks.explain(organisation, period, check, explanation.strip());
    }

    /**
     * What stands in the way of handing in a report.
     *
     * @param obstacle why it cannot be submitted; empty when nothing does
     * @param warnings how many findings were explained
     */
    record Verdict(Optional<Submission> obstacle, int warnings) {}

    Verdict verdict(Report report, Locale language) {
        if (cells.all(report).isEmpty()) {
            return new Verdict(Optional.of(new Submission.Blank()), 0);
        }
        var findings = checks.of(report.organisation(), report.period(), language);
        var stopping = findings.stream().filter(Finding::stops).toList();
        return stopping.isEmpty()
                ? new Verdict(Optional.empty(), warnings(findings))
                : new Verdict(Optional.of(new Submission.Incomplete(stopping)), 0);
    }

    private static int warnings(List<Finding> findings) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == Severity.EXPLAIN)
                .count();
    }
}
