package org.lienhiep.news.watch.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.news.ui.ArticleLinks;
import org.lienhiep.news.watch.Candidate.Recorded;
import org.lienhiep.news.watch.CandidateFilter;
import org.lienhiep.news.watch.CandidateId;
import org.lienhiep.news.watch.CandidateJoining;
import org.lienhiep.news.watch.CandidateRecording;
import org.lienhiep.news.watch.CandidateState;
import org.lienhiep.news.watch.Candidates;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;

/**
 * The lines of an inbox: worked through by mouse or by keyboard, one by one or many at once, everything but recording
 * to be taken back. Loads some lines at a time.
 */
final class InboxList extends Div implements CandidateLine.Actions {

    static final int PAGE = 25;

    /** The keys of a line press what carries them; j, k and the arrows move between lines. Goes with the list. */
    private static final String KEYS = """
            const list = this;
            const onKey = event => {
              if (!list.isConnected) { document.removeEventListener('keydown', onKey); return; }
              if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) { return; }
              if (event.target !== document.body && !list.contains(event.target)) { return; }
              const lines = [...list.querySelectorAll('.candidate')];
              const line = document.activeElement.closest('.candidate');
              const at = lines.indexOf(line);
              const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
              if (step && lines.length) {
                lines[Math.min(Math.max(at + step, 0), lines.length - 1)].focus();
                event.preventDefault();
              } else if (line && (event.key !== 'Enter' || event.target === line)) {
                const key = event.key === 'Enter' ? 'r' : event.key;
                const what = /^[a-z]$/.test(key) && line.querySelector(`[data-key=${key}]`);
                if (what) { what.click(); event.preventDefault(); event.stopPropagation(); }
              }
            };
            document.addEventListener('keydown', onKey);
            """;

    private final Candidates candidates;
    private final CandidateRecording recording;
    private final CandidateJoining joining;
    private final Runnable changed;
    private final Supplier<EmptyState> empty;
    private final Div lines = new Div();
    private final Div foot = new Div();
    private final Span count = new Span();
    private final Button dismissChosen;
    private CandidateFilter filter;
    private int total;

    /**
     * A list.
     *
     * @param changed called when something was decided
     * @param empty what stands in place of no lines
     */
    InboxList(
            Candidates candidates,
            CandidateRecording recording,
            CandidateJoining joining,
            CandidateFilter filter,
            Runnable changed,
            Supplier<EmptyState> empty) {
        this.candidates = candidates;
        this.recording = recording;
        this.joining = joining;
        this.filter = filter;
        this.changed = changed;
        this.empty = empty;
        addClassName("inbox");
        lines.addClassName("candidates");
        lines.getElement().setAttribute("role", "list");
        lines.getElement().setAttribute("aria-label", getTranslation("news.inbox"));
        count.addClassName("list-count");
        count.getElement().setAttribute("role", "status");
        dismissChosen = new Button("", new Icon("x"), _ -> dismissChosen());
        foot.addClassName("candidates-more");
        var keys = new Span(getTranslation("news.inbox.keys"));
        keys.addClassNames("secondary", "inbox-keys");
        var head = new Div(count, dismissChosen, keys);
        head.addClassName("inbox-head");
        add(head, lines, foot);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        lines.getElement().executeJs(KEYS);
    }

    void show(CandidateFilter narrowed) {
        filter = narrowed;
        reload(PAGE);
    }

    private void reload(int limit) {
        lines.removeAll();
        total = candidates.count(filter);
        append(limit);
    }

    private void append(int limit) {
        candidates.list(filter, shown(), limit).forEach(each -> lines.add(new CandidateLine(each, this)));
        refresh();
    }

    private int shown() {
        return rows().size();
    }

    private List<CandidateLine> rows() {
        return lines.getChildren()
                .filter(CandidateLine.class::isInstance)
                .map(CandidateLine.class::cast)
                .toList();
    }

    private void refresh() {
        foot.removeAll();
        var shown = shown();
        lines.setVisible(shown > 0);
        count.setText(getTranslation("news.inbox.count", Math.max(total, shown)));
        if (shown == 0) {
            foot.add(empty.get());
        } else if (shown < total) {
            foot.add(new Button(getTranslation("news.inbox.more"), new Icon("chevron-down"), _ -> append(PAGE)));
        }
        chosen();
    }

    @Override
    public void chosen() {
        var number = rows().stream().filter(CandidateLine::isChosen).count();
        dismissChosen.setVisible(number > 0);
        dismissChosen.setText(getTranslation("news.inbox.dismiss-chosen", number));
    }

    @Override
    public void record(CandidateLine line) {
        attempt(() -> {
            try {
                UI.getCurrent()
                        .navigate(ArticleLinks.resume(
                                recording.begin(line.candidate().id())));
            } catch (InvalidInput unreadable) {
                Notices.problem(unreadable);
            }
        });
    }

    @Override
    public void join(CandidateLine line, Recorded recorded) {
        var id = line.candidate().id();
        attempt(() -> {
            joining.join(id, recorded.article());
            leave(List.of(line));
            Notices.undoable(
                    getTranslation("news.copy.noted"),
                    getTranslation("news.inbox.undo"),
                    () -> undo(List.of(id), () -> joining.separate(id, recorded.article())));
            changed.run();
        });
    }

    @Override
    public void decide(CandidateLine line, CandidateState state) {
        decide(List.of(line), state);
    }

    private void dismissChosen() {
        decide(rows().stream().filter(CandidateLine::isChosen).toList(), CandidateState.DISMISSED);
    }

    private void decide(List<CandidateLine> decided, CandidateState state) {
        var ids = decided.stream().map(line -> line.candidate().id()).toList();
        var before = filter.state();
        attempt(() -> {
            candidates.decide(ids, state);
            leave(decided);
            Notices.undoable(
                    getTranslation("news.inbox.decided." + state, ids.size()),
                    getTranslation("news.inbox.undo"),
                    () -> undo(ids, () -> candidates.decide(ids, before)));
            changed.run();
        });
    }

    /** What is decided goes; the line after it is the next to work on. */
    private void leave(List<CandidateLine> decided) {
        var rows = rows();
        var next = Math.max(0, rows.indexOf(decided.getFirst()));
        decided.forEach(lines::remove);
        total -= decided.size();
        var left = rows();
        if (left.isEmpty() && total > 0) {
            append(PAGE);
        } else {
            refresh();
        }
        var now = rows();
        if (!now.isEmpty()) {
            now.get(Math.min(next, now.size() - 1)).focusSoon();
        }
    }

    private void undo(List<CandidateId> ids, Runnable undoing) {
        attempt(undoing);
        reload(Math.max(PAGE, shown() + ids.size()));
        changed.run();
        rows().stream()
                .filter(line -> ids.contains(line.candidate().id()))
                .findFirst()
                .ifPresent(CandidateLine::focusSoon);
    }

    /** Does something, unless somebody else was quicker. */
    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (NotFound gone) {
            Notices.problem(getTranslation("news.inbox.gone"));
            reload(Math.max(PAGE, shown()));
        }
    }
}
