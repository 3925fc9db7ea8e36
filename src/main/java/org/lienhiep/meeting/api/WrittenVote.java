package org.lienhiep.meeting.api;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.RecordId;
import org.lienhiep.meeting.api.VoteJson.CandidateJson;
import org.lienhiep.meeting.api.VoteJson.LineJson;
import org.lienhiep.meeting.api.VoteJson.RoundJson;
import org.lienhiep.meeting.election.ContestResult;
import org.lienhiep.meeting.election.RecordedContest;

/** Writes a recorded vote as JSON. */
final class WrittenVote {

    private WrittenVote() {}

    /**
     * The JSON that describes a vote.
     *
     * @param codeOf the code of an organisation
     */
    static VoteJson of(RecordedContest recorded, Function<OrganisationId, @Nullable String> codeOf) {
        var vote = recorded.result();
        return new VoteJson(
                vote.id(),
                codeOf.apply(vote.organisation()),
                vote.post(),
                id(recorded.values().post()),
                vote.body(),
                vote.termFrom(),
                vote.termTo(),
                vote.effectiveOn(),
                vote.kind(),
                vote.method(),
                vote.seats(),
                vote.vacant(),
                vote.neededPercent(),
                vote.candidates().stream()
                        .map(each -> new CandidateJson(each.person().name(), id(each.person()), each.otherOffice()))
                        .toList(),
                vote.rounds().stream().map(WrittenVote::round).toList(),
                recorded.version());
    }

    private static RoundJson round(ContestResult.Round round) {
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

    private static @Nullable UUID id(@Nullable Named<? extends RecordId> named) {
        return named == null || named.id() == null ? null : named.id().value();
    }
}
