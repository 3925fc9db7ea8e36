package org.lienhiep.news.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextField;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.news.capture.Captured;
import org.lienhiep.news.capture.Captures;
import org.lienhiep.shell.Icon;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Where the address of an article is entered, and the article is fetched from it, with progress and a way to stop. */
final class AddressBox extends Div {

    private static final int KILOBYTE = 1024;

    private final transient Captures captures;
    private final transient Consumer<Captured> fetched;
    private final transient Consumer<InvalidInput> refused;
    private final TextField url = new TextField(getTranslation("news.source.url"));
    private final Button fetch = new Button(getTranslation("news.fetch"), new Icon("download"), _ -> fetch());
    private final Button cancel = new Button(getTranslation("news.fetch.cancel"), _ -> cancel());
    private final Span words = new Span();
    private final Div progress = new Div(new ProgressBar(), words, cancel);
    private transient AtomicBoolean cancelled = new AtomicBoolean();

    /** Hands what it fetched to {@code fetched}; why it could not to {@code refused}. */
    AddressBox(Captures captures, Consumer<Captured> fetched, Consumer<InvalidInput> refused) {
        this.captures = captures;
        this.fetched = fetched;
        this.refused = refused;
        addClassName("address-box");
        url.setPlaceholder("https://…");
        url.setHelperText(getTranslation("news.source.url.help"));
        url.setMaxLength(2000);
        url.addKeyDownListener(Key.ENTER, _ -> fetch());
        var line = new Div(url, fetch);
        line.addClassName("address-line");
        ((ProgressBar) progress.getChildren().findFirst().orElseThrow()).setIndeterminate(true);
        progress.addClassName("address-progress");
        words.getElement().setAttribute("role", "status");
        progress.setVisible(false);
        add(line, progress);
    }

    TextField field() {
        return url;
    }

    /** The address; null where none is entered. */
    @Nullable
    String address() {
        return url.getValue().isBlank() ? null : url.getValue().strip();
    }

    /** Begins to fetch; the page stays usable. */
    void fetch() {
        var ui = UI.getCurrent();
        var stop = new AtomicBoolean();
        cancelled = stop;
        url.setInvalid(false);
        working(true);
        words.setText(getTranslation("news.fetch.going"));
        var address = url.getValue();
        Thread.ofVirtual().name("fetch").start(new DelegatingSecurityContextRunnable(() -> work(ui, address, stop)));
    }

    private void work(UI ui, String address, AtomicBoolean stop) {
        var shown = new long[1];
        try {
            var captured = captures.fetch(address, bytes -> {
                if (bytes / KILOBYTE > shown[0] + 50) {
                    shown[0] = bytes / KILOBYTE;
                    finish(ui, stop, () -> words.setText(getTranslation("news.fetch.bytes", shown[0])));
                }
                return stop.get();
            });
            finish(ui, stop, () -> {
                working(false);
                fetched.accept(captured);
            });
        } catch (InvalidInput invalid) {
            finish(ui, stop, () -> {
                working(false);
                refused.accept(invalid);
            });
        }
    }

    /** What was cancelled is not shown any more, even when it arrives. */
    private static void finish(UI ui, AtomicBoolean stop, Runnable work) {
        if (ui.isAttached()) {
            var _ = ui.access(() -> {
                if (!stop.get()) {
                    work.run();
                }
            });
        }
    }

    private void cancel() {
        cancelled.set(true);
        working(false);
        url.focus();
    }

    private void working(boolean now) {
        progress.setVisible(now);
        fetch.setEnabled(!now);
        url.setReadOnly(now);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        cancelled.set(true);
    }
}
