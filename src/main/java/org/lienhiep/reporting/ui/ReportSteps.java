package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.ArrayList;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.ReportStep;
import org.lienhiep.reporting.Review;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;

/** The steps that the person at the screen may take with a report, as buttons with their dialogs. */
final class ReportSteps {

    private final ReportServices.OpenReport report;
    private final ReportSheet sheet;
    private final Runnable moved;
    private final Component page;

    /**
     * The steps of a report.
     *
     * @param moved what to do when the report stands elsewhere
     */
    ReportSteps(Component page, ReportServices.OpenReport report, ReportSheet sheet, Runnable moved) {
        this.page = page;
        this.report = report;
        this.sheet = sheet;
        this.moved = moved;
    }

    /** The buttons, the main thing first. */
    Component[] buttons() {
        var steps = report.details().steps();
        var buttons = new ArrayList<Component>();
        if (steps.contains(ReportStep.SUBMIT)) {
            buttons.add(primary("send", "reporting.submit.ask", this::goToSubmission));
        }
        if (steps.contains(ReportStep.APPROVE)) {
            buttons.add(primary("circle-check", "reporting.approve", this::askToApprove));
        }
        if (steps.contains(ReportStep.RETURN)) {
            buttons.add(button("eye", "reporting.review.go", this::goToReview));
            buttons.add(button("undo-2", "reporting.return.ask", this::askToReturn));
        }
        if (steps.contains(ReportStep.REOPEN)) {
            buttons.add(button("lock", "reporting.reopen.ask", this::askToReopen));
        }
        buttons.add(button(
                "printer", "reporting.print", () -> UI.getCurrent().getPage().executeJs("window.print()")));
        return buttons.toArray(Component[]::new);
    }

    private Button button(String icon, String key, Runnable step) {
        return new Button(page.getTranslation(key), new Icon(icon), _ -> step.run());
    }

    private Button primary(String icon, String key, Runnable step) {
        var button = button(icon, key, step);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** The way to hand it in leads over a page of its own; what was typed and is not stored has to be settled first. */
    private void goToSubmission() {
        var troubled = sheet.troubled();
        if (troubled.isEmpty()) {
            UI.getCurrent()
                    .navigate(ReportLinks.submission(
                            report.details().organisation().code(), report.period()));
        } else {
            Notices.problem(page.getTranslation("reporting.submit.troubled", troubled.size()));
            sheet.show(troubled.getFirst().code());
        }
    }

    private void goToReview() {
        UI.getCurrent()
                .navigate(ReportLinks.review(report.details().organisation().code(), report.period()));
    }

    private void askToApprove() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(page.getTranslation("reporting.approve.title", name()));
        dialog.setText(page.getTranslation("reporting.approve.text", union(report.details())));
        dialog.setCancelable(true);
        dialog.setCancelText(page.getTranslation("shell.cancel"));
        dialog.setConfirmText(page.getTranslation("reporting.approve"));
        dialog.addConfirmListener(_ ->
                review(report.services().workflow().approve(report.organisation(), report.period(), report.version())));
        dialog.open();
    }

    private void askToReturn() {
        new ReasonDialog(
                        page.getTranslation("reporting.return.title", name()),
                        page.getTranslation("reporting.return.text"),
                        page.getTranslation("reporting.return"),
                        reason -> review(report.services()
                                .workflow()
                                .sendBack(report.organisation(), report.period(), reason, report.version())))
                .open();
    }

    private void askToReopen() {
        new ReasonDialog(
                        page.getTranslation("reporting.reopen.title", name()),
                        page.getTranslation(
                                report.details().issue() == null ? "reporting.reopen.text" : "reporting.reopen.issued"),
                        page.getTranslation("reporting.reopen"),
                        reason -> review(report.services()
                                .workflow()
                                .reopen(report.organisation(), report.period(), reason, report.version())))
                .open();
    }

    private void review(Review outcome) {
        ReviewOutcome.tell(page, outcome);
        if (!(outcome instanceof Review.OwnSubmission)) {
            moved.run();
        }
    }

    private String name() {
        return report.details().organisation().brief(I18n.reader());
    }

    private static String union(ReportDetails details) {
        return details.union().brief(I18n.reader());
    }
}
