package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.ReportStep;
import org.lienhiep.reporting.Review;
import org.lienhiep.reporting.review.Waiting;
import org.lienhiep.shell.Confirm;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;

/** What a reviewer decides, by button or key, and the way to the next report that waits. */
final class ReviewSteps {

    private final Component page;
    private final ReviewServices services;
    private final ReviewServices.Subject report;
    private final List<Waiting> queue;
    private final Runnable again;

    /**
     * The steps of a report.
     *
     * @param queue what waits, this report included while it does
     * @param again shows the page again, as things are now
     */
    ReviewSteps(
            Component page,
            ReviewServices services,
            ReviewServices.Subject report,
            List<Waiting> queue,
            Runnable again) {
        this.page = page;
        this.services = services;
        this.report = report;
        this.queue = queue;
        this.again = again;
    }

    /** Where in the queue this report is, from 0; -1 when it does not wait. */
    static int place(List<Waiting> queue, ReportDetails report) {
        for (int i = 0; i < queue.size(); i++) {
            if (same(queue.get(i), report)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean same(Waiting waiting, ReportDetails report) {
        return waiting.organisation().id().equals(report.organisation().id())
                && waiting.period().equals(report.period());
    }

    /** The report after this one, from the beginning again after the last; empty when no other waits. */
    private Optional<Waiting> next() {
        var others = new ArrayList<>(queue.subList(place(queue, report.details()) + 1, queue.size()));
        others.addAll(queue);
        return others.stream()
                .filter(waiting -> !same(waiting, report.details()))
                .findFirst();
    }

    /** The buttons with their keys, the main thing first. */
    Component[] buttons() {
        var steps = report.details().steps();
        var buttons = new ArrayList<Component>();
        if (steps.contains(ReportStep.APPROVE)) {
            var approve = button("circle-check", "reporting.approve", "a", this::askToApprove);
            approve.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(approve);
        }
        if (steps.contains(ReportStep.RETURN)) {
            buttons.add(button("undo-2", "reporting.return.ask", "t", this::askToReturn));
        }
        if (steps.contains(ReportStep.REVIEW)) {
            buttons.add(button("eye", "reporting.review.begin", "b", this::begin));
        }
        next().ifPresent(
                        waiting -> buttons.add(button("arrow-right", "reporting.review.next", "n", () -> go(waiting))));
        buttons.add(new PageLink(
                ReportLinks.report(report.details().organisation().code(), report.period()),
                page.getTranslation("reporting.open")));
        return buttons.toArray(Component[]::new);
    }

    private Button button(String icon, String text, String key, Runnable step) {
        var button = new Button(page.getTranslation(text), new Icon(icon), _ -> step.run());
        PageKeys.give(button, key);
        return button;
    }

    private static void go(Waiting waiting) {
        UI.getCurrent().navigate(ReportLinks.review(waiting.organisation().code(), waiting.period()));
    }

    private void begin() {
        tell(services.workflow().beginReview(report.organisation(), report.period()), false);
    }

    private void askToApprove() {
        Confirm.action(
                page.getTranslation("reporting.approve.title", name()),
                page.getTranslation(
                        "reporting.approve.text", report.details().union().brief(I18n.reader())),
                page.getTranslation("reporting.approve"),
                () -> ReviewOutcome.guarded(
                        page,
                        () -> tell(
                                services.workflow()
                                        .approve(
                                                report.organisation(),
                                                report.period(),
                                                report.details().version()),
                                true),
                        again));
    }

    private void askToReturn() {
        new ReasonDialog(
                        page.getTranslation("reporting.return.title", name()),
                        page.getTranslation("reporting.return.text"),
                        page.getTranslation("reporting.return"),
                        reason -> ReviewOutcome.guarded(
                                page,
                                () -> tell(
                                        services.workflow()
                                                .sendBack(
                                                        report.organisation(),
                                                        report.period(),
                                                        reason,
                                                        report.details().version()),
                                        true),
                                again))
                .open();
    }

    private void tell(Review outcome, boolean onwards) {
        if (ReviewOutcome.tell(page, outcome) && onwards) {
            next().ifPresentOrElse(ReviewSteps::go, () -> UI.getCurrent().navigate(ReportLinks.reviews()));
        } else {
            again.run();
        }
    }

    private String name() {
        return report.details().organisation().brief(I18n.reader());
    }
}
