package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.ArrayList;
import java.util.List;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.ReportStep;
import org.lienhiep.reporting.Review;
import org.lienhiep.reporting.Submission;
import org.lienhiep.shell.Formats;
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
            buttons.add(primary("send", "reporting.submit.ask", this::askToSubmit));
        }
        if (steps.contains(ReportStep.APPROVE)) {
            buttons.add(primary("circle-check", "reporting.approve", this::askToApprove));
        }
        if (steps.contains(ReportStep.RETURN)) {
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

    private void askToSubmit() {
        List<IndicatorLabel> troubled =
                sheet.troubled().stream().map(row -> row.cell().indicator()).toList();
        new SubmitDialog(report.reload(), troubled, sheet::show, this::submit).open();
    }

    private void submit() {
        var workflow = report.services().workflow();
        switch (workflow.submit(report.organisation(), report.period(), report.version())) {
            case Submission.Submitted _ -> done(page.getTranslation("reporting.submitted", union(report.details())));
            case Submission.Incomplete stopped ->
                Notices.problem(page.getTranslation(
                        "reporting.submit.stopped",
                        stopped.missing().size() + stopped.findings().size()));
            case Submission.NotOpen(var lock) -> {
                Notices.problem(ReportBanner.lock(page, lock));
                moved.run();
            }
            case Submission.NotBegun _, Submission.Blank _ ->
                Notices.problem(page.getTranslation("reporting.submit.nothing"));
        }
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
                        page.getTranslation("reporting.reopen.text"),
                        page.getTranslation("reporting.reopen"),
                        reason -> review(report.services()
                                .workflow()
                                .reopen(report.organisation(), report.period(), reason, report.version())))
                .open();
    }

    private void review(Review outcome) {
        switch (outcome) {
            case Review.Done(var state, var at) ->
                done(page.getTranslation("reporting.now", StateChips.name(page, state)));
            case Review.OwnSubmission() -> Notices.problem(page.getTranslation("reporting.own-submission"));
            case Review.OutOfTurn(var state, var since, var by) -> {
                Notices.problem(
                        state == null || since == null
                                ? page.getTranslation("reporting.submit.nothing")
                                : page.getTranslation(
                                        "reporting.out-of-turn",
                                        StateChips.name(page, state),
                                        String.valueOf(by),
                                        Formats.of(I18n.reader()).moment(since)));
                moved.run();
            }
        }
    }

    private void done(String notice) {
        Notices.done(notice);
        moved.run();
    }

    private String name() {
        return report.details().organisation().brief(I18n.reader());
    }

    private static String union(ReportDetails details) {
        return details.union().brief(I18n.reader());
    }
}
