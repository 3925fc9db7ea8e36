package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.ImportId;
import org.lienhiep.reporting.exchange.HistoryImports;
import org.lienhiep.reporting.exchange.ImportProgress;
import org.lienhiep.reporting.exchange.ImportRun;
import org.lienhiep.reporting.exchange.ImportRuns;
import org.lienhiep.shell.Confirm;
import org.lienhiep.shell.Fact;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Section;

/** One import: how far it is, what was wrong, what it brought, and taking it back. The page may be left meanwhile. */
@Route(ImportLinks.IMPORTS + "/:import")
@RolesAllowed("UNION_SECRETARY")
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int POLL = 700;

    private final transient HistoryImports imports;
    private final transient ImportRuns runs;
    private final transient I18n messages;
    private final ProgressBar bar = new ProgressBar(0, 100);
    private final Span words = new Span();
    private transient @Nullable Registration polling;
    private String title = "";

    ImportView(HistoryImports imports, ImportRuns runs, I18n messages) {
        this.imports = imports;
        this.runs = runs;
        this.messages = messages;
        addClassNames("page", "import-page");
        words.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var text = event.getRouteParameters().get("import").orElse("");
        try {
            show(runs.get(ImportId.parse(text)));
        } catch (IllegalArgumentException noId) {
            throw new NotFound("import", text);
        }
    }

    private void show(ImportRun run) {
        title = run.fileName();
        stopPolling();
        removeAll();
        var header = new PageHeader(title)
                .under(getTranslation("reporting.imports"), ImportLinks.IMPORTS)
                .context(ImportStates.of(this, run.state()));
        add(header);
        switch (run.state()) {
            case RUNNING -> {
                header.actions(new Button(getTranslation("reporting.imports.cancel"), new Icon("x"), _ -> {
                    imports.cancel(run.id());
                    refresh(run.id());
                }));
                running(run.id());
            }
            case DONE ->
                header.actions(
                        new Button(getTranslation("reporting.imports.undo"), new Icon("undo-2"), _ -> askToUndo(run)));
            case FAILED, CANCELLED, UNDONE -> {
                // Nothing of it is left.
            }
        }
        add(new Section(getTranslation("reporting.imports.about"), facts(run)));
        if (run.state() == ImportRun.State.FAILED) {
            add(new ImportErrors(run, runs.errors(run.id()), messages));
        }
    }

    private void running(ImportId run) {
        var part = new Div(words, bar);
        part.addClassName("import-progress");
        add(part);
        tick(run);
        var ui = UI.getCurrent();
        ui.setPollInterval(POLL);
        polling = ui.addPollListener(_ -> refresh(run));
    }

    private void refresh(ImportId id) {
        var run = runs.get(id);
        if (run.state() == ImportRun.State.RUNNING) {
            tick(id);
        } else {
            show(run);
        }
    }

    private void tick(ImportId run) {
        var progress = imports.progress(run);
        bar.setIndeterminate(progress.map(each -> each.phase() != ImportProgress.Phase.READING)
                .orElse(true));
        progress.ifPresent(each -> {
            bar.setValue(each.percent());
            words.setText(getTranslation(
                    "reporting.imports.phase." + each.phase(),
                    Formats.of(getLocale()).number(each.rows()),
                    each.percent()));
        });
    }

    private Fact.Sheet facts(ImportRun run) {
        var formats = Formats.of(getLocale());
        var finished = run.finishedAt();
        var undone = run.undoneAt();
        return Fact.sheet()
                .add(getTranslation("reporting.imports.by"), run.startedBy())
                .add(getTranslation("reporting.imports.at"), formats.moment(run.startedAt()))
                .add(getTranslation("reporting.imports.finished"), finished == null ? null : formats.moment(finished))
                .add(getTranslation("reporting.imports.reports"), count(run.reports()))
                .add(getTranslation("reporting.imports.created"), count(run.created()))
                .add(getTranslation("reporting.imports.updated"), count(run.updated()))
                .add(
                        getTranslation("reporting.imports.undone"),
                        undone == null ? null : formats.moment(undone) + " · " + run.undoneBy())
                .add("SHA-256", run.sha256());
    }

    private @Nullable String count(int number) {
        return number == 0 ? null : Formats.of(getLocale()).number(number);
    }

    private void askToUndo(ImportRun run) {
        Confirm.action(
                getTranslation("reporting.imports.undo.title", run.fileName()),
                getTranslation("reporting.imports.undo.text"),
                getTranslation("reporting.imports.undo"),
                () -> undo(run));
    }

    private void undo(ImportRun run) {
        try {
            var obstacles = runs.undo(run.id());
            show(runs.get(run.id()));
            if (obstacles.isEmpty()) {
                Notices.done(getTranslation("reporting.imports.undo.done"));
            } else {
                add(new ImportObstacles(obstacles));
                Notices.problem(getTranslation("reporting.imports.obstacles"));
            }
        } catch (InvalidInput notDone) {
            Notices.problem(notDone);
            show(runs.get(run.id()));
        }
    }

    private void stopPolling() {
        if (polling != null) {
            polling.remove();
            polling = null;
            UI.getCurrent().setPollInterval(-1);
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

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(title);
    }
}
