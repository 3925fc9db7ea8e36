package org.lienhiep.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.news.capture.BulkCaptures;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Section;
import org.lienhiep.shell.UnsavedGuard;

/** Many files of articles at once, each to a draft that is confirmed later. The page may be left meanwhile. */
@Route(ArticleLinks.FILES)
@PermitAll
class BulkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** What is still on its way when the window is closed never comes; the server cannot say so in time. */
    private static final String WARN = """
            window.addEventListener('beforeunload', event => {
              if (this.isConnected && (this.files || []).some(file => file.uploading)) { event.preventDefault(); }
            });""";

    private final transient CaptureServices capture;
    private final transient Access access;
    private final BulkList list;
    private boolean newDrop = true;

    BulkView(CaptureServices capture, Access access) {
        this.capture = capture;
        this.access = access;
        list = new BulkList(capture.bulk());
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        access.requireAnywhere(Permission.RECORD_NEWS);
        removeAll();
        add(
                new PageHeader(getTranslation("news.bulk"))
                        .under(getTranslation("news.record"), ArticleLinks.RECORD)
                        .context(getTranslation("news.bulk.text")),
                new Section(getTranslation("news.bulk.files"), upload()),
                list);
        list.show();
    }

    private Upload upload() {
        var upload = new Upload(this::receive);
        upload.setMaxFileSize(BulkCaptures.LARGEST_ZIP);
        upload.setAcceptedFileExtensions(Stream.concat(Stream.of(ArticleFiles.EXTENSIONS), Stream.of(".zip"))
                .toArray(String[]::new));
        upload.setDropLabel(new Span(getTranslation("news.bulk.drop")));
        upload.setUploadButton(new Button(getTranslation("news.bulk.choose"), new Icon("upload")));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("news.source.too-large", BulkCaptures.LARGEST_ZIP >> 20))
                        .setIncorrectFileType(getTranslation("news.bulk.type"))));
        upload.addFileRejectedListener(event -> Notices.problem(event.getFileName() + ": " + event.getErrorMessage()));
        upload.addAllFinishedListener(_ -> {
            newDrop = true;
            upload.clearFileList();
        });
        var _ = new UnsavedGuard(upload, upload::isUploading);
        upload.getElement().executeJs(WARN);
        return upload;
    }

    private void receive(UploadEvent file) throws IOException {
        var bytes = ArticleFiles.read(file, BulkCaptures.LARGEST_ZIP);
        var _ = file.getUI().access(() -> take(file.getFileName(), bytes));
    }

    /**
     * One more file. Those of one drop stay together, however fast each is read; the first of a new drop begins a new
     * list once nothing in the one before waits to be read.
     */
    void take(String name, byte @Nullable [] bytes) {
        try {
            if (bytes == null) {
                throw InvalidInput.in("source", "news.source.too-large", BulkCaptures.LARGEST_ZIP >> 20);
            }
            var run = list.run();
            var untitled = getTranslation("news.untitled");
            var joined =
                    run != null && !(newDrop && run.isDone()) && capture.bulk().add(run.id(), name, bytes, untitled);
            newDrop = false;
            if (!joined) {
                capture.bulk().add(capture.bulk().start(capture.union().get()), name, bytes, untitled);
            }
        } catch (InvalidInput invalid) {
            Notices.problem(invalid);
        }
        list.show();
    }

    /** Shows how far it is now. */
    void show() {
        list.show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("news.bulk") + " · Lienhiep";
    }
}
