package org.lienhiep.meeting.decision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.lienhiep.document.FileFormat;
import org.lienhiep.meeting.decision.DecisionFilter;
import org.lienhiep.meeting.decision.RegisterFiles;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;

/** Links that take the register away as it is narrowed now: a table, a workbook, and a list to print. */
final class RegisterDownloads extends Div {

    private static final String NAME = "decisions.";

    /** The links. */
    RegisterDownloads(RegisterServices services, Supplier<DecisionFilter> filter) {
        addClassName("download-buttons");
        var language = I18n.reader();
        RegisterFiles files = services.files();
        add(link("CSV", "csv", "text/csv; charset=utf-8", () -> files.csv(filter.get(), language)));
        var organisation = filter.get().organisation();
        if (organisation == null) {
            return;
        }
        for (var format : new FileFormat[] {FileFormat.XLSX, FileFormat.PDF}) {
            add(link(
                    format == FileFormat.PDF ? getTranslation("meeting.register.print") : "Excel",
                    format.extension(),
                    format.mediaType(),
                    () -> services.documents().write(files.document(organisation, filter.get()), format)));
        }
    }

    private static Anchor link(String text, String extension, String mediaType, Supplier<byte[]> content) {
        var handler = DownloadHandler.fromInputStream(_ -> {
            var file = content.get();
            return new DownloadResponse(new ByteArrayInputStream(file), NAME + extension, mediaType, file.length);
        });
        var link = new Anchor(handler, "");
        link.add(new Icon(extension.equals("pdf") ? "printer" : "download"));
        link.add(text);
        return link;
    }
}
