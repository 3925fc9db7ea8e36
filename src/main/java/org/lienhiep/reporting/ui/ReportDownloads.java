package org.lienhiep.reporting.ui;

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
import org.springframework.stereotype.Component;

/** Gives a report's page its official form: to look at, to print, to take away. */
@Component
class ReportDownloads {

    private final ReportDocuments reports;
    private final Documents documents;

    ReportDownloads(ReportDocuments reports, Documents documents) {
        this.reports = reports;
        this.documents = documents;
    }

    /** A row that offers the document of this report; files are made of what is stored when somebody clicks. */
    Div bar(ReportDetails report) {
        var organisation = report.organisation().id();
        var period = report.period();
        var bar = new Div();
        bar.addClassName("document-bar");
        var look = new Button(
                bar.getTranslation("document.preview"), new Icon("eye"), _ -> open(organisation, period));
        bar.add(look, buttons(report));
        return bar;
    }

    private DownloadButtons buttons(ReportDetails report) {
        var organisation = report.organisation().id();
        var period = report.period();
        return new DownloadButtons(
                format -> reports.fileName(report, format),
                format -> documents.write(reports.of(organisation, period), format));
    }

    /** The page as it would be printed, for the ceremony of submission as well. */
    DocumentPreview preview(ReportDetails report) {
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
