package org.lienhiep.meeting.invitation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lienhiep.document.Documents;
import org.lienhiep.document.FileFormat;
import org.lienhiep.document.ui.DocumentPreview;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.calendar.ui.CalendarAddress;
import org.lienhiep.meeting.invitation.InvitationDocuments;
import org.lienhiep.meeting.invitation.InvitationMail;
import org.lienhiep.meeting.invitation.Invitations;
import org.lienhiep.meeting.invitation.Invited;
import org.lienhiep.meeting.invitation.SentInvitation.Channel;
import org.lienhiep.shell.Confirm;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.Section;

/** The letters and e-mails of an invitation, for one of the invited or for all, and what went out. */
@org.springframework.stereotype.Component
class Letters {

    private static final List<FileFormat> FORMATS = List.of(FileFormat.DOCX, FileFormat.PDF);

    private final Invitations invitations;
    private final InvitationDocuments letters;
    private final InvitationMail mail;
    private final Documents documents;
    private final CalendarAddress address;

    Letters(
            Invitations invitations,
            InvitationDocuments letters,
            InvitationMail mail,
            Documents documents,
            CalendarAddress address) {
        this.invitations = invitations;
        this.letters = letters;
        this.mail = mail;
        this.documents = documents;
        this.address = address;
    }

    List<Component> sections(MeetingId meeting) {
        var invited = invitations.invited(meeting);
        if (invited.isEmpty()) {
            return List.of();
        }
        var log = new SentList(invitations, meeting);
        return List.of(letter(meeting, invited, log), text(meeting, invited, log), log);
    }

    private Section letter(MeetingId meeting, List<Invited> invited, SentList log) {
        var to = addressee(invited);
        var bar = new Div(to);
        bar.addClassName("document-bar");
        bar.add(new Button(
                bar.getTranslation("document.preview"), new Icon("eye"), _ -> preview(meeting, to.getValue())));
        FORMATS.forEach(format -> bar.add(download(meeting, to::getValue, format)));
        var note = new Button(bar.getTranslation("meeting.invitation.note"), new Icon("check"), _ -> {
            invitations.log(meeting, Channel.LETTER, chosen(invited, to.getValue()));
            log.refresh();
        });
        note.addThemeVariants(ButtonVariant.TERTIARY);
        bar.add(note);
        return new Section(bar.getTranslation("meeting.invitation.letter"), bar);
    }

    private static List<Invited> chosen(List<Invited> invited, @Nullable Invited one) {
        return one == null ? invited : List.of(one);
    }

    private static Select<@Nullable Invited> addressee(List<Invited> invited) {
        var to = new Select<@Nullable Invited>();
        to.setLabel(to.getTranslation("meeting.invitation.to"));
        to.setItems(invited.stream().distinct().toList());
        to.setEmptySelectionAllowed(true);
        var all = to.getTranslation("meeting.invitation.to.all", invited.size());
        to.setEmptySelectionCaption(all);
        to.setItemLabelGenerator(each -> each == null ? all : each.words());
        to.addClassName("invitation-to");
        return to;
    }

    private void preview(MeetingId meeting, @Nullable Invited to) {
        var dialog = new Dialog();
        dialog.addClassName("document-dialog");
        dialog.setHeaderTitle(dialog.getTranslation("document.preview"));
        dialog.add(new DocumentPreview(documents, letters.of(meeting, to)));
        dialog.getFooter().add(new Button(dialog.getTranslation("shell.close"), _ -> dialog.close()));
        dialog.open();
    }

    private Anchor download(MeetingId meeting, Supplier<@Nullable Invited> to, FileFormat format) {
        var handler = DownloadHandler.fromInputStream(_ -> {
            var file = documents.write(letters.of(meeting, to.get()), format);
            return new DownloadResponse(
                    new ByteArrayInputStream(file),
                    letters.fileName(meeting) + "." + format.extension(),
                    format.mediaType(),
                    file.length);
        });
        var link = new Anchor(handler, "");
        link.addClassName("invitation-file");
        link.add(new Icon("download"));
        link.add(link.getTranslation("document.download." + format));
        return link;
    }

    private Section text(MeetingId meeting, List<Invited> invited, SentList log) {
        var area = new TextArea();
        area.setWidthFull();
        area.setMinRows(8);
        area.setReadOnly(true);
        area.setLabel(area.getTranslation("meeting.invitation.text"));
        area.setValue(mail.text(meeting, null));
        var copy = new Button(area.getTranslation("meeting.invitation.copy"), new Icon("copy"));
        copy.getElement().executeJs(CopyText.SCRIPT, area.getElement());
        copy.addClickListener(_ -> {
            invitations.log(meeting, Channel.COPIED, invited);
            copy.setText(area.getTranslation("meeting.invitation.copied"));
            log.refresh();
        });
        var section = new Section(area.getTranslation("meeting.invitation.mail"), area).actions(copy);
        var reachable = invited.stream().filter(each -> each.email() != null).toList();
        if (!mail.canSend()) {
            section.add(new Paragraph(area.getTranslation("meeting.invitation.no-mail")));
        } else if (!reachable.isEmpty()) {
            section.actions(send(meeting, reachable, log));
        }
        return section;
    }

    private Button send(MeetingId meeting, List<Invited> reachable, SentList log) {
        var send = new Button(new Icon("send"));
        var text = send.getTranslation("meeting.invitation.send", reachable.size());
        send.setText(text);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickListener(_ -> Confirm.action(
                text, send.getTranslation("meeting.invitation.send.text", reachable.size()), text, () -> {
                    var refused = mail.send(meeting, reachable, address.base());
                    if (refused.isEmpty()) {
                        Notices.done(send.getTranslation("meeting.invitation.sent", reachable.size()));
                    } else {
                        Notices.problem(send.getTranslation(
                                "meeting.invitation.refused",
                                String.join(
                                        ", ",
                                        refused.stream().map(Invited::words).toList())));
                    }
                    log.refresh();
                }));
        return send;
    }
}
