package org.lienhiep.meeting.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.agenda.AgendaDraft;
import org.lienhiep.meeting.agenda.Outline;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Chip.Tone;
import org.lienhiep.shell.NamedField;
import org.lienhiep.shell.RecordCatalog;

/** One item in the editor of an agenda. */
final class AgendaLine extends Div {

    private final Span number = new Span();
    private final Span starts = new Span();
    private final TextField title = new TextField();
    private final NamedField<OrganisationId> owner;
    private final IntegerField minutes = new IntegerField();
    private final @Nullable UUID id;
    private final @Nullable UUID carriedFrom;
    private final @Nullable UUID decision;
    private int level;

    AgendaLine(RecordCatalog catalog, AgendaDraft draft, Runnable changed) {
        id = draft.id();
        carriedFrom = draft.carriedFrom();
        decision = draft.decision();
        level = draft.level();
        owner = new NamedField<>(catalog, OrganisationId.class);
        addClassName("agenda-line");
        getElement().setAttribute("role", "group");
        number.addClassName("agenda-number");
        starts.addClassName("agenda-starts");
        title.setLabel(getTranslation("meeting.agenda.title"));
        title.addClassName("agenda-title");
        title.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        title.setValue(Objects.requireNonNullElse(draft.title(), ""));
        owner.setLabel(getTranslation("meeting.agenda.owner"));
        owner.addClassName("agenda-owner");
        owner.setValue(draft.owner());
        minutes.setLabel(getTranslation("meeting.agenda.minutes"));
        minutes.addClassName("agenda-minutes");
        minutes.setStepButtonsVisible(false);
        minutes.setStep(1);
        minutes.setMin(1);
        minutes.setValue(draft.minutes());
        var head = new Div(number, starts);
        head.addClassName("agenda-place");
        add(head, title, owner, minutes);
        mark();
        title.addValueChangeListener(_ -> changed.run());
        owner.addValueChangeListener(_ -> changed.run());
        minutes.addValueChangeListener(_ -> changed.run());
    }

    private void mark() {
        if (decision != null || carriedFrom != null) {
            var word = getTranslation(decision != null ? "meeting.agenda.from-decision" : "meeting.agenda.carried");
            var chip = new Chip(decision != null ? "list-checks" : "reply", word, Tone.INFO);
            chip.addClassName("agenda-origin");
            add(chip);
        }
    }

    /** Shows its place in the outline. */
    void place(Outline.Line line, @Nullable String time) {
        number.setText(line.number());
        starts.setText(time == null ? "" : time);
        getElement().getStyle().set("--level", Integer.toString(line.level() - 1));
        getElement().setAttribute("aria-label", getTranslation("meeting.agenda.item", line.number(), title.getValue()));
    }

    AgendaDraft entered() {
        return new AgendaDraft(
                id, level, title.getValue().strip(), owner.getValue(), minutes.getValue(), carriedFrom, decision);
    }

    /** Whether nothing is entered, so that it need not be stored. */
    boolean empty() {
        return title.getValue().isBlank()
                && owner.isEmpty()
                && minutes.isEmpty()
                && carriedFrom == null
                && decision == null;
    }

    int level() {
        return level;
    }

    void level(int now) {
        level = now;
    }

    String words() {
        return title.getValue();
    }

    boolean showProblem(String field, String message) {
        return switch (field) {
            case "title", "level" -> problem(title, message);
            case "minutes" -> {
                minutes.setInvalid(true);
                minutes.setErrorMessage(message);
                yield true;
            }
            case "owner" -> {
                owner.setInvalid(true);
                owner.setErrorMessage(message);
                yield true;
            }
            default -> false;
        };
    }

    private static boolean problem(TextField field, String message) {
        field.setInvalid(true);
        field.setErrorMessage(message);
        return true;
    }

    void clearProblems() {
        title.setInvalid(false);
        minutes.setInvalid(false);
        owner.setInvalid(false);
    }

    boolean unreadable() {
        var wrong = minutes.getDefaultValidator()
                .apply(minutes.getValue(), new com.vaadin.flow.data.binder.ValueContext(minutes))
                .isError();
        if (wrong) {
            showProblem("minutes", getTranslation("meeting.agenda.minutes.whole"));
        }
        return wrong;
    }

    boolean focusProblem() {
        Component wrong = title.isInvalid() ? title : minutes.isInvalid() ? minutes : owner.isInvalid() ? owner : null;
        if (wrong != null) {
            wrong.getElement().callJsFunction("focus");
        }
        return wrong != null;
    }

    void focusTitle() {
        title.getElement().executeJs("setTimeout(() => this.focus())");
    }
}
