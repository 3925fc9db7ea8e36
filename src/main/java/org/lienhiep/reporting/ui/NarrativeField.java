package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.reporting.ReportLocked;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;

/** What the organisation says in words; stores itself whenever one pauses. */
final class NarrativeField extends Div {

    private static final int PAUSE_MS = 1500;

    private final ReportServices.OpenReport report;
    private final ReportSheet.Changes changes;
    private final TextArea area = new TextArea();
    private final Div status = new Div();
    private String stored;

    NarrativeField(ReportServices.OpenReport report, ReportSheet.Changes changes) {
        this.report = report;
        this.changes = changes;
        this.stored = report.details().narrative();
        addClassName("narrative");
        area.setAriaLabel(getTranslation("reporting.narrative"));
        area.setPlaceholder(getTranslation("reporting.narrative.help"));
        area.setManualValidation(true);
        area.setWidthFull();
        area.setMinRows(6);
        area.setValue(stored);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MS);
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                store();
            }
        });
        status.addClassName("cell-status");
        status.getElement().setAttribute("role", "status");
        add(area, status);
    }

    private void store() {
        try {
            report.saveNarrative(area.getValue());
            accepted();
        } catch (StaleRecord stale) {
            compare(stale);
        } catch (ReportLocked locked) {
            refuse(getTranslation("reporting.cell.locked"));
            changes.locked(locked);
        } catch (InvalidInput invalid) {
            var problem = invalid.problems().getFirst();
            refuse(getTranslation(problem.message(), problem.arguments()));
        }
    }

    private void accepted() {
        stored = area.getValue();
        area.setInvalid(false);
        say("saved", "check", getTranslation("reporting.cell.saved"));
    }

    private void refuse(String why) {
        area.setInvalid(true);
        area.setErrorMessage(why);
        say("trouble", "triangle-alert", getTranslation("reporting.cell.not-saved"));
    }

    private void say(String kind, String icon, String text) {
        var word = new Span(new Icon(icon), new Span(text));
        word.addClassNames("cell-word", "cell-" + kind);
        status.removeAll();
        status.add(word);
    }

    /** Somebody changed the report meanwhile: only when it was these words, one has to choose. */
    private void compare(StaleRecord stale) {
        var theirs = report.reload().narrative();
        if (theirs.equals(stored) || theirs.equals(area.getValue())) {
            store();
            return;
        }
        var mine = area.getValue();
        say("trouble", "triangle-alert", getTranslation("reporting.cell.conflict"));
        var both = getTranslation(
                "reporting.narrative.both",
                stale.changedBy(),
                Formats.of(getLocale()).moment(stale.changedAt()));
        var other = new Div(theirs);
        other.addClassName("narrative-text");
        status.add(
                new Span(both),
                other,
                new Button(getTranslation("reporting.narrative.keep-mine"), _ -> choose(mine)),
                new Button(getTranslation("reporting.narrative.take-theirs"), _ -> choose(theirs)),
                new Button(getTranslation("reporting.narrative.join"), _ -> choose(theirs.strip() + "\n\n" + mine)));
    }

    private void choose(String text) {
        area.setValue(text);
        store();
    }
}
