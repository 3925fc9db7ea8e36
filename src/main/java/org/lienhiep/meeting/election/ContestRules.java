package org.lienhiep.meeting.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.Named;

/**
 * What a vote must be like to be stored. The counting commission's record has to add up: valid and invalid ballots are
 * those collected, no more than were issued, to no more than were entitled; nobody gets more votes than there are valid
 * ballots. Problems in rows are named by their place: {@code rounds[0].valid}, {@code rounds[0].votes[2].yes}.
 */
public final class ContestRules {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_LINE = 300;
    private static final int MOST = 500;
    private static final int MOST_ROUNDS = 10;

    private final ContestDraft draft;
    private final List<Problem> problems = new ArrayList<>();

    private ContestRules(ContestDraft draft) {
        this.draft = draft;
    }

    /**
     * Everything that is wrong with a draft, its defaults filled in.
     *
     * @param heldOn the day of the meeting, null while it has none
     */
    public static List<Problem> problems(ContestDraft draft, @Nullable LocalDate heldOn) {
        var rules = new ContestRules(draft);
        rules.post(heldOn);
        rules.candidates();
        rules.rounds();
        return List.copyOf(rules.problems);
    }

    private void problem(String field, String message, Object... arguments) {
        problems.add(new Problem(field, message, arguments));
    }

    private void post(@Nullable LocalDate heldOn) {
        if (draft.post() == null) {
            problem("post", "meeting.election.post.needed");
        }
        length("post", draft.post() == null ? null : draft.post().name());
        length("body", draft.body());
        between("seats", draft.seats(), 1, MOST);
        between("neededPercent", draft.neededPercent(), 1, 99);
        between("termFrom", draft.termFrom(), FIRST_YEAR, LAST_YEAR);
        between("termTo", draft.termTo(), FIRST_YEAR, LAST_YEAR);
        if (draft.termFrom() != null && draft.termTo() != null && draft.termTo() < draft.termFrom()) {
            problem("termTo", "meeting.election.term.ends-before");
        }
        var from = draft.effectiveOn();
        if (from != null && (from.getYear() < FIRST_YEAR || from.getYear() > LAST_YEAR)) {
            problem("effectiveOn", "meeting.date.implausible", FIRST_YEAR, LAST_YEAR);
        } else if (from != null && heldOn != null && from.isBefore(heldOn)) {
            problem("effectiveOn", "meeting.election.effective.before");
        }
    }

    private void candidates() {
        if (draft.candidates().size() > MOST) {
            problem("candidates", "meeting.contest.too-many", MOST);
        }
        var seen = new HashSet<Named<?>>();
        for (int i = 0; i < draft.candidates().size(); i++) {
            var candidate = draft.candidates().get(i);
            var at = "candidates[" + i + "]";
            if (candidate.person() == null) {
                problem(at + ".person", "meeting.contest.candidate.needed");
            } else if (!seen.add(candidate.person())) {
                problem(at + ".person", "meeting.contest.candidate.twice");
            }
            length(
                    at + ".person",
                    candidate.person() == null ? null : candidate.person().name());
            length(at + ".otherOffice", candidate.otherOffice());
        }
    }

    private void rounds() {
        if (draft.rounds().size() > MOST_ROUNDS) {
            problem("rounds", "meeting.contest.too-many", MOST_ROUNDS);
        }
        var counted = Count.of(draft).rounds();
        for (int i = 0; i < draft.rounds().size(); i++) {
            var round = draft.rounds().get(i);
            var at = "rounds[" + i + "].";
            ballots(at, round);
            votes(at, round, counted.get(i));
            if (counted.get(i).open() == 0) {
                problem(at + "valid", "meeting.contest.round.needless");
            }
        }
    }

    private void ballots(String at, RoundDraft round) {
        notNegative(at + "entitled", round.entitled());
        notNegative(at + "issued", round.issued());
        notNegative(at + "collected", round.collected());
        notNegative(at + "valid", round.valid());
        notNegative(at + "invalid", round.invalid());
        atMost(at + "issued", "meeting.contest.issued.too-many", round.issued(), round.entitled());
        atMost(at + "collected", "meeting.contest.collected.too-many", round.collected(), round.issued());
        atMost(at + "collected", "meeting.contest.collected.too-many-entitled", round.collected(), round.entitled());
        atMost(at + "valid", "meeting.contest.valid.too-many", round.valid(), round.entitled());
        if (round.collected() != null && round.valid() != null) {
            var invalid = round.invalid() == null ? 0 : round.invalid();
            var sum = (long) round.valid() + invalid;
            if (sum > round.collected() || (round.invalid() != null && sum < round.collected())) {
                problem(at + "valid", "meeting.contest.valid.sum", sum, round.collected());
            }
        }
        if (round.valid() == null && round.votes().stream().anyMatch(vote -> vote.yes() != null)) {
            problem(at + "valid", "meeting.contest.valid.needed");
        }
    }

    private void votes(String at, RoundDraft round, Count.CountedRound counted) {
        var seen = new HashSet<Integer>();
        var given = 0L;
        for (int i = 0; i < round.votes().size(); i++) {
            var vote = round.votes().get(i);
            var place = at + "votes[" + i + "].";
            if (!counted.standing().contains(vote.candidate()) || !seen.add(vote.candidate())) {
                problem(place + "candidate", "meeting.contest.vote.nobody");
            }
            if (vote.yes() == null) {
                problem(place + "yes", "shell.required");
            }
            notNegative(place + "yes", vote.yes());
            notNegative(place + "no", vote.no());
            atMost(place + "yes", "meeting.contest.yes.too-many", vote.yes(), round.valid());
            if (vote.yes() != null
                    && vote.no() != null
                    && round.valid() != null
                    && (long) vote.yes() + vote.no() > round.valid()) {
                problem(place + "no", "meeting.contest.no.too-many", round.valid());
            }
            given += vote.yes() == null ? 0 : Math.max(0, vote.yes());
        }
        if (draft.method() == VotingMethod.SECRET_BALLOT
                && round.valid() != null
                && given > (long) round.valid() * counted.open()) {
            problem(at + "valid", "meeting.contest.votes.too-many", given, round.valid(), counted.open());
        }
    }

    private void between(String field, @Nullable Integer number, int least, int most) {
        if (number != null && (number < least || number > most)) {
            problem(field, "meeting.contest.between", Integer.toString(least), Integer.toString(most));
        }
    }

    private void notNegative(String field, @Nullable Integer number) {
        if (number != null && number < 0) {
            problem(field, "meeting.number.negative");
        }
    }

    private void atMost(String field, String message, @Nullable Integer number, @Nullable Integer most) {
        if (number != null && most != null && number > most) {
            problem(field, message, most);
        }
    }

    private void length(String field, @Nullable String text) {
        if (text != null && text.length() > LONGEST_LINE) {
            problem(field, "shell.too-long", LONGEST_LINE);
        }
    }
}
