package org.lienhiep.meeting.election;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was counted in one round; see {@link ContestResult.Round}.
 *
 * @param votes of the candidates of this round, in any order; one of whom nothing was counted is left out
 */
public record RoundDraft(
        @Nullable Integer entitled,
        @Nullable Integer issued,
        @Nullable Integer collected,
        @Nullable Integer valid,
        @Nullable Integer invalid,
        List<VoteDraft> votes) {

    public RoundDraft {
        votes = List.copyOf(votes);
    }

    /**
     * What one candidate got.
     *
     * @param candidate his place in the list of candidates, from 0
     * @param no votes against, where they were counted
     */
    public record VoteDraft(
            int candidate, @Nullable Integer yes, @Nullable Integer no) {}

    /** What this candidate got, where it was counted. */
    public Optional<VoteDraft> of(int candidate) {
        return votes.stream().filter(vote -> vote.candidate() == candidate).findFirst();
    }
}
