package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.File;
import java.util.List;
import org.lienhiep.reporting.exchange.HistoryImports;
import org.lienhiep.reporting.exchange.ImportOrder;
import org.lienhiep.reporting.exchange.ImportRun;
import org.lienhiep.reporting.exchange.ImportRuns;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordList;
import org.lienhiep.shell.Section;

/** Brings in figures of many reports from one file, and lists who brought in what. */
@Route(ImportLinks.IMPORTS)
@Menu(title = "reporting.imports", icon = "upload", order = 85)
@RolesAllowed("UNION_SECRETARY")
class ImportListView extends Div implements HasDynamicTitle {

    private static final int LARGEST = 200 << 20;
    private static final String COLUMNS = "organisation; indicator; halfYear; value; state";

    private final transient HistoryImports imports;

    ImportListView(HistoryImports imports, ImportRuns runs) {
        this.imports = imports;
        addClassName("page");
        add(
                new PageHeader(getTranslation("reporting.imports"))
                        .context(getTranslation("reporting.imports.context")),
                bring(),
                list(runs));
    }

    private Section bring() {
        var columns = new Paragraph(new Span(getTranslation("reporting.imports.columns") + " "), new Code(COLUMNS));
        return new Section(
                getTranslation("reporting.imports.new"),
                new Paragraph(getTranslation("reporting.imports.text")),
                columns,
                upload());
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.toTempFile((metadata, file) -> start(metadata.fileName(), file)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileExtensions(".csv", ".xlsx");
        upload.setDropLabel(new Span(getTranslation("reporting.template.drop")));
        upload.setDropLabelIcon(new Icon("upload"));
        upload.setUploadButton(new Button(getTranslation("reporting.imports.choose"), new Icon("upload")));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("tabular.workbook.too-large"))
                        .setIncorrectFileType(getTranslation("tabular.unreadable")))
                .setUploading(new UploadI18N.Uploading()
                        .setError(new UploadI18N.Uploading.Error()
                                .setUnexpectedServerError(getTranslation("reporting.template.failed"))
                                .setServerUnavailable(getTranslation("reporting.template.failed")))));
        upload.addFileRejectedListener(rejected -> Notices.problem(rejected.getErrorMessage()));
        return upload;
    }

    private void start(String name, File file) {
        UI.getCurrent().navigate(ImportLinks.run(imports.start(name, file.toPath())));
    }

    private RecordList<String, ImportOrder, ImportRun> list(ImportRuns runs) {
        var formats = Formats.of(getLocale());
        var list = new RecordList<String, ImportOrder, ImportRun>(
                ImportOrder.class, "", runs::list, runs::count, run -> ImportLinks.run(run.id()));
        list.search(text -> text)
                .name(ImportOrder.STARTED, getTranslation("reporting.imports.file"), ImportRun::fileName)
                .column(getTranslation("reporting.imports.at"), run -> formats.moment(run.startedAt()))
                .column(getTranslation("reporting.imports.by"), ImportRun::startedBy)
                .column(getTranslation("reporting.imports.reports"), run -> formats.number(run.reports()))
                .column(getTranslation("reporting.imports.created"), run -> formats.number(run.created()))
                .column(getTranslation("reporting.imports.updated"), run -> formats.number(run.updated()))
                .component(getTranslation("reporting.state"), run -> ImportStates.of(this, run.state()))
                .card(
                        ImportRun::fileName,
                        run -> List.of(
                                ImportStates.of(this, run.state()),
                                new Span(formats.moment(run.startedAt())),
                                new Span(run.startedBy())))
                .descending(ImportOrder.STARTED)
                .empty(new EmptyState(
                        "upload",
                        getTranslation("reporting.imports.none"),
                        getTranslation("reporting.imports.none.text")));
        return list;
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("reporting.imports"));
    }
}
