package org.lienhiep.meeting.election.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.meeting.election.CandidateDraft;
import org.lienhiep.meeting.election.ContestDraft;
import org.lienhiep.meeting.election.ContestRules;
import org.lienhiep.meeting.election.Count;
import org.lienhiep.meeting.election.RoundDraft;
import org.lienhiep.meeting.election.VotingMethod;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.ProblemsInside;

/** The rounds of a vote. Counts while one types, and says beside the field where the numbers do not add up. */
final class RoundsField extends CustomField<List<RoundDraft>> implements ProblemsInside {

    private static final Pattern PLACE = Pattern.compile("\\[(\\d+)]\\.(.+)");

    private final transient Function<List<RoundDraft>, ContestDraft> whole;
    private final transient @Nullable LocalDate heldOn;
    private final Div list = new Div();
    private final Paragraph hint = new Paragraph();
    private final Button add;
    private final Button remove;
    private final transient List<RoundPart> parts = new ArrayList<>();
    private transient List<String> names = List.of();

    /**
     * A vote without rounds.
     *
     * @param whole the whole draft with these rounds, as it is entered now
     * @param heldOn the day of the meeting
     */
    RoundsField(Function<List<RoundDraft>, ContestDraft> whole, @Nullable LocalDate heldOn) {
        super(List.of());
        this.whole = whole;
        this.heldOn = heldOn;
        addClassName("rounds-field");
        add = new Button(getTranslation("meeting.contest.round.add"), new Icon("plus"), _ -> addRound());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        remove = new Button(getTranslation("meeting.contest.round.remove"), new Icon("x"), _ -> removeRound());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        hint.addClassName("secondary");
        hint.getElement().setAttribute("aria-live", "polite");
        add(list, hint, new Div(add, remove));
        recount();
    }

    private void addRound() {
        var part = part();
        updateValue();
        recount();
        part.focusFirst();
    }

    private RoundPart part() {
        var part = new RoundPart(parts.size() + 1, () -> {
            updateValue();
            recount();
        });
        parts.add(part);
        list.add(part);
        return part;
    }

    private void removeRound() {
        var last = parts.removeLast();
        list.remove(last);
        updateValue();
        recount();
        add.focus();
    }

    /** Takes over who stands; votes stay with the names that they were entered for. */
    void candidates(List<CandidateDraft> candidates) {
        names = candidates.stream()
                .map(CandidateDraft::person)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
        recount();
        updateValue();
    }

    /** Counts again, as something that the count depends on has changed. */
    void recount() {
        var draft = whole.apply(entered());
        var known = draft.candidates().size() == names.size();
        var count = Count.of(known ? draft : draft.with(List.of(), draft.rounds()));
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).count(count.rounds().get(i), names, draft.method() == VotingMethod.SHOW_OF_HANDS);
        }
        clearProblems();
        if (known) {
            ContestRules.problems(draft, heldOn).stream()
                    .filter(each -> each.field() != null && each.field().startsWith("rounds["))
                    .forEach(each -> showProblem(
                            each.field().substring("rounds".length()),
                            getTranslation(each.message(), each.arguments())));
        }
        add.setEnabled(!names.isEmpty() && count.open() > 0);
        remove.setVisible(!parts.isEmpty());
        hint.setText(hint(count));
    }

    private String hint(Count count) {
        if (names.isEmpty()) {
            return getTranslation("meeting.contest.hint.candidates");
        }
        if (parts.isEmpty()) {
            return getTranslation("meeting.contest.hint.rounds");
        }
        return count.open() == 0
                ? getTranslation("meeting.contest.hint.filled")
                : getTranslation(
                        "meeting.contest.hint.open",
                        count.open(),
                        String.join(
                                ", ", count.standing().stream().map(names::get).toList()));
    }

    private List<RoundDraft> entered() {
        return parts.stream().map(part -> part.entered(names)).toList();
    }

    @Override
    protected List<RoundDraft> generateModelValue() {
        return entered();
    }

    @Override
    protected void setPresentationValue(List<RoundDraft> value) {
        parts.clear();
        list.removeAll();
        for (var round : value) {
            part().show(round, names);
            recount();
        }
        recount();
    }

    @Override
    public boolean showProblem(String place, String message) {
        var matcher = PLACE.matcher(place);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) >= parts.size()) {
            return false;
        }
        var part = parts.get(Integer.parseInt(matcher.group(1)));
        return part.showProblem(matcher.group(2), message, part.entered(names).votes(), names);
    }

    @Override
    public void clearProblems() {
        parts.forEach(RoundPart::clearProblems);
    }

    @Override
    public boolean markUnreadable() {
        return false;
    }

    @Override
    public boolean focusProblem() {
        return parts.stream().anyMatch(RoundPart::focusProblem);
    }
}
