package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.Attachments;
import org.lienhiep.shell.Icon;

/** Where files are dropped or chosen, to be kept with a meeting; says beside it why one was refused. */
final class FileDrop extends Div {

    private static final long MEGABYTE = 1024L * 1024;

    private final transient Attachments attachments;
    private final MeetingId meeting;
    private final Upload upload;
    private final Div problems = new Div();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();

    FileDrop(Attachments attachments, MeetingId meeting, Runnable added) {
        this.attachments = attachments;
        this.meeting = meeting;
        this.upload = new Upload(this::receive);
        addClassName("file-drop");
        problems.addClassName("form-problems");
        problems.getElement().setAttribute("role", "alert");
        problems.setVisible(false);
        var extensions = String.join(", ", attachments.extensions());
        var help = new Span(getTranslation("meeting.attachment.help", megabytes(), extensions));
        help.addClassName("secondary");
        upload.setUploadButton(new Button(getTranslation("meeting.attachment.choose"), new Icon("upload")));
        upload.setDropLabel(new Span(getTranslation("meeting.attachment.drop")));
        upload.setDropLabelIcon(new Icon("paperclip"));
        upload.setI18n(words(extensions));
        upload.setMaxFileSize(Math.toIntExact(attachments.maxSize()));
        upload.setAcceptedFileExtensions(
                attachments.extensions().stream().map(each -> "." + each).toArray(String[]::new));
        upload.addFileRejectedListener(rejected -> {
            refused.add(rejected.getFileName() + ": " + rejected.getErrorMessage());
            showRefused();
        });
        upload.addAllFinishedListener(_ -> {
            upload.clearFileList();
            showRefused();
            added.run();
        });
        add(upload, help, problems);
    }

    private long megabytes() {
        return attachments.maxSize() / MEGABYTE;
    }

    private UploadI18N words(String extensions) {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("meeting.attachment.too-large", megabytes()))
                        .setIncorrectFileType(getTranslation("meeting.attachment.other-kind", extensions)))
                .setUploading(new UploadI18N.Uploading()
                        .setError(new UploadI18N.Uploading.Error()
                                .setUnexpectedServerError(getTranslation("meeting.attachment.failed"))
                                .setServerUnavailable(getTranslation("meeting.attachment.failed"))));
    }

    /** Runs beside the page, which is told when all files of a drop are through. */
    private void receive(UploadEvent event) {
        try {
            attachments.add(meeting, event.getFileName(), event.getInputStream());
        } catch (InvalidInput invalid) {
            var ui = event.getUI();
            var why = invalid.problems().stream()
                    .map(each -> ui.getTranslation(each.message(), each.arguments()))
                    .collect(Collectors.joining(" "));
            refused.add(why);
            event.reject(why);
        }
    }

    private void showRefused() {
        problems.removeAll();
        for (var why = refused.poll(); why != null; why = refused.poll()) {
            problems.add(new Div(new Icon("triangle-alert"), new Span(why)));
        }
        problems.setVisible(problems.getComponentCount() > 0);
    }
}
