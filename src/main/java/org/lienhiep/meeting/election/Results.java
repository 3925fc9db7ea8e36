package org.lienhiep.meeting.election;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes a count as minutes tell it. */
final class Results {

    private Results() {}

    static ContestResult of(UUID id, ContestDraft draft) {
        var candidates = draft.candidates().stream()
                .map(each -> new ContestResult.Candidate(requireNonNull(each.person()), each.otherOffice()))
                .toList();
        return new ContestResult(
                id,
                requireNonNull(draft.organisation()),
                requireNonNull(draft.post()).name(),
                draft.body(),
                draft.termFrom(),
                draft.termTo(),
                draft.effectiveOn(),
                requireNonNullElse(draft.kind(), ContestKind.REGULAR),
                requireNonNullElse(draft.method(), VotingMethod.SECRET_BALLOT),
                requireNonNullElse(draft.seats(), 1),
                requireNonNullElse(draft.neededPercent(), ContestDraft.HALF),
                candidates,
                rounds(draft, candidates));
    }

    private static List<ContestResult.Round> rounds(ContestDraft draft, List<ContestResult.Candidate> candidates) {
        var rounds = new ArrayList<ContestResult.Round>();
        for (var counted : Count.of(draft).rounds()) {
            var round = draft.rounds().get(rounds.size());
            rounds.add(new ContestResult.Round(
                    rounds.size() + 1,
                    round.entitled(),
                    round.issued(),
                    round.collected(),
                    round.valid(),
                    round.invalid(),
                    counted.votes().stream()
                            .map(vote -> new ContestResult.Line(
                                    vote.candidate(),
                                    candidates.get(vote.candidate()),
                                    vote.yes(),
                                    vote.no(),
                                    vote.share(),
                                    vote.outcome()))
                            .toList()));
        }
        return rounds;
    }
}
