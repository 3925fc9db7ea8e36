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
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.Finding;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.SubmittedVersion;
import org.lienhiep.reporting.review.RemarkThread;
import org.lienhiep.reporting.review.Waiting;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Periods;
import org.lienhiep.shell.Section;

/** Reviewing one report: what changed since it was submitted before, remarks beside the cells, and the decision. */
@Route(ReportLinks.BOARD + "/:code/:period/review")
@PermitAll
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReviewServices services;
    private final Organisations organisations;
    private final Access access;
    private String title = "";

    ReviewView(ReviewServices services, Organisations organisations, Access access) {
        this.services = services;
        this.organisations = organisations;
        this.access = access;
        addClassNames("page", "review-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("code").orElse("");
        var period = HeaderPeriod.inPath(event);
        var organisation = organisations.withCode(code);
        var report = services.open(organisation.id(), period);
        access.require(Permission.REVIEW_REPORTS, report.details().union().id());
        show(report);
    }

    private void show(ReviewServices.Subject report) {
        removeAll();
        var details = report.details();
        title = getTranslation(
                "reporting.review.title",
                details.organisation().brief(I18n.reader()),
                details.period().code());
        var queue = services.waiting(details.union().id());
        var steps = new ReviewSteps(this, services, report, queue, () -> again(report));
        add(new PageHeader(details.organisation().name().in(I18n.reader()))
                .under(getTranslation("reporting.title"), ReportLinks.board())
                .under(getTranslation("reporting.reviews"), ReportLinks.reviews())
                .context(context(details, queue))
                .actions(steps.buttons()));
        ReportBanner.of(this, details).ifPresent(this::add);
        addFindings(report);
        var threads = report.threads();
        var base = report.base().orElse(null);
        var talk = report.talk(() -> again(report));
        add(new Section(getTranslation("reporting.review.figures"), new ReviewTable(details, base, talk, threads)));
        addWords(details, base);
        add(new Section(getTranslation("reporting.remark.whole"), whole(talk, threads)));
        add(new Section(getTranslation("reporting.workflow"), new WorkflowHistory(details.events())));
    }

    private void again(ReviewServices.Subject report) {
        report.reload();
        show(report);
    }

    private Component[] context(ReportDetails details, List<Waiting> queue) {
        var context = new ArrayList<Component>();
        context.add(StateChips.of(this, details.state(), details.filled(), details.issue()));
        context.add(new Span(Periods.name(this, details.period())));
        context.add(
                new Span(StateChips.due(this, details.state(), details.due(), details.daysLate(), services.today())));
        var place = ReviewSteps.place(queue, details);
        if (place >= 0) {
            var position = new Span(getTranslation("reporting.review.place", place + 1, queue.size()));
            position.addClassName("queue-place");
            context.add(position);
        }
        return context.toArray(Component[]::new);
    }

    private void addFindings(ReviewServices.Subject report) {
        List<Finding> findings = report.findings();
        if (!findings.isEmpty()) {
            add(new Section(
                    getTranslation("reporting.review.findings", findings.size()),
                    FindingList.toRead(report.details(), findings)));
        }
    }

    private void addWords(ReportDetails details, @Nullable SubmittedVersion base) {
        var now = words(details.narrative());
        if (base == null || base.narrative().equals(details.narrative())) {
            if (!details.narrative().isBlank()) {
                add(new Section(getTranslation("reporting.narrative"), now));
            }
            return;
        }
        var before = words(base.narrative());
        before.addClassName("review-before");
        var both = new Div(
                new Div(Table.secondary(getTranslation("reporting.review.before")), before),
                new Div(Table.secondary(getTranslation("reporting.review.now")), now));
        both.addClassName("review-words");
        add(new Section(getTranslation("reporting.narrative"), both));
    }

    private static Paragraph words(String text) {
        var words = new Paragraph(text.isBlank() ? "–" : text);
        words.addClassName("narrative-text");
        return words;
    }

    private RemarkThreads whole(Talk talk, List<RemarkThread> threads) {
        return new RemarkThreads(
                talk,
                null,
                getTranslation("reporting.remark.whole"),
                threads.stream().filter(thread -> thread.indicator() == null).toList());
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(title);
    }
}
