package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.reporting.Finding;
import org.lienhiep.reporting.Submission;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.Section;

/** The last step of handing in a report: the declaration and the button, with what is still missing for it. */
final class SubmitDesk extends Div {

    private final ReviewServices.Subject report;
    private final ReviewServices services;
    private final Runnable again;
    private final Checkbox declaration = new Checkbox();
    private final Paragraph obstacle = new Paragraph();
    private final Button submit;
    private List<Finding> findings;

    /**
     * The desk.
     *
     * @param again shows the page again, as things are now
     */
    SubmitDesk(ReviewServices.Subject report, ReviewServices services, List<Finding> findings, Runnable again) {
        this.report = report;
        this.services = services;
        this.findings = findings;
        this.again = again;
        declaration.setLabel(getTranslation("reporting.submit.declaration"));
        declaration.setManualValidation(true);
        declaration.addValueChangeListener(_ -> declaration.setInvalid(false));
        obstacle.addClassName("submit-obstacle");
        obstacle.getElement().setAttribute("role", "status");
        submit = new Button(getTranslation("reporting.submit"), new Icon("send"), _ -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        var union = report.details().union().name().in(I18n.reader());
        var section = new Section(
                getTranslation("reporting.submit.sign"),
                new Paragraph(getTranslation("reporting.submit.text", union)),
                declaration,
                obstacle,
                submit);
        section.addClassName("submit-desk");
        add(section);
        show();
    }

    /** Something was explained: what is still missing? */
    void refresh() {
        findings = report.findings();
        show();
    }

    private void show() {
        var blank = report.details().cells().stream().allMatch(cell -> cell.state() == null);
        var stopping = findings.stream().filter(Finding::stops).count();
        submit.setEnabled(!blank && stopping == 0);
        obstacle.setVisible(!submit.isEnabled());
        obstacle.setText(
                blank
                        ? getTranslation("reporting.submit.nothing")
                        : getTranslation("reporting.submit.stopped", stopping));
    }

    private void submit() {
        if (!declaration.getValue()) {
            declaration.setInvalid(true);
            declaration.setErrorMessage(getTranslation("reporting.submit.declare-first"));
            declaration.focus();
            return;
        }
        var details = report.details();
        try {
            var outcome = services.workflow()
                    .submit(report.organisation(), report.period(), details.version(), I18n.reader());
            tell(outcome);
        } catch (StaleRecord stale) {
            Notices.problem(getTranslation(
                    "reporting.submit.changed",
                    stale.changedBy(),
                    Formats.of(I18n.reader()).moment(stale.changedAt())));
            again.run();
        }
    }

    private void tell(Submission outcome) {
        switch (outcome) {
            case Submission.Submitted done ->
                UI.getCurrent()
                        .navigate(ReportLinks.receipt(
                                report.details().organisation().code(), report.period(), done.number()));
            case Submission.Incomplete(var stopping) -> {
                Notices.problem(getTranslation("reporting.submit.stopped", stopping.size()));
                again.run();
            }
            case Submission.NotOpen(var lock) -> {
                Notices.problem(ReportBanner.lock(this, lock));
                again.run();
            }
            case Submission.NotBegun _, Submission.Blank _ ->
                Notices.problem(getTranslation("reporting.submit.nothing"));
        }
    }
}
