package org.lienhiep.meeting.election;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts a vote round by round. Elected is who got more than the share needed of the valid votes, those with most
 * votes first, as long as there are seats. Who are level for the last seats are elected by none of the votes: they
 * alone stand in the next round. Otherwise, while seats are left, all who were not elected stand again.
 */
public final class Count {

    private static final double WHOLE = 100;

    private final int seats;
    private final int neededPercent;
    private final List<CountedRound> rounds = new ArrayList<>();
    private List<Integer> standing;
    private int open;

    /**
     * One round, counted.
     *
     * @param open how many seats were to be filled in it
     * @param standing who stood in it, by their places in the list of candidates
     * @param votes who got what, most votes first; who was not counted is missing
     */
    public record CountedRound(int open, List<Integer> standing, List<CountedVote> votes) {}

    /**
     * What one candidate got.
     *
     * @param share of the valid votes, 0 to 1; null where these are not known
     */
    public record CountedVote(
            int candidate,
            int yes,
            @Nullable Integer no,
            @Nullable Double share,
            Outcome outcome) {}

    private Count(ContestDraft draft) {
        seats = requireNonNullElse(draft.seats(), 1);
        neededPercent = requireNonNullElse(draft.neededPercent(), ContestDraft.HALF);
        standing = IntStream.range(0, draft.candidates().size()).boxed().toList();
        open = seats;
    }

    /** Counts what was entered; whether it adds up, {@link Contests} says. */
    public static Count of(ContestDraft draft) {
        var count = new Count(draft);
        draft.rounds().forEach(count::add);
        return count;
    }

    private void add(RoundDraft round) {
        var lines = round.votes().stream()
                .filter(vote -> vote.yes() != null && standing.contains(vote.candidate()))
                .sorted(Comparator.comparing(Count::yes, Comparator.reverseOrder()))
                .toList();
        var outcomes = outcomes(lines, round.valid());
        rounds.add(new CountedRound(
                open,
                standing,
                lines.stream()
                        .map(vote -> new CountedVote(
                                vote.candidate(),
                                yes(vote),
                                vote.no(),
                                share(vote, round.valid()),
                                outcomes.getOrDefault(vote.candidate(), Outcome.NOT_ELECTED)))
                        .toList()));
        goOn(outcomes);
    }

    private static @Nullable Double share(RoundDraft.VoteDraft vote, @Nullable Integer valid) {
        return valid == null || valid == 0 ? null : (double) yes(vote) / valid;
    }

    /** What the votes come to for those who got enough; the others are not named. */
    private Map<Integer, Outcome> outcomes(List<RoundDraft.VoteDraft> lines, @Nullable Integer valid) {
        var enough = lines.stream().filter(vote -> isEnough(vote, valid)).toList();
        var outcomes = new LinkedHashMap<Integer, Outcome>();
        if (open == 0) {
            return outcomes;
        }
        var contested = enough.size() > open && yes(enough.get(open - 1)) == yes(enough.get(open));
        var limit = contested ? yes(enough.get(open)) : -1;
        for (int place = 0; place < enough.size(); place++) {
            var vote = enough.get(place);
            if (yes(vote) == limit) {
                outcomes.put(vote.candidate(), Outcome.TIED);
            } else if (place < open) {
                outcomes.put(vote.candidate(), Outcome.ELECTED);
            }
        }
        return outcomes;
    }

    private boolean isEnough(RoundDraft.VoteDraft vote, @Nullable Integer valid) {
        return valid != null && yes(vote) * WHOLE > (double) neededPercent * valid;
    }

    private static int yes(RoundDraft.VoteDraft vote) {
        return requireNonNullElse(vote.yes(), 0);
    }

    private void goOn(Map<Integer, Outcome> outcomes) {
        var elected = places(outcomes, Outcome.ELECTED);
        var tied = places(outcomes, Outcome.TIED);
        open -= elected.size();
        standing = tied.isEmpty()
                ? standing.stream().filter(each -> !elected.contains(each)).toList()
                : List.copyOf(tied);
    }

    private static SortedSet<Integer> places(Map<Integer, Outcome> outcomes, Outcome outcome) {
        var places = new TreeSet<Integer>();
        outcomes.forEach((candidate, reached) -> {
            if (reached == outcome) {
                places.add(candidate);
            }
        });
        return places;
    }

    /** The rounds, counted. */
    public List<CountedRound> rounds() {
        return List.copyOf(rounds);
    }

    /** How many seats are left after the last round. */
    public int open() {
        return open;
    }

    /** Who would stand in another round; nobody when all seats are filled. */
    public List<Integer> standing() {
        return open == 0 ? List.of() : standing;
    }

    /** The places of those elected, in the order of rounds and votes. */
    public List<Integer> elected() {
        return rounds.stream()
                .flatMap(round -> round.votes().stream())
                .filter(vote -> vote.outcome() == Outcome.ELECTED)
                .map(CountedVote::candidate)
                .toList();
    }
}
