package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.exchange.TemplateImports;
import org.lienhiep.reporting.exchange.Templates;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.springframework.stereotype.Component;

/** What pages offer of the workbooks in which societies fill in their reports. */
@Component
class TemplateExchange {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Templates templates;
    private final TemplateImports imports;

    TemplateExchange(Templates templates, TemplateImports imports) {
        this.templates = templates;
        this.imports = imports;
    }

    /**
     * A button that opens the dialog with download and, while the report is open for the person, upload.
     *
     * @param imported what to do when figures were stored
     */
    Button button(com.vaadin.flow.component.Component page, ReportDetails report, Runnable imported) {
        return new Button(
                page.getTranslation("reporting.template"),
                new Icon("table-2"),
                _ -> new TemplateDialog(this, report, imported).open());
    }

    /** A link to the templates of a union's societies in one ZIP file. */
    Anchor all(BoardData data) {
        var language = I18n.reader();
        var period = data.current();
        var societies = data.board().lines().stream()
                .filter(line -> line.statuses().containsKey(period))
                .map(line -> line.society().id())
                .toList();
        var link = link(
                data.union().code() + "_" + period.code() + "_excel.zip",
                "application/zip",
                "reporting.template.all",
                out -> templates.writeAll(societies, period, language, out));
        link.setVisible(!societies.isEmpty());
        return link;
    }

    Anchor one(ReportDetails report) {
        var language = I18n.reader();
        var organisation = report.organisation();
        return link(
                Templates.fileName(organisation.code(), report.period()),
                WORKBOOK,
                "reporting.template.download",
                out -> templates.write(organisation.id(), report.period(), language, out));
    }

    /** Written whole before the first byte is sent: a file that breaks off half-way would look complete. */
    static Anchor link(String name, String type, String key, Consumer<OutputStream> write) {
        var link = new Anchor();
        link.setHref(
                (DownloadHandler) event -> {
                    event.setFileName(name);
                    event.setContentType(type);
                    send(write, event.getOutputStream());
                },
                AttachmentType.DOWNLOAD);
        link.add(new Icon("download"), new Span(link.getTranslation(key)));
        link.addClassName("button-link");
        return link;
    }

    private static void send(Consumer<OutputStream> write, OutputStream out) throws IOException {
        var file = new ByteArrayOutputStream();
        write.accept(file);
        file.writeTo(out);
    }

    TemplateImports imports() {
        return imports;
    }
}
