package org.lienhiep.meeting.election;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;

/**
 * How the vote on one post went, as minutes tell it.
 *
 * @param organisation in which the post is
 * @param post its title: "Chủ tịch", "Ủy viên Ban Chấp hành"
 * @param body as named; null means the executive committee
 * @param termFrom first year of the term's label
 * @param termTo last year of the term's label
 * @param effectiveOn first day in the post; null means the day of the meeting
 * @param seats how many were to be elected
 * @param neededPercent a candidate needs more than this share of the valid votes
 * @param rounds in order; none where only the candidates are known
 */
public record ContestResult(
        UUID id,
        OrganisationId organisation,
        String post,
        @Nullable String body,
        @Nullable Integer termFrom,
        @Nullable Integer termTo,
        @Nullable LocalDate effectiveOn,
        ContestKind kind,
        VotingMethod method,
        int seats,
        int neededPercent,
        List<Candidate> candidates,
        List<Round> rounds) {

    public ContestResult {
        candidates = List.copyOf(candidates);
        rounds = List.copyOf(rounds);
    }

    /**
     * Who stood.
     *
     * @param otherOffice what else he is at the same time
     */
    public record Candidate(
            Named<PersonId> person, @Nullable String otherOffice) {}

    /**
     * One round of voting; numbers that nobody recorded are null.
     *
     * @param number from 1
     * @param entitled how many were entitled to vote and present
     * @param issued ballots handed out
     * @param collected ballots that came back
     * @param valid valid ballots; on a show of hands, how many voted
     * @param invalid invalid ballots
     * @param lines the candidates of this round, most votes first
     */
    public record Round(
            int number,
            @Nullable Integer entitled,
            @Nullable Integer issued,
            @Nullable Integer collected,
            @Nullable Integer valid,
            @Nullable Integer invalid,
            List<Line> lines) {
        public Round {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What one candidate got in a round.
     *
     * @param candidate his place in {@link #candidates}, from 0
     * @param no votes against, where they were counted
     * @param share of the valid votes, 0 to 1; null where the valid votes are not known
     */
    public record Line(
            int candidate,
            Candidate who,
            int yes,
            @Nullable Integer no,
            @Nullable Double share,
            Outcome outcome) {}

    /** Who was elected, in the order of rounds and votes. */
    public List<Line> elected() {
        return lines().filter(line -> line.outcome() == Outcome.ELECTED).toList();
    }

    /** How many seats nobody has won yet. */
    public int vacant() {
        return seats - elected().size();
    }

    private Stream<Line> lines() {
        return rounds.stream().flatMap(round -> round.lines().stream());
    }
}
