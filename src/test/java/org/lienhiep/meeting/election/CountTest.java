package org.lienhiep.meeting.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.meeting.election.RoundDraft.VoteDraft;

class CountTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 20);

    @ParameterizedTest
    @CsvSource({
        "1, 100, '51',       '0',    0", // more than half
        "1, 100, '50',       '',     1", // exactly half is not more than half
        "1, 3,   '2 1',      '0',    0",
        "1, 100, '60 40',    '0',    0",
        "2, 100, '60 55 52', '0 1',  0", // more than there are seats: those with most votes
        "2, 100, '90 55 55', '0',    1", // level for the last seat: neither
        "2, 100, '70 70 70', '',     2",
        "3, 100, '90 20 10', '0',    2", // not enough elected
        "1, 0,   '0',        '',     1", // nobody voted
    })
    void whoGotMoreThanHalfIsElectedAsLongAsThereAreSeats(
            int seats, int valid, String votes, String elected, int open) {
        var count = Count.of(vote(seats, round(valid, numbers(votes))));

        assertThat(count.elected()).isEqualTo(numbers(elected));
        assertThat(count.open()).isEqualTo(open);
    }

    @Test
    void whoAreLevelForTheLastSeatAloneStandAgain() {
        var count = Count.of(vote(2, round(100, List.of(90, 55, 55, 20))));

        assertThat(count.standing()).containsExactly(1, 2);
        assertThat(count.rounds().getFirst().votes())
                .extracting(Count.CountedVote::outcome)
                .containsExactly(Outcome.ELECTED, Outcome.TIED, Outcome.TIED, Outcome.NOT_ELECTED);
    }

    @Test
    void whileSeatsAreLeftAllOthersStandAgain() {
        var first = round(100, List.of(90, 40, 30));
        var second = new RoundDraft(
                null, null, null, 100, null, List.of(new VoteDraft(1, 30, 70), new VoteDraft(2, 61, 39)));

        var count = Count.of(vote(2, first, second));

        assertThat(Count.of(vote(2, first)).standing()).containsExactly(1, 2);
        assertThat(count.elected()).containsExactly(0, 2);
        assertThat(count.standing()).isEmpty();
    }

    @Test
    void theShareNeededCanBeSetHigher() {
        var draft = vote(1, round(90, List.of(60)));
        var twoThirds = new ContestDraft(
                null, draft.post(), null, null, null, null, null, null, 1, 66, draft.candidates(), draft.rounds());

        assertThat(Count.of(twoThirds).elected()).containsExactly(0);
        assertThat(Count.of(vote(1, round(91, List.of(60))).with(draft.candidates(), List.of(round(91, List.of(60)))))
                        .elected())
                .containsExactly(0);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100, 98,  95,  3,  90, 5,    ",
        "100, 101, 98,  95,  3,  90, 5,    rounds[0].issued",
        "100, 100, 101, 95,  6,  90, 5,    rounds[0].collected",
        "100, 100, 98,  95,  4,  90, 5,    rounds[0].valid",
        "100, 100, 98,  95,  2,  90, 5,    rounds[0].valid",
        "100, 100, 98,  99,  ,   90, 5,    rounds[0].valid",
        "100, ,    ,    101, ,   90, 5,    rounds[0].valid",
        "100, 100, 98,  95,  3,  96, ,     rounds[0].votes[0].yes",
        "100, 100, 98,  95,  3,  90, 6,    rounds[0].votes[0].no",
        "100, 100, 98,  ,    ,   90, 5,    rounds[0].valid",
        "100, 100, 98,  95,  3,  -1, 5,    rounds[0].votes[0].yes",
        "-1,  ,    ,    ,    ,   ,   ,     rounds[0].entitled",
    })
    void theCommissionsRecordHasToAddUp(
            Integer entitled,
            Integer issued,
            Integer collected,
            Integer valid,
            Integer invalid,
            Integer yes,
            Integer no,
            String wrong) {
        var votes = yes == null ? List.<VoteDraft>of() : List.of(new VoteDraft(0, yes, no));
        var draft = vote(1).with(
                        List.of(CandidateDraft.of("An")),
                        List.of(new RoundDraft(entitled, issued, collected, valid, invalid, votes)));

        assertThat(fields(draft)).contains(wrong == null ? new String[0] : new String[] {wrong});
        assertThat(fields(draft).isEmpty()).isEqualTo(wrong == null);
    }

    @Test
    void ballotsNameNoMoreThanThereAreSeats() {
        assertThat(fields(vote(1, round(100, List.of(60, 41))))).containsExactly("rounds[0].valid");
        assertThat(fields(vote(1, round(100, List.of(60, 40))))).isEmpty();
        assertThat(fields(vote(2, round(100, List.of(100, 100))))).isEmpty();
    }

    @Test
    void nobodyIsVotedForWhoDoesNotStand() {
        var first = round(100, List.of(90, 40));
        var again = new RoundDraft(null, null, null, 100, null, List.of(new VoteDraft(0, 60, null)));

        assertThat(fields(vote(2, first, again))).containsExactly("rounds[1].votes[0].candidate");
        assertThat(fields(vote(1, round(100, List.of(90)), again)))
                .contains("rounds[1].valid", "rounds[1].votes[0].candidate");
    }

    @Test
    void aCandidateIsNamedOnceAndTheTermIsAStretchOfYears() {
        var draft = new ContestDraft(
                null,
                null,
                null,
                2031,
                2026,
                DAY.minusDays(1),
                null,
                null,
                0,
                100,
                List.of(CandidateDraft.of("An"), CandidateDraft.of("An"), new CandidateDraft(null, " ")),
                List.of());

        assertThat(fields(draft))
                .containsExactly(
                        "post",
                        "seats",
                        "neededPercent",
                        "termTo",
                        "effectiveOn",
                        "candidates[1].person",
                        "candidates[2].person");
    }

    /** Whatever was counted: no share above the whole, no more elected than seats, nobody elected with half or less. */
    @Test
    void sharesAndSeatsHoldForAnyVotesThatAddUp() {
        var random = new Random(20260620);
        for (int i = 0; i < 2_000; i++) {
            var seats = 1 + random.nextInt(5);
            var draft = vote(seats);
            var candidates = 1 + random.nextInt(8);
            for (int round = 0; round < 3; round++) {
                draft = draft.with(candidates(candidates), plus(draft.rounds(), random(random, draft, candidates)));
            }
            if (!fields(draft).isEmpty()) {
                continue;
            }
            var count = Count.of(draft);
            assertThat(count.elected()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(seats);
            assertThat(count.open()).isEqualTo(seats - count.elected().size());
            assertThat(count.rounds())
                    .flatExtracting(Count.CountedRound::votes)
                    .allSatisfy(vote -> assertThat(vote.share()).isBetween(0.0, 1.0))
                    .filteredOn(vote -> vote.outcome() != Outcome.NOT_ELECTED)
                    .allSatisfy(vote -> assertThat(vote.share()).isGreaterThan(0.5));
        }
    }

    private static RoundDraft random(Random random, ContestDraft draft, int candidates) {
        var valid = 1 + random.nextInt(12);
        var standing = draft.rounds().isEmpty()
                ? IntStream.range(0, candidates).boxed().toList()
                : Count.of(draft).standing();
        return new RoundDraft(
                null,
                null,
                null,
                valid,
                null,
                standing.stream()
                        .map(each -> new VoteDraft(each, random.nextInt(valid + 1), null))
                        .toList());
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }

    private static ContestDraft vote(int seats, RoundDraft... rounds) {
        var many = Arrays.stream(rounds)
                .flatMap(round -> round.votes().stream())
                .mapToInt(VoteDraft::candidate)
                .max()
                .orElse(-1);
        var draft = ContestDraft.of("Ủy viên Ban Chấp hành");
        return new ContestDraft(
                null,
                draft.post(),
                null,
                null,
                null,
                null,
                ContestKind.REGULAR,
                VotingMethod.SECRET_BALLOT,
                seats,
                ContestDraft.HALF,
                candidates(many + 1),
                List.of(rounds));
    }

    private static List<CandidateDraft> candidates(int many) {
        return IntStream.range(0, many)
                .mapToObj(each -> CandidateDraft.of("Ứng viên " + each))
                .toList();
    }

    private static RoundDraft round(int valid, List<Integer> yes) {
        return new RoundDraft(
                null,
                null,
                null,
                valid,
                null,
                IntStream.range(0, yes.size())
                        .mapToObj(each -> new VoteDraft(each, yes.get(each), null))
                        .toList());
    }

    private static List<Integer> numbers(String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.strip().split(" ")).map(Integer::valueOf).toList();
    }

    private static List<String> fields(ContestDraft draft) {
        return ContestRules.problems(draft, DAY).stream()
                .map(InvalidInput.Problem::field)
                .toList();
    }
}
