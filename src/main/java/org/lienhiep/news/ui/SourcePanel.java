package org.lienhiep.news.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.function.Consumer;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.news.RecordingDrafts;
import org.lienhiep.news.SourceText;
import org.lienhiep.news.SourceTexts;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Section;

/** Where an article is handed in: pasted, or as a file. Recordings begun before wait here too. */
final class SourcePanel extends Div {

    private final TextArea text = new TextArea(getTranslation("news.source.text"));
    private final TextField url = new TextField(getTranslation("news.source.url"));
    private final Consumer<SourceText> read;

    SourcePanel(List<RecordingDrafts.Row> drafts, Consumer<SourceText> read) {
        this.read = read;
        addClassName("source");
        text.setPlaceholder(getTranslation("news.source.placeholder"));
        text.setWidthFull();
        text.setMinRows(14);
        text.setMaxRows(24);
        text.setMaxLength(SourceTexts.LONGEST_TEXT * 4);
        text.focus();
        url.setPlaceholder("https://…");
        url.setWidthFull();
        url.setHelperText(getTranslation("news.source.url.help"));
        var button = new Button(getTranslation("news.source.read"), new Icon("newspaper"), _ -> readPasted());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        var actions = new Div(button, upload());
        actions.addClassName("source-actions");
        add(new Section(getTranslation("news.source.title"), text, url, actions));
        if (!drafts.isEmpty()) {
            add(begun(drafts));
        }
    }

    private void readPasted() {
        handle(() -> SourceTexts.pasted(
                text.getValue(),
                url.getValue().isBlank() ? null : url.getValue().strip()));
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((_, bytes) -> handle(() -> SourceTexts.file(bytes))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SourceTexts.LARGEST_FILE);
        upload.setAcceptedFileTypes(".txt", ".html", ".htm", ".docx", "text/plain", "text/html");
        upload.setDropLabel(new Span(getTranslation("news.source.drop")));
        upload.setUploadButton(new Button(getTranslation("news.source.file"), new Icon("upload")));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("news.source.too-large", SourceTexts.LARGEST_FILE >> 20))
                        .setIncorrectFileType(getTranslation("news.source.type"))
                        .setTooManyFiles(getTranslation("news.source.one"))));
        upload.addFileRejectedListener(event -> problem(event.getErrorMessage()));
        return upload;
    }

    private interface Source {
        SourceText get();
    }

    private void handle(Source source) {
        text.setInvalid(false);
        try {
            read.accept(source.get());
        } catch (InvalidInput invalid) {
            var first = invalid.problems().getFirst();
            problem(getTranslation(first.message(), first.arguments()));
        }
    }

    private void problem(String message) {
        text.setInvalid(true);
        text.setErrorMessage(message);
        text.focus();
    }

    private Section begun(List<RecordingDrafts.Row> drafts) {
        var formats = Formats.of(getLocale());
        var list = new UnorderedList();
        for (var draft : drafts) {
            var link = new Anchor(ArticleLinks.resume(draft.id()), draft.title());
            link.setRouterIgnore(false);
            var when = new Span(formats.moment(draft.updatedAt()));
            when.addClassName("secondary");
            list.add(new ListItem(link, new Span(" "), when));
        }
        return new Section(getTranslation("news.drafts"), list);
    }
}
