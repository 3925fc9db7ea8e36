package org.lienhiep.news.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.news.capture.BulkCaptures;
import org.lienhiep.news.capture.BulkRun;
import org.lienhiep.shell.Chip;
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

    private static final int POLL = 700;
    private static final int PERCENT = 100;

    private final transient CaptureServices capture;
    private final transient Access access;
    private final ProgressBar bar = new ProgressBar(0, PERCENT);
    private final Span words = new Span();
    private final Button cancel = new Button(getTranslation("news.bulk.cancel"), new Icon("x"), _ -> cancel());
    private final Div progress = new Div(words, bar, cancel);
    private final Div lines = new Div();
    private transient @Nullable BulkRun run;
    private transient @Nullable BulkRun shown;
    private boolean newDrop = true;
    private transient @Nullable Registration polling;

    BulkView(CaptureServices capture, Access access) {
        this.capture = capture;
        this.access = access;
        addClassName("page");
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("news.bulk"));
        progress.addClassNames("import-progress", "bulk-progress");
        lines.addClassName("lines");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        access.requireAnywhere(Permission.RECORD_NEWS);
        run = capture.bulk().latest().orElse(null);
        removeAll();
        add(
                new PageHeader(getTranslation("news.bulk"))
                        .under(getTranslation("news.record"), ArticleLinks.RECORD)
                        .context(getTranslation("news.bulk.text")),
                new Section(getTranslation("news.bulk.files"), upload(), progress, lines));
        show();
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
     * run once the one before is through.
     */
    void take(String name, byte @Nullable [] bytes) {
        try {
            if (bytes == null) {
                throw InvalidInput.in("source", "news.source.too-large", BulkCaptures.LARGEST_ZIP >> 20);
            }
            var current = run;
            if (current == null || (newDrop && current.state().isDone())) {
                current = capture.bulk().start(capture.union().get());
                run = current;
            }
            newDrop = false;
            capture.bulk().add(current, name, bytes, getTranslation("news.untitled"));
        } catch (InvalidInput invalid) {
            Notices.problem(invalid);
        }
        show();
    }

    private void cancel() {
        if (run != null) {
            run.cancel();
        }
        show();
    }

    /** Shows how far it is, and looks again as long as it goes on. */
    void show() {
        var state = run == null ? null : run.state();
        var going = state != null && !state.isDone();
        progress.setVisible(state != null);
        cancel.setVisible(going);
        bar.setVisible(going);
        if (shown != run) {
            lines.removeAll();
            shown = run;
        }
        if (state != null) {
            bar.setValue((double) PERCENT * state.lines().size() / Math.max(1, state.expected()));
            words.setText(getTranslation(
                            state.cancelled() ? "news.bulk.cancelled" : "news.bulk.progress",
                            state.lines().size(),
                            state.expected())
                    + (going ? "" : " " + summary(state)));
            state.lines().stream().skip(lines.getComponentCount()).forEach(line -> lines.add(line(line)));
        }
        poll(going);
    }

    /** What there is to do now: drafts to confirm, and of them copies; what could not be read. */
    private String summary(BulkRun.State state) {
        var failed = state.lines().stream().filter(line -> line.draft() == null).count();
        var copies =
                state.lines().stream().filter(line -> line.duplicates() > 0).count();
        return getTranslation("news.bulk.summary", state.lines().size() - failed, copies, failed);
    }

    private void poll(boolean going) {
        if (going == (polling != null)) {
            return;
        }
        var ui = UI.getCurrent();
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        } else {
            ui.setPollInterval(POLL);
            polling = ui.addPollListener(_ -> show());
        }
    }

    private Div line(BulkRun.Line read) {
        var line = new Div();
        line.addClassName("line");
        var problem = read.problem();
        if (read.draft() == null || problem != null) {
            line.add(new Span(read.name()));
            var why = new Span(problem == null ? "" : getTranslation(problem.message(), problem.arguments()));
            why.addClassName("secondary");
            line.add(new Chip("circle-alert", getTranslation("news.bulk.line.failed"), Chip.Tone.ERROR), why);
            return line;
        }
        var link = new Anchor(ArticleLinks.resume(read.draft()), String.valueOf(read.title()));
        link.setRouterIgnore(false);
        var name = new Span(read.name());
        name.addClassName("secondary");
        line.add(link, name);
        if (read.duplicates() > 0) {
            line.add(new Chip("copy", getTranslation("news.bulk.line.duplicate"), Chip.Tone.WARNING));
        }
        return line;
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
            polling = null;
            event.getUI().setPollInterval(-1);
        }
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("news.bulk"));
    }
}
