package org.lienhiep.file.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.InputStream;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.lienhiep.file.FileInspection;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.shell.Icon;

/** Where files are dropped or chosen, to be kept with a record; says beside it why one was refused. */
public final class FileDrop extends Div {

    private static final long MEGABYTE = 1024L * 1024;

    private final transient FileInspection rules;
    private final transient Receiver receiver;
    private final Upload upload;
    private final Div problems = new Div();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();

    /** Keeps a file. */
    @FunctionalInterface
    public interface Receiver {
        /**
         * Keeps this file.
         *
         * @param content read to its end, not closed
         * @throws InvalidInput when it is unfit
         */
        void keep(String fileName, InputStream content);
    }

    /**
     * A place to drop files.
     *
     * @param receiver called for each file, beside the page
     * @param added runs when all files of a drop are through
     */
    public FileDrop(FileInspection rules, Receiver receiver, Runnable added) {
        this.rules = rules;
        this.receiver = receiver;
        this.upload = new Upload(this::receive);
        addClassName("file-drop");
        problems.addClassName("form-problems");
        problems.getElement().setAttribute("role", "alert");
        problems.setVisible(false);
        var extensions = String.join(", ", rules.extensions());
        var help = new Span(getTranslation("file.help", megabytes(), extensions));
        help.addClassName("secondary");
        upload.setUploadButton(new Button(getTranslation("file.choose"), new Icon("upload")));
        upload.setDropLabel(new Span(getTranslation("file.drop")));
        upload.setDropLabelIcon(new Icon("paperclip"));
        upload.setI18n(words(extensions));
        upload.setMaxFileSize(Math.toIntExact(rules.maxSize()));
        upload.setAcceptedFileExtensions(
                rules.extensions().stream().map(each -> "." + each).toArray(String[]::new));
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
        return rules.maxSize() / MEGABYTE;
    }

    private UploadI18N words(String extensions) {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("file.too-large", megabytes()))
                        .setIncorrectFileType(getTranslation("file.other-kind", extensions)))
                .setUploading(new UploadI18N.Uploading()
                        .setError(new UploadI18N.Uploading.Error()
                                .setUnexpectedServerError(getTranslation("file.failed"))
                                .setServerUnavailable(getTranslation("file.failed"))));
    }

    /** Runs beside the page, which is told when all files of a drop are through. */
    private void receive(UploadEvent event) {
        try {
            receiver.keep(event.getFileName(), event.getInputStream());
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
