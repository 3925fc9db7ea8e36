package org.lienhiep.news.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.news.SourceText;
import org.lienhiep.news.capture.Captured;
import org.lienhiep.news.capture.Captures;
import org.lienhiep.news.capture.SourceTexts;
import org.lienhiep.shell.DayField;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.Section;
import org.lienhiep.shell.UnsavedGuard;

/** Where an article is handed in: pasted, as a file, or by its address, with whatever the person knows about it. */
final class SourcePanel extends Div {

    private final TextArea text = new TextArea(getTranslation("news.source.text"));
    private final AddressBox address;
    private final TextField title = new TextField(getTranslation("news.field.title"));
    private final TextField author = new TextField(getTranslation("news.field.author"));
    private final TextField publisher = new TextField(getTranslation("news.field.publisher"));
    private final DayField day = new DayField();
    private final transient Consumer<Captured> read;
    private final UnsavedGuard guard =
            new UnsavedGuard(this, () -> !text.getValue().isBlank());

    /** Hands what was given to {@code read}, which may refuse it with {@link InvalidInput}. */
    SourcePanel(Captures captures, Consumer<Captured> read) {
        this.read = read;
        this.address = new AddressBox(captures, captured -> handle(() -> captured), this::show);
        addClassName("source");
        text.setPlaceholder(getTranslation("news.source.placeholder"));
        text.setWidthFull();
        text.setMinRows(12);
        text.setMaxRows(24);
        text.setMaxLength(SourceText.LONGEST * 4);
        text.focus();
        var button = new Button(getTranslation("news.source.read"), new Icon("newspaper"), _ -> readPasted());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        var actions = new Div(button, upload());
        actions.addClassName("source-actions");
        add(new Section(getTranslation("news.source.title"), text, address, known(), actions));
    }

    private Details known() {
        day.setLabel(getTranslation("news.field.publishedOn"));
        var fields = new Div(title, publisher, author, day);
        fields.addClassName("editor-fields");
        return new Details(getTranslation("news.source.known"), fields);
    }

    /** With an address and no words, the words are at the address. */
    private void readPasted() {
        if (text.getValue().isBlank() && address.address() != null) {
            address.fetch();
        } else {
            handle(() -> SourceTexts.capturePasted(text.getValue(), address.address()));
        }
    }

    private Upload upload() {
        var upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SourceTexts.LARGEST_FILE);
        upload.setAcceptedFileExtensions(ArticleFiles.EXTENSIONS);
        upload.setDropLabel(new Span(getTranslation("news.source.drop")));
        upload.setUploadButton(new Button(getTranslation("news.source.file"), new Icon("upload")));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("news.source.too-large", ArticleFiles.megabytes()))
                        .setIncorrectFileType(getTranslation("news.source.type"))
                        .setTooManyFiles(getTranslation("news.source.one"))));
        upload.addFileRejectedListener(event -> problem(text, event.getErrorMessage()));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    private void receive(UploadEvent file) throws IOException {
        var bytes = ArticleFiles.read(file, SourceTexts.LARGEST_FILE);
        var _ = file.getUI().access(() -> handle(() -> {
            if (bytes == null) {
                throw InvalidInput.in("source", "news.source.too-large", ArticleFiles.megabytes());
            }
            return SourceTexts.captureFile(file.getFileName(), bytes).foundAt(address.address());
        }));
    }

    private void handle(Supplier<Captured> source) {
        text.setInvalid(false);
        address.field().setInvalid(false);
        try {
            var captured = source.get();
            var said = captured.source().with(textOf(title), textOf(author), textOf(publisher), day.getValue());
            read.accept(captured.saying(said));
        } catch (InvalidInput invalid) {
            show(invalid);
        }
    }

    private void show(InvalidInput invalid) {
        var fields = Map.<String, HasValidationProperties>of("source", text, "url", address.field());
        for (var each : invalid.problems()) {
            var field = each.field() == null ? null : fields.get(each.field());
            var message = getTranslation(each.message(), each.arguments());
            if (field == null) {
                Notices.problem(message);
            } else {
                problem(field, message);
            }
        }
    }

    /** What was typed is kept now, as a draft. */
    void kept() {
        guard.release();
    }

    private static void problem(HasValidationProperties field, String message) {
        field.setInvalid(true);
        field.setErrorMessage(message);
    }

    private static @Nullable String textOf(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
