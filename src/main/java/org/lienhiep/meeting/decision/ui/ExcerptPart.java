package org.lienhiep.meeting.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.lienhiep.document.FileFormat;
import org.lienhiep.document.ui.DocumentPreview;
import org.lienhiep.meeting.decision.DecisionRow;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Section;

/** Gives a decision's excerpt its official form: to look at and to take away. */
final class ExcerptPart {

    private final RegisterServices services;
    private final DecisionRow row;

    ExcerptPart(RegisterServices services, DecisionRow row) {
        this.services = services;
        this.row = row;
    }

    Section section() {
        var bar = new Div();
        bar.addClassName("document-bar");
        var links = new Div(link(bar, FileFormat.DOCX), link(bar, FileFormat.PDF));
        links.addClassName("download-buttons");
        bar.add(new Button(bar.getTranslation("document.preview"), new Icon("eye"), _ -> preview()), links);
        return new Section(bar.getTranslation("meeting.register.excerpt"), bar);
    }

    private Anchor link(Div reader, FileFormat format) {
        var handler = DownloadHandler.fromInputStream(_ -> {
            var file = services.documents().write(services.excerpts().of(row.id()), format);
            return new DownloadResponse(
                    new ByteArrayInputStream(file),
                    services.excerpts().fileName(row, format),
                    format.mediaType(),
                    file.length);
        });
        var link = new Anchor(handler, "");
        link.add(new Icon("download"));
        link.add(reader.getTranslation("document.download." + format));
        return link;
    }

    private void preview() {
        var dialog = new Dialog();
        dialog.addClassName("document-dialog");
        dialog.setHeaderTitle(dialog.getTranslation("meeting.register.excerpt"));
        dialog.add(new DocumentPreview(services.documents(), services.excerpts().of(row.id())));
        dialog.getFooter().add(new Button(dialog.getTranslation("shell.close"), _ -> dialog.close()));
        dialog.open();
    }
}
