package org.lienhiep.news.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.capture.BulkCaptures;
import org.lienhiep.news.capture.BulkFile;
import org.lienhiep.news.capture.BulkRun;
import org.lienhiep.shell.Confirm;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Section;

/** The files that the person handed in last, as far as they are read; looks again as long as it goes on. */
final class BulkList extends Div {

    private static final int POLL = 700;
    private static final int PERCENT = 100;

    private final transient BulkCaptures bulk;
    private final ProgressBar bar = new ProgressBar(0, PERCENT);
    private final Span began = new Span();
    private final Span words = new Span();
    private final Button stop = new Button(getTranslation("news.bulk.cancel"), new Icon("x"), _ -> stop());
    private final Button goOn = new Button(new Icon("circle-play"), _ -> goOn());
    private final Button clear = new Button(getTranslation("news.bulk.clear"), new Icon("trash-2"), _ -> clear());
    private final Div lines = new Div();
    private transient @Nullable BulkRun run;
    private transient List<BulkFile> shown = List.of();
    private transient @Nullable Registration polling;

    BulkList(BulkCaptures bulk) {
        this.bulk = bulk;
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("news.bulk"));
        goOn.addThemeVariants(ButtonVariant.PRIMARY);
        began.addClassName("secondary");
        lines.addClassName("lines");
        var progress = new Div(began, words, bar);
        progress.addClassNames("import-progress", "bulk-progress");
        add(new Section(getTranslation("news.bulk.last"), progress, lines).actions(goOn, stop, clear));
    }

    /** The list as it was shown last; null when there is none. */
    @Nullable
    BulkRun run() {
        return run;
    }

    /** Shows how far it is now. */
    void show() {
        var before = run;
        var now = bulk.latest().orElse(null);
        run = now;
        setVisible(now != null);
        if (now == null) {
            lines.removeAll();
        } else {
            var same = before != null && before.id().equals(now.id()) && before.going() == now.going();
            show(now, same ? shown : List.of());
        }
        poll(now != null && now.going());
    }

    private void show(BulkRun now, List<BulkFile> before) {
        var files = now.files();
        bar.setVisible(now.going());
        bar.setValue((double) PERCENT * now.through() / Math.max(1, files.size()));
        stop.setVisible(now.going());
        goOn.setVisible(!now.going() && !now.isDone());
        goOn.setText(getTranslation("news.bulk.go-on", now.waiting()));
        clear.setVisible(!now.going());
        began.setText(getTranslation("news.bulk.began", Formats.of(getLocale()).moment(now.startedAt())));
        words.setText(state(now));
        if (before.isEmpty() || before.size() > files.size()) {
            lines.removeAll();
        }
        for (int place = 0; place < files.size(); place++) {
            if (place >= lines.getComponentCount()) {
                lines.add(new BulkLine(files.get(place), now.going()));
            } else if (!files.get(place).equals(before.get(place))) {
                lines.replace(lines.getComponentAt(place), new BulkLine(files.get(place), now.going()));
            }
        }
        shown = files;
    }

    private String state(BulkRun now) {
        var progress =
                getTranslation("news.bulk.progress", now.through(), now.files().size());
        if (now.going()) {
            return progress;
        }
        return now.isDone()
                ? progress + " " + summary(now)
                : getTranslation(
                        "news.bulk.cancelled", now.through(), now.files().size(), now.waiting());
    }

    /** What there is to do now: drafts to confirm, and of them copies; what could not be read. */
    private String summary(BulkRun now) {
        var drafts = now.files().stream().filter(file -> file.draft() != null).toList();
        var copies = drafts.stream().filter(file -> file.duplicates() > 0).count();
        var failed = now.files().stream().filter(file -> file.problem() != null).count();
        return getTranslation("news.bulk.summary", drafts.size(), copies, failed);
    }

    private void stop() {
        if (run != null) {
            bulk.stop(run.id());
        }
        show();
    }

    private void goOn() {
        if (run != null) {
            bulk.goOn(run.id(), getTranslation("news.untitled"));
        }
        show();
    }

    private void clear() {
        var listed = run;
        if (listed == null || listed.isDone()) {
            forget(listed);
        } else {
            Confirm.deletion(
                    getTranslation("news.bulk.last"),
                    getTranslation("news.bulk.clear.text", listed.waiting()),
                    () -> forget(listed));
        }
    }

    private void forget(@Nullable BulkRun listed) {
        if (listed != null) {
            bulk.clear(listed.id());
        }
        show();
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

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
            polling = null;
            event.getUI().setPollInterval(-1);
        }
    }
}
