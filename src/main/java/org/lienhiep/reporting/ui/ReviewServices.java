package org.lienhiep.reporting.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.Finding;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.ReportFindings;
import org.lienhiep.reporting.ReportVersions;
import org.lienhiep.reporting.ReportWorkflow;
import org.lienhiep.reporting.Reports;
import org.lienhiep.reporting.SubmittedVersion;
import org.lienhiep.reporting.review.RemarkThread;
import org.lienhiep.reporting.review.Remarks;
import org.lienhiep.reporting.review.ReviewQueue;
import org.lienhiep.reporting.review.Waiting;
import org.lienhiep.shell.I18n;
import org.springframework.stereotype.Component;

/** What the pages of submission and review work with. */
@Component
class ReviewServices {

    private final Reports reports;
    private final ReportWorkflow workflow;
    private final ReportFindings findings;
    private final ReportVersions versions;
    private final Remarks remarks;
    private final ReviewQueue queue;
    private final Clock clock;

    ReviewServices(
            Reports reports,
            ReportWorkflow workflow,
            ReportFindings findings,
            ReportVersions versions,
            Remarks remarks,
            ReviewQueue queue,
            Clock clock) {
        this.reports = reports;
        this.workflow = workflow;
        this.findings = findings;
        this.versions = versions;
        this.remarks = remarks;
        this.queue = queue;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ReportWorkflow workflow() {
        return workflow;
    }

    ReportVersions versions() {
        return versions;
    }

    List<Waiting> waiting(OrganisationId union) {
        return queue.of(union);
    }

    Subject open(OrganisationId organisation, HalfYear period) {
        return new Subject(reports.get(organisation, period));
    }

    /** Remarks on a report, for parts that stand on a page of somebody else. */
    Talk talk(OrganisationId organisation, HalfYear period, Runnable changed) {
        return new Talk(remarks, organisation, period, remarks.side(organisation, period), changed);
    }

    List<RemarkThread> threads(OrganisationId organisation, HalfYear period) {
        return remarks.of(organisation, period);
    }

    /** A report that somebody looks at before he hands it in, or decides about it. */
    final class Subject {

        private ReportDetails details;

        private Subject(ReportDetails details) {
            this.details = details;
        }

        ReportDetails details() {
            return details;
        }

        OrganisationId organisation() {
            return details.organisation().id();
        }

        HalfYear period() {
            return details.period();
        }

        void reload() {
            details = reports.get(organisation(), period());
        }

        List<Finding> findings() {
            return findings.of(organisation(), period(), I18n.reader());
        }

        void explain(String check, String explanation) {
            findings.explain(organisation(), period(), check, explanation);
        }

        Optional<SubmittedVersion> base() {
            return versions.base(organisation(), period());
        }

        List<RemarkThread> threads() {
            return remarks.of(organisation(), period());
        }

        Talk talk(Runnable changed) {
            return ReviewServices.this.talk(organisation(), period(), changed);
        }
    }
}
