package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.Finding;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.ReportStep;
import org.lienhiep.reporting.Severity;
import org.lienhiep.reporting.review.RemarkState;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Periods;
import org.lienhiep.shell.Section;
import org.lienhiep.shell.Workspace;

/**
 * Handing in a report: what stands in the way, what needs an explanation, what is worth knowing, which remarks wait for
 * an answer, how it will look on paper, and the declaration.
 */
@Route(ReportLinks.BOARD + "/:code/:period/submission")
@PermitAll
class SubmitView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReviewServices services;
    private final Organisations organisations;
    private final ReportPreview preview;
    private final Workspace workspace;
    private final Access access;
    private String title = "";

    SubmitView(
            ReviewServices services,
            Organisations organisations,
            ReportPreview preview,
            Workspace workspace,
            Access access) {
        this.services = services;
        this.organisations = organisations;
        this.preview = preview;
        this.workspace = workspace;
        this.access = access;
        addClassNames("page", "submit-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("code").orElse("");
        var period = HeaderPeriod.of(event, workspace, other -> ReportLinks.submission(code, other));
        if (period.isPresent()) {
            var organisation = organisations.withCode(code);
            var report = services.open(organisation.id(), period.get());
            access.require(Permission.ENTER_REPORTS, organisation.id());
            show(report);
        }
    }

    private void show(ReviewServices.Subject report) {
        removeAll();
        var details = report.details();
        title = getTranslation("reporting.submit.title", details.period().code());
        add(new PageHeader(title)
                .under(getTranslation("reporting.title"), ReportLinks.board())
                .under(
                        details.organisation().brief(I18n.reader()),
                        ReportLinks.report(details.organisation().code(), details.period()))
                .context(
                        new Span(details.organisation().name().in(I18n.reader())),
                        new Span(Periods.name(this, details.period())),
                        new Span(StateChips.dueDay(this, details.due()))));
        ReportBanner.of(this, details).ifPresent(this::add);
        if (!details.steps().contains(ReportStep.SUBMIT)) {
            add(new Section(
                    getTranslation("reporting.submit.not-now"),
                    new PageLink(
                            ReportLinks.report(details.organisation().code(), details.period()),
                            getTranslation("reporting.open"))));
            return;
        }
        var findings = report.findings();
        var desk = new SubmitDesk(report, services, findings, () -> again(report));
        addFindings(report, findings, desk);
        addRemarks(report);
        addPreview(details);
        add(desk);
    }

    private void again(ReviewServices.Subject report) {
        report.reload();
        show(report);
    }

    private void addFindings(ReviewServices.Subject report, List<Finding> findings, SubmitDesk desk) {
        var details = report.details();
        var blocking = of(findings, Severity.BLOCKS);
        var doubtful = of(findings, Severity.EXPLAIN);
        var notes = of(findings, Severity.NOTE);
        if (!blocking.isEmpty()) {
            add(new Section(
                    getTranslation("reporting.submit.blocking", blocking.size()),
                    FindingList.toRead(details, blocking)));
        }
        if (!doubtful.isEmpty()) {
            add(new Section(
                    getTranslation("reporting.submit.doubtful", doubtful.size()),
                    new FindingList(
                            details, doubtful, finding -> new ExplanationField(report, finding, desk::refresh))));
        }
        var worthKnowing = new Section(getTranslation("reporting.submit.notes"));
        worthKnowing.add(SubmitNotes.of(details));
        if (!notes.isEmpty()) {
            worthKnowing.add(FindingList.toRead(details, notes));
        }
        add(worthKnowing);
    }

    private static List<Finding> of(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    private void addRemarks(ReviewServices.Subject report) {
        var open = report.threads().stream()
                .filter(thread -> thread.state() == RemarkState.OPEN)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        var talk = report.talk(() -> again(report));
        var section = new Section(getTranslation("reporting.submit.remarks", open.size()));
        for (var thread : open) {
            var name = report.details().cells().stream()
                    .map(cell -> cell.indicator())
                    .filter(indicator -> indicator.id().equals(thread.indicator()))
                    .map(indicator -> indicator.name().in(I18n.reader()))
                    .findFirst()
                    .orElseGet(() -> getTranslation("reporting.remark.whole"));
            var place = new Span(name);
            place.addClassName("remark-place");
            section.add(new Div(place, RemarkThreads.single(talk, name, thread)));
        }
        add(section);
    }

    private void addPreview(ReportDetails details) {
        var paper = new Div(preview.of(details));
        paper.addClassName("paper");
        paper.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        paper.getElement().setAttribute("aria-label", getTranslation("reporting.submit.preview"));
        add(new Section(getTranslation("reporting.submit.preview"), paper));
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(title);
    }
}
