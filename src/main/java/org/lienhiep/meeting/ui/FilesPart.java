package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.AttachmentRow;
import org.lienhiep.meeting.Attachments;
import org.lienhiep.shell.Confirm;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.Section;

/** The files of a meeting: to download, and for whoever keeps the meeting to add and delete. */
final class FilesPart extends Div {

    private final transient Attachments attachments;
    private final MeetingId meeting;
    private final boolean mayChange;
    private final Div files = new Div();
    private final Formats formats = Formats.of(getLocale());

    FilesPart(Attachments attachments, MeetingId meeting, boolean mayChange) {
        this.attachments = attachments;
        this.meeting = meeting;
        this.mayChange = mayChange;
        var section = new Section(getTranslation("meeting.attachments"), files);
        section.addClassName("meeting-files");
        if (mayChange) {
            section.add(new FileDrop(attachments, meeting, this::refresh));
        }
        add(section);
        refresh();
    }

    private void refresh() {
        files.removeAll();
        List<AttachmentRow> rows = attachments.of(meeting);
        if (rows.isEmpty()) {
            var nothing = new Paragraph(getTranslation("meeting.attachments.none"));
            nothing.addClassName("secondary");
            files.add(nothing);
            return;
        }
        var list = new UnorderedList();
        rows.forEach(row -> list.add(item(row)));
        files.add(list);
    }

    private ListItem item(AttachmentRow row) {
        var link = new Anchor(event -> download(event, row), row.fileName());
        link.addComponentAsFirst(new Icon("download"));
        var stamp = row.stamp();
        var about = new Span(
                String.join(" · ", type(row), size(row.size()), stamp.createdBy(), formats.moment(stamp.createdAt())));
        about.addClassName("secondary");
        var item = new ListItem(link, about);
        if (mayChange) {
            item.add(deleteButton(row));
        }
        return item;
    }

    private Button deleteButton(AttachmentRow row) {
        var delete = new Button(
                new Icon("trash-2"),
                _ -> Confirm.deletion(
                        row.fileName(), getTranslation("meeting.attachment.delete.text"), () -> delete(row)));
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        delete.setAriaLabel(getTranslation("meeting.attachment.delete", row.fileName()));
        delete.setTooltipText(getTranslation("shell.delete"));
        return delete;
    }

    private void delete(AttachmentRow row) {
        attachments.delete(row.id());
        Notices.done(getTranslation("shell.deleted", row.fileName()));
        refresh();
    }

    /** The extension says more to people than a media type does, and it was checked against the content. */
    private static String type(AttachmentRow row) {
        return row.fileName().substring(row.fileName().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    private String size(long bytes) {
        var kilobytes = Math.max(1, Math.ceilDiv(bytes, 1024));
        return kilobytes < 1024 ? kilobytes + " KB" : formats.number(Math.round(kilobytes / 102.4) / 10.0) + " MB";
    }

    /** Whatever it is, the browser saves it and runs nothing of it. */
    private void download(DownloadEvent event, AttachmentRow row) throws IOException {
        var response = event.getResponse();
        try (var content = attachments.open(row.id()).content()) {
            event.setFileName(row.fileName());
            event.setContentType(row.mediaType());
            event.setContentLength(row.size());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            response.setHeader("Cache-Control", "private, no-store");
            content.transferTo(event.getOutputStream());
        } catch (NotFound deletedMeanwhile) {
            response.sendError(HttpStatusCode.NOT_FOUND.getCode(), "");
        }
    }
}
