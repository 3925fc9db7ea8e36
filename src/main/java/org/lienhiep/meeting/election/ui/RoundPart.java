package org.lienhiep.meeting.election.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.meeting.election.Count.CountedRound;
import org.lienhiep.meeting.election.RoundDraft;
import org.lienhiep.meeting.election.RoundDraft.VoteDraft;

/** The fields of one round: the ballots, and a line for each candidate who stands in it. */
final class RoundPart extends Div {

    private static final List<String> BALLOTS = List.of("entitled", "issued", "collected", "valid", "invalid");

    private final Map<String, IntegerField> ballots = new LinkedHashMap<>();
    private final Map<String, VoteLine> lines = new LinkedHashMap<>();
    private final VoteTable table;
    private final Runnable changed;
    private List<String> names = List.of();

    /**
     * A round without figures.
     *
     * @param number from 1
     * @param changed is run when the person entered something
     */
    RoundPart(int number, Runnable changed) {
        this.changed = changed;
        addClassName("contest-round");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("meeting.contest.round", number));
        var fields = new Div();
        fields.addClassName("contest-ballots");
        for (var name : BALLOTS) {
            var field = count(getTranslation("meeting.contest." + name));
            field.setLabel(getTranslation("meeting.contest." + name));
            ballots.put(name, field);
            fields.add(field);
        }
        table = new VoteTable(getTranslation("meeting.contest.table", number));
        add(new H3(getTranslation("meeting.contest.round", number)), fields, table);
    }

    private IntegerField count(String label) {
        var field = new IntegerField();
        field.setMin(0);
        field.setAriaLabel(label);
        field.setManualValidation(true);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        return field;
    }

    /** Fills in what was counted; candidates are named first. */
    void show(RoundDraft round, List<String> candidates) {
        set("entitled", round.entitled());
        set("issued", round.issued());
        set("collected", round.collected());
        set("valid", round.valid());
        set("invalid", round.invalid());
        for (var vote : round.votes()) {
            if (vote.candidate() < candidates.size()) {
                var line = line(candidates.get(vote.candidate()));
                line.yes.setValue(vote.yes());
                line.no.setValue(vote.no());
            }
        }
    }

    private void set(String name, @Nullable Integer value) {
        ballot(name).setValue(value);
    }

    private IntegerField ballot(String name) {
        return Objects.requireNonNull(ballots.get(name));
    }

    private VoteLine line(String name) {
        return lines.computeIfAbsent(
                name,
                each -> new VoteLine(
                        each,
                        count(getTranslation("meeting.contest.yes.of", each)),
                        count(getTranslation("meeting.contest.no.of", each))));
    }

    /** Shows a line for each who stands, and what the votes come to. */
    void count(CountedRound counted, List<String> candidates, boolean byHand) {
        for (var name : List.of("issued", "collected", "invalid")) {
            ballot(name).setVisible(!byHand);
        }
        ballot("valid").setLabel(getTranslation(byHand ? "meeting.contest.voting" : "meeting.contest.valid"));
        var standing = counted.standing().stream().map(candidates::get).toList();
        if (!standing.equals(names) || table.lines().getRowCount() != standing.size()) {
            names = standing;
            table.lines().removeAll();
            standing.forEach(name -> table.lines().add(line(name).row()));
        }
        names.forEach(name -> line(name).show(null));
        counted.votes().forEach(vote -> line(candidates.get(vote.candidate())).show(vote));
    }

    RoundDraft entered(List<String> candidates) {
        var votes = new ArrayList<VoteDraft>();
        for (var name : names) {
            var line = line(name);
            if (!line.yes.isEmpty() || !line.no.isEmpty()) {
                votes.add(new VoteDraft(candidates.indexOf(name), line.yes.getValue(), line.no.getValue()));
            }
        }
        return new RoundDraft(
                ballot("entitled").getValue(),
                number("issued"),
                number("collected"),
                ballot("valid").getValue(),
                number("invalid"),
                votes.stream().filter(vote -> vote.candidate() >= 0).toList());
    }

    private @Nullable Integer number(String name) {
        return ballot(name).isVisible() ? ballot(name).getValue() : null;
    }

    /** Shows what is wrong beside the field; {@code valid} or {@code votes[2].yes}. */
    boolean showProblem(String place, String message, List<VoteDraft> votes, List<String> candidates) {
        var field = ballots.get(place);
        if (place.startsWith("votes[")) {
            var vote = votes.get(Integer.parseInt(place.substring(6, place.indexOf(']'))));
            var line = line(candidates.get(vote.candidate()));
            field = place.endsWith(".no") ? line.no : line.yes;
        }
        if (field == null) {
            return false;
        }
        field.setErrorMessage(message);
        field.setInvalid(true);
        return true;
    }

    void clearProblems() {
        ballots.values().forEach(field -> field.setInvalid(false));
        lines.values().forEach(line -> {
            line.yes.setInvalid(false);
            line.no.setInvalid(false);
        });
    }

    boolean focusProblem() {
        var all = new ArrayList<>(ballots.values());
        lines.values().forEach(line -> {
            all.add(line.yes);
            all.add(line.no);
        });
        var first = all.stream().filter(IntegerField::isInvalid).findFirst();
        first.ifPresent(IntegerField::focus);
        return first.isPresent();
    }

    void focusFirst() {
        ballot("entitled").focus();
    }
}
