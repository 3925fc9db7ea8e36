package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.ReportLocked;
import org.lienhiep.reporting.ReportStep;
import org.lienhiep.reporting.reminder.Contacts;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.HistoryPanel;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Periods;
import org.lienhiep.shell.Section;
import org.lienhiep.shell.Workspace;

/** The report of one organisation on one half-year: to fill in, to review, to read. */
@Route(ReportLinks.BOARD + "/:code/:period")
@PermitAll
class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReportServices services;
    private final ReviewServices review;
    private final Organisations organisations;
    private final Contacts contacts;
    private final AuditTrail trail;
    private final Workspace workspace;
    private final TemplateExchange templates;
    private final ReportDownloads downloads;
    private final Meter meter = new Meter();
    private final Div stateChip = new Div();
    private PageHeader header = new PageHeader("");
    private @Nullable OrganisationId chosen;
    private String title = "";

    ReportView(
            ReportServices services,
            ReviewServices review,
            Organisations organisations,
            Contacts contacts,
            AuditTrail trail,
            Workspace workspace,
            TemplateExchange templates,
            ReportDownloads downloads) {
        this.services = services;
        this.review = review;
        this.organisations = organisations;
        this.contacts = contacts;
        this.trail = trail;
        this.workspace = workspace;
        this.templates = templates;
        this.downloads = downloads;
        addClassNames("page", "report-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("code").orElse("");
        var period = HeaderPeriod.of(event, workspace, other -> ReportLinks.report(code, other));
        if (period.isEmpty() || anotherWasChosen(event, period.get())) {
            return;
        }
        var organisation = organisations.withCode(code);
        var sheet = show(services.open(organisation.id(), period.get()));
        event.getLocation().getQueryParameters().getSingleParameter("indicator").ifPresent(sheet::show);
    }

    /** Choosing another organisation in the header leads to its report, choosing a union to its board. */
    private boolean anotherWasChosen(BeforeEnterEvent event, HalfYear period) {
        var now = workspace.organisation().orElse(null);
        var before = chosen;
        chosen = now;
        if (before == null || now == null || before.equals(now)) {
            return false;
        }
        var label = Objects.requireNonNull(
                organisations.labels(List.of(now), services.today()).get(now));
        var path =
                label.kind() == OrganisationKind.UNION ? ReportLinks.board() : ReportLinks.report(label.code(), period);
        event.forwardTo(path, event.getLocation().getQueryParameters());
        return true;
    }

    private ReportSheet show(ReportServices.OpenReport report) {
        var details = report.details();
        title = details.organisation().name().in(getLocale());
        removeAll();
        var open = details.steps().contains(ReportStep.ENTER);
        var changes = new Changes(report);
        var sheet = new ReportSheet(report, open, changes);
        changes.sheet = sheet;
        header = header(report, sheet);
        add(header);
        ReportBanner.of(this, details).ifPresent(this::add);
        add(new ReportCompany(report, sheet, () -> show(reopened(report))), sheet);
        var narrative = narrative(report, open, changes);
        if (narrative != null) {
            add(new Section(getTranslation("reporting.narrative"), narrative));
        }
        add(downloads.section(details));
        RemarkSection.of(review, details, () -> show(reopened(report))).ifPresent(this::add);
        if (!details.events().isEmpty()) {
            add(new Section(getTranslation("reporting.workflow"), new WorkflowHistory(details.events())));
        }
        add(new ContactPanel(contacts, details.organisation(), details.steps().contains(ReportStep.ENTER)));
        if (details.id() != null && details.stamp() != null) {
            add(new HistoryPanel(trail, details.id().value(), details.stamp(), "reporting"));
        }
        return sheet;
    }

    private ReportServices.OpenReport reopened(ReportServices.OpenReport report) {
        return services.open(report.organisation(), report.period());
    }

    private @Nullable Component narrative(ReportServices.OpenReport report, boolean open, ReportSheet.Changes changes) {
        if (open) {
            return new NarrativeField(report, changes);
        }
        if (report.details().narrative().isBlank()) {
            return null;
        }
        var text = new Paragraph(report.details().narrative());
        text.addClassName("narrative-text");
        return text;
    }

    private PageHeader header(ReportServices.OpenReport report, ReportSheet sheet) {
        var details = report.details();
        var steps = new ReportSteps(this, report, sheet, () -> show(reopened(report)));
        var context = new ArrayList<Component>();
        stateChip.removeAll();
        stateChip.add(StateChips.of(this, details.state(), details.filled(), details.issue()));
        context.add(stateChip);
        context.add(new Span(Periods.name(this, details.period())));
        context.add(new Span(StateChips.dueDay(this, details.due())));
        var due = StateChips.due(this, details.state(), details.due(), details.daysLate(), services.today());
        if (!due.isEmpty()) {
            context.add(details.daysLate() > 0 ? new Chip("clock", due, Chip.Tone.ERROR) : new Span(due));
        }
        WindowNote.of(this, details.window(), services.today()).ifPresent(context::add);
        meter.show(details.filled());
        context.add(meter);
        var code = details.organisation().code();
        context.add(new PeriodSteps(details.period(), other -> ReportLinks.report(code, other)));
        return new PageHeader(title)
                .under(getTranslation("reporting.title"), ReportLinks.board())
                .context(context.toArray(Component[]::new))
                .actions(steps.buttons())
                .actions(templates.button(this, details, () -> show(reopened(report))));
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(title);
    }

    /** Keeps the header in step with the sheet. */
    private final class Changes implements ReportSheet.Changes {

        private final ReportServices.OpenReport report;
        private @Nullable ReportSheet sheet;

        Changes(ReportServices.OpenReport report) {
            this.report = report;
        }

        @Override
        public void filled(int percent) {
            meter.show(percent);
            if (report.details().state() == null) {
                began();
            }
            stateChip.removeAll();
            stateChip.add(StateChips.of(ReportView.this, report.details().state(), percent));
        }

        @Override
        public void filledByAnother(int percent) {
            meter.show(percent);
        }

        /** With the first thing entered a report can be submitted. */
        private void began() {
            report.reload();
            var before = header;
            header = header(report, Objects.requireNonNull(sheet));
            replace(before, header);
        }

        @Override
        public void locked(ReportLocked why) {
            Notices.problem(why);
            show(reopened(report));
        }
    }
}
