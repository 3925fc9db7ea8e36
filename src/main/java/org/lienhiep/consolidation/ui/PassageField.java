package org.lienhiep.consolidation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import org.lienhiep.consolidation.Passage;
import org.lienhiep.consolidation.Passages;
import org.lienhiep.consolidation.UnionOverview;
import org.lienhiep.consolidation.WordChange;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;

/**
 * The words of a part, drafted from the figures until the office writes its own; stores itself whenever one pauses. Where
 * the figures changed after the office wrote, it shows what the draft says now and lets one choose.
 */
final class PassageField extends Div {

    private static final int PAUSE_MS = 1200;
    private static final int FEW_ROWS = 3;

    private final Passages passages;
    private final UnionOverview official;
    private final TextArea area = new TextArea();
    private final Div state = new Div();
    private final Div status = new Div();
    private final Div suggestion = new Div();
    private Passage passage;

    PassageField(Passages passages, UnionOverview official, Passage passage, String title) {
        this.passages = passages;
        this.official = official;
        this.passage = passage;
        addClassName("passage");
        area.setAriaLabel(getTranslation("consolidation.words.of", title));
        area.setPlaceholder(getTranslation("consolidation.words.help"));
        area.setManualValidation(true);
        area.setWidthFull();
        area.setMinRows(FEW_ROWS);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MS);
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                store(passage().draft());
            }
        });
        state.addClassName("passage-state");
        status.addClassName("cell-status");
        status.getElement().setAttribute("role", "status");
        suggestion.addClassName("passage-suggestion");
        add(state, area, status, suggestion);
        area.setValue(passage.text());
        describe();
    }

    private Passage passage() {
        return passage;
    }

    private void describe() {
        state.removeAll();
        suggestion.removeAll();
        if (passage.written() != null) {
            state.add(new Chip("pencil", getTranslation("consolidation.words.written"), Chip.Tone.INFO));
            if (!passage.draft().isBlank()) {
                var back = new Button(getTranslation("consolidation.words.use-draft"), _ -> useDraft());
                back.addThemeVariants(ButtonVariant.TERTIARY);
                state.add(back);
            }
        } else if (!passage.draft().isBlank()) {
            state.add(new Chip("file-text", getTranslation("consolidation.words.drafted"), Chip.Tone.NEUTRAL));
        }
        if (passage.outdated()) {
            suggest();
        }
    }

    private void suggest() {
        var changes = new Div();
        changes.addClassName("word-changes");
        for (var change : Passages.difference(passage.basedOn(), passage.draft())) {
            var words = new Span(change.text());
            words.addClassName("words-" + change.kind().name().toLowerCase(Locale.ROOT));
            if (change.kind() != WordChange.Kind.SAME) {
                words.getElement().setAttribute("title", getTranslation("consolidation.words.change." + change.kind()));
            }
            changes.add(words);
        }
        var take = new Button(getTranslation("consolidation.words.use-draft"), _ -> useDraft());
        var keep = new Button(getTranslation("consolidation.words.keep"), _ -> store(passage.draft()));
        var actions = new Div(take, keep);
        actions.addClassName("actions");
        suggestion.add(
                new Chip("triangle-alert", getTranslation("consolidation.words.outdated"), Chip.Tone.WARNING),
                changes,
                actions);
    }

    private void store(String basedOn) {
        try {
            var version = passages.write(
                    official.union().id(),
                    official.period(),
                    passage.part(),
                    area.getValue(),
                    basedOn,
                    passage.version());
            passage = new Passage(passage.part(), passage.draft(), area.getValue(), basedOn, version, passage.stamp());
            area.setInvalid(false);
            say("saved", "check", getTranslation("reporting.cell.saved"));
            describe();
        } catch (StaleRecord stale) {
            conflict(stale);
        } catch (InvalidInput invalid) {
            var problem = invalid.problems().getFirst();
            area.setInvalid(true);
            area.setErrorMessage(getTranslation(problem.message(), problem.arguments()));
            say("trouble", "triangle-alert", getTranslation("reporting.cell.not-saved"));
        }
    }

    private void useDraft() {
        try {
            passages.useDraft(official.union().id(), official.period(), passage.part(), passage.version());
            passage = new Passage(passage.part(), passage.draft(), null, null, 0, null);
            area.setValue(passage.text());
            status.removeAll();
            describe();
        } catch (StaleRecord stale) {
            conflict(stale);
        }
    }

    /** Somebody else wrote meanwhile: both texts are shown, and one decides. */
    private void conflict(StaleRecord stale) {
        say("trouble", "triangle-alert", getTranslation("reporting.cell.conflict"));
        var theirs = passages.of(official).stream()
                .filter(each -> each.part().key().equals(passage.part().key()))
                .findFirst()
                .orElse(passage);
        var mine = area.getValue();
        passage = theirs;
        var both = getTranslation(
                "reporting.narrative.both",
                stale.changedBy(),
                Formats.of(I18n.reader()).moment(stale.changedAt()));
        status.add(
                new Span(both),
                new Words(theirs.text()),
                new Button(getTranslation("reporting.narrative.keep-mine"), _ -> choose(mine)),
                new Button(getTranslation("reporting.narrative.take-theirs"), _ -> take(theirs)));
    }

    private void choose(String text) {
        area.setValue(text);
        store(passage.draft());
    }

    private void take(Passage theirs) {
        area.setValue(theirs.text());
        status.removeAll();
        describe();
    }

    private void say(String kind, String icon, String text) {
        var word = new Span(new Icon(icon), new Span(text));
        word.addClassNames("cell-word", "cell-" + kind);
        status.removeAll();
        status.add(word);
    }
}
