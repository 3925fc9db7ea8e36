package org.lienhiep.meeting.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.election.ContestKind;
import org.lienhiep.meeting.election.ContestResult;
import org.lienhiep.meeting.election.ElectionResults;
import org.lienhiep.meeting.election.Outcome;
import org.lienhiep.meeting.election.VotingMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Meetings")
class VotesResource {

    private final ElectionResults results;

    VotesResource(ElectionResults results) {
        this.results = results;
    }

    /** The vote on one post. */
    record VoteJson(
            UUID id,
            String post,
            ContestKind kind,
            VotingMethod method,
            int seats,
            int vacant,
            int neededPercent,
            List<RoundJson> rounds) {}

    /** One round; numbers that nobody recorded are null. */
    record RoundJson(
            int number,
            @Nullable Integer entitled,
            @Nullable Integer issued,
            @Nullable Integer collected,
            @Nullable Integer valid,
            @Nullable Integer invalid,
            List<LineJson> candidates) {}

    /** What one candidate got. */
    record LineJson(
            String person,
            int yes,
            @Nullable Integer no,
            @Nullable Double share,
            Outcome outcome) {}

    @GetMapping("/api/v1/meetings/{id}/votes")
    @Operation(summary = "How the votes of a meeting went, round by round; who is elected is in the meeting itself")
    List<VoteJson> votes(@PathVariable UUID id) {
        return results.of(new MeetingId(id)).stream().map(VotesResource::json).toList();
    }

    private static VoteJson json(ContestResult vote) {
        return new VoteJson(
                vote.id(),
                vote.post(),
                vote.kind(),
                vote.method(),
                vote.seats(),
                vote.vacant(),
                vote.neededPercent(),
                vote.rounds().stream().map(VotesResource::json).toList());
    }

    private static RoundJson json(ContestResult.Round round) {
        return new RoundJson(
                round.number(),
                round.entitled(),
                round.issued(),
                round.collected(),
                round.valid(),
                round.invalid(),
                round.lines().stream()
                        .map(line -> new LineJson(
                                line.who().person().name(), line.yes(), line.no(), line.share(), line.outcome()))
                        .toList());
    }
}
