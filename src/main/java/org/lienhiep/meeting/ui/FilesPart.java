package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.lienhiep.file.ui.FileDrop;
import org.lienhiep.file.ui.FileLink;
import org.lienhiep.kernel.InvalidInput;
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
    private final boolean mayDelete;
    private final Div files = new Div();
    private final Formats formats = Formats.of(getLocale());

    /**
     * The files of a meeting.
     *
     * @param locked whether its minutes are approved: a signed scan may still come, no file goes
     */
    FilesPart(Attachments attachments, MeetingId meeting, boolean mayChange, boolean locked) {
        this.attachments = attachments;
        this.meeting = meeting;
        this.mayDelete = mayChange && !locked;
        var section = new Section(getTranslation("meeting.attachments"), files);
        section.addClassName("meeting-files");
        if (mayChange && locked) {
            var stay = new Paragraph(getTranslation("meeting.attachments.locked"));
            stay.addClassName("secondary");
            section.add(stay);
        }
        if (mayChange) {
            section.add(new FileDrop(
                    attachments.rules(), (name, content) -> attachments.add(meeting, name, content), this::refresh));
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
        var link = new FileLink(
                row.fileName(),
                row.mediaType(),
                row.size(),
                () -> attachments.open(row.id()).content());
        var stamp = row.stamp();
        var about = new Span(String.join(
                " · ",
                FileLink.kind(row.fileName()),
                FileLink.size(row.size()),
                stamp.createdBy(),
                formats.moment(stamp.createdAt())));
        about.addClassName("secondary");
        var item = new ListItem(link, about);
        if (mayDelete) {
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
        try {
            attachments.delete(row.id());
            Notices.done(getTranslation("shell.deleted", row.fileName()));
        } catch (InvalidInput approvedMeanwhile) {
            Notices.problem(approvedMeanwhile);
        }
        refresh();
    }
}
