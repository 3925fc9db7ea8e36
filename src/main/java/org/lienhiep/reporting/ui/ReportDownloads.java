package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.lienhiep.document.Documents;
import org.lienhiep.document.ui.DocumentPreview;
import org.lienhiep.document.ui.DownloadButtons;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.official.ReportDocuments;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Section;

/** Gives a report its official form: to look at, also before it is submitted, and to take away. */
@org.springframework.stereotype.Component
class ReportDownloads implements ReportPreview {

    private final ReportDocuments reports;
    private final Documents documents;

    ReportDownloads(ReportDocuments reports, Documents documents) {
        this.reports = reports;
        this.documents = documents;
    }

    /** A part of the report's page that offers its document, made of what is stored when somebody clicks. */
    Section section(ReportDetails report) {
        var organisation = report.organisation().id();
        var period = report.period();
        var bar = new Div();
        bar.addClassName("document-bar");
        bar.add(
                new Button(bar.getTranslation("document.preview"), new Icon("eye"), _ -> open(organisation, period)),
                new DownloadButtons(
                        format -> reports.fileName(report, format),
                        format -> documents.write(reports.of(organisation, period), format)));
        return new Section(bar.getTranslation("document.official"), bar);
    }

    @Override
    public Component of(ReportDetails report) {
        return new DocumentPreview(documents, reports.of(report));
    }

    private void open(OrganisationId organisation, HalfYear period) {
        var dialog = new Dialog();
        dialog.addClassName("document-dialog");
        dialog.setHeaderTitle(dialog.getTranslation("document.preview"));
        dialog.add(new DocumentPreview(documents, reports.of(organisation, period)));
        dialog.getFooter().add(new Button(dialog.getTranslation("shell.close"), _ -> dialog.close()));
        dialog.open();
    }
}
