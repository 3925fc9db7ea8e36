package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.ReportLocked;
import org.lienhiep.reporting.ReportStep;
import org.lienhiep.reporting.exchange.TemplatePlan;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;

/** Downloads a report's workbook, and takes it back: first a look at what will change, then the change. */
final class TemplateDialog extends Dialog {

    private static final int LARGEST = 5 << 20;

    private final transient TemplateExchange exchange;
    private final transient ReportDetails report;
    private final transient Runnable imported;
    private final Div result = new Div();
    private final Button confirm = new Button();
    private transient Runnable store = () -> {};

    TemplateDialog(TemplateExchange exchange, ReportDetails report, Runnable imported) {
        this.exchange = exchange;
        this.report = report;
        this.imported = imported;
        addClassName("template-dialog");
        setHeaderTitle(getTranslation("reporting.template") + " · "
                + report.organisation().code() + " · " + report.period().code());
        add(exchange.one(report));
        if (report.steps().contains(ReportStep.ENTER)) {
            add(new Paragraph(getTranslation("reporting.template.upload.text")), upload());
        } else if (report.lock() != null) {
            add(new Paragraph(ReportBanner.lock(this, report.lock())));
        }
        result.addClassName("template-result");
        result.getElement().setAttribute("aria-live", "polite");
        add(result);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setVisible(false);
        confirm.addClickListener(_ -> store.run());
        getFooter().add(new Button(getTranslation("shell.close"), _ -> close()), confirm);
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((_, bytes) -> look(bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileExtensions(".xlsx");
        upload.setDropLabel(new Span(getTranslation("reporting.template.drop")));
        upload.setDropLabelIcon(new Icon("upload"));
        upload.setUploadButton(new Button(getTranslation("reporting.template.choose-file"), new Icon("upload")));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("tabular.workbook.too-large"))
                        .setIncorrectFileType(getTranslation("reporting.template.other-kind")))
                .setUploading(new UploadI18N.Uploading()
                        .setError(new UploadI18N.Uploading.Error()
                                .setUnexpectedServerError(getTranslation("reporting.template.failed"))
                                .setServerUnavailable(getTranslation("reporting.template.failed")))));
        upload.addFileRejectedListener(rejected -> problem(rejected.getErrorMessage()));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    /** Shows what a file would change. */
    void look(byte[] file) {
        try {
            show(exchange.imports()
                    .preview(
                            report.organisation().id(),
                            report.period(),
                            new ByteArrayInputStream(file),
                            I18n.reader()));
        } catch (InvalidInput refused) {
            problem(words(refused));
        }
    }

    private void show(TemplatePlan plan) {
        result.removeAll();
        result.add(new TemplatePreview(plan));
        confirm.setVisible(plan.ready());
        confirm.setText(
                getTranslation("reporting.template.confirm", plan.changes().size()));
        store = () -> store(plan);
    }

    private void store(TemplatePlan previewed) {
        try {
            var plan = exchange.imports().apply(previewed, I18n.reader());
            if (plan.plan().applied()) {
                close();
                Notices.done(
                        getTranslation("reporting.template.done", plan.changes().size()));
                imported.run();
            } else {
                show(plan);
                Notices.problem(getTranslation("reporting.template.changed-again"));
            }
        } catch (ReportLocked locked) {
            close();
            Notices.problem(locked);
            imported.run();
        }
    }

    private String words(InvalidInput refused) {
        return refused.problems().stream()
                .map(each -> getTranslation(each.message(), each.arguments()))
                .collect(Collectors.joining(" "));
    }

    private void problem(String words) {
        result.removeAll();
        var line = new Div(new Icon("circle-x"), new Span(words));
        line.addClassNames("submit-line", "cell-trouble");
        line.getElement().setAttribute("role", "alert");
        result.add(line);
        confirm.setVisible(false);
    }
}
