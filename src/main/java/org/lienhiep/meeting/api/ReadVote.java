package org.lienhiep.meeting.api;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.kernel.id.RecordId;
import org.lienhiep.meeting.api.VoteJson.CandidateJson;
import org.lienhiep.meeting.api.VoteJson.LineJson;
import org.lienhiep.meeting.api.VoteJson.RoundJson;
import org.lienhiep.meeting.election.CandidateDraft;
import org.lienhiep.meeting.election.ContestDraft;
import org.lienhiep.meeting.election.RoundDraft;
import org.lienhiep.meeting.election.RoundDraft.VoteDraft;

/** Reads JSON into what a person could have entered about a vote. Whether it is right, the service says. */
final class ReadVote {

    private final VoteJson json;
    private final List<CandidateJson> candidates;
    private final List<Problem> problems = new ArrayList<>();

    private ReadVote(VoteJson json) {
        this.json = json;
        this.candidates = json.candidates() == null ? ofFirstRound(json) : json.candidates();
    }

    /**
     * The draft that the JSON describes.
     *
     * @param idOf finds an organisation by its code; null for an unknown one
     * @throws InvalidInput naming an unknown organisation, or whoever got votes and did not stand
     */
    static ContestDraft draft(VoteJson json, Function<String, @Nullable OrganisationId> idOf) {
        var reading = new ReadVote(json);
        var draft = reading.draft(idOf);
        if (!reading.problems.isEmpty()) {
            throw new InvalidInput(reading.problems);
        }
        return draft;
    }

    /** The problem with its field as it is called in JSON, where the votes of a round are those of its candidates. */
    static InvalidInput inJson(InvalidInput invalid) {
        return new InvalidInput(invalid.problems().stream()
                .map(each -> each.field() == null
                        ? each
                        : new Problem(
                                each.field()
                                        .replace("].votes[", "].candidates[")
                                        .replaceFirst("\\.candidate$", ".person"),
                                each.message(),
                                each.arguments()))
                .toList());
    }

    private static List<CandidateJson> ofFirstRound(VoteJson json) {
        return list(json.rounds()).stream()
                .limit(1)
                .flatMap(round -> list(round.candidates()).stream())
                .map(line -> new CandidateJson(line.person(), null, null))
                .toList();
    }

    private ContestDraft draft(Function<String, @Nullable OrganisationId> idOf) {
        var organisation = json.organisation() == null ? null : idOf.apply(json.organisation());
        if (json.organisation() != null && organisation == null) {
            problems.add(new Problem("organisation", "organisation.code.unknown", json.organisation()));
        }
        return new ContestDraft(
                organisation,
                named(json.post(), json.postId(), PostId::new),
                json.body(),
                json.termFrom(),
                json.termTo(),
                json.effectiveOn(),
                json.kind(),
                json.method(),
                json.seats(),
                json.neededPercent(),
                candidates.stream()
                        .map(each -> new CandidateDraft(
                                named(each.person(), each.personId(), PersonId::new), each.otherOffice()))
                        .toList(),
                rounds());
    }

    private List<RoundDraft> rounds() {
        var rounds = new ArrayList<RoundDraft>();
        for (var round : list(json.rounds())) {
            rounds.add(new RoundDraft(
                    round.entitled(),
                    round.issued(),
                    round.collected(),
                    round.valid(),
                    round.invalid(),
                    votes("rounds[" + rounds.size() + "].candidates", round)));
        }
        return rounds;
    }

    private List<VoteDraft> votes(String at, RoundJson round) {
        var votes = new ArrayList<VoteDraft>();
        for (var line : list(round.candidates())) {
            votes.add(new VoteDraft(place(at + "[" + votes.size() + "].person", line), line.yes(), line.no()));
        }
        return votes;
    }

    /** Whom the line names, by his place among the candidates. */
    private int place(String field, LineJson line) {
        var name = SearchKey.of(line.person() == null ? "" : line.person());
        var place = IntStream.range(0, candidates.size())
                .filter(i -> SearchKey.of(String.valueOf(candidates.get(i).person()))
                        .equals(name))
                .findFirst();
        if (place.isEmpty()) {
            problems.add(new Problem(field, "meeting.contest.vote.nobody"));
        }
        return place.orElse(-1);
    }

    private static <I extends RecordId> @Nullable Named<I> named(
            @Nullable String text, @Nullable UUID id, Function<UUID, I> typed) {
        var name = CleanText.orNull(text);
        return name == null ? null : new Named<>(id == null ? null : typed.apply(id), name);
    }

    private static <T> List<T> list(@Nullable List<T> rows) {
        return rows == null ? List.of() : rows;
    }
}
