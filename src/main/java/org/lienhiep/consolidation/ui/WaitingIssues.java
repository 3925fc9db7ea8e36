package org.lienhiep.consolidation.ui;

import java.time.LocalDate;
import java.util.List;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.consolidation.Issues;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.duty.Duties;
import org.lienhiep.kernel.duty.Duty;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.Deadlines;
import org.lienhiep.reporting.ReportWindow;
import org.lienhiep.shell.I18n;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells the desk of a union that its own report is not issued: its office from the day on which the societies' reports
 * were due, who only reads once late reports are not taken any more.
 */
@Component
@Order(20)
class WaitingIssues implements Duties {

    private final Issues issues;
    private final Deadlines deadlines;
    private final Organisations organisations;
    private final Access access;
    private final I18n texts;

    WaitingIssues(Issues issues, Deadlines deadlines, Organisations organisations, Access access, I18n texts) {
        this.issues = issues;
        this.deadlines = deadlines;
        this.organisations = organisations;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public List<Duty> waiting(OrganisationId organisation, LocalDate day, int limit) {
        if (!access.may(Permission.READ, organisation)) {
            return List.of();
        }
        var union = organisations.labels(List.of(organisation), day).get(organisation);
        if (union == null || union.kind() != OrganisationKind.UNION) {
            return List.of();
        }
        var office = access.may(Permission.REVIEW_REPORTS, organisation);
        var latest = HalfYear.of(day);
        var from = HalfYear.underReview(day).previous();
        var issued = issues.issued(organisation, from, latest);
        return deadlines.windows(organisation, from, latest, organisation).values().stream()
                .filter(window -> !issued.contains(window.period()))
                .filter(window -> day.isAfter(office ? window.due() : window.lateUntil()))
                .limit(limit)
                .map(window -> duty(union, window))
                .toList();
    }

    private Duty duty(OrganisationLabel union, ReportWindow window) {
        var period = window.period();
        var name = texts.getTranslation(
                period.half() == 1 ? "shell.period.h1" : "shell.period.h2",
                I18n.reader(),
                Integer.toString(period.year()));
        return new Duty(
                "consolidation.duty.issue",
                name,
                union.id(),
                window.lateUntil(),
                ConsolidationLinks.report(union.code(), period));
    }
}
