package org.lienhiep.meeting.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.OTHER_UNION;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.event.ElectionRecorded;
import org.lienhiep.kernel.event.ElectionWithdrawn;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.ElectionDraft;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.election.RoundDraft.VoteDraft;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
@RecordApplicationEvents
class ContestsTest {

    private static final LocalDate DAY = LocalDate.of(2011, 8, 8);

    @Autowired
    private Contests contests;

    @Autowired
    private Meetings meetings;

    @Autowired
    private SampleUnion union;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private jakarta.persistence.EntityManager persistence;

    @Test
    void whatWasCountedIsReadBackAndOnlyTheElectedAreRecorded() {
        var meeting = congress();
        var id = contests.create(meeting, president(DAY.plusDays(24), 70, 28));
        persistence.clear();

        var result = contests.of(meeting).getFirst();
        assertThat(result.id()).isEqualTo(id);
        assertThat(result.vacant()).isZero();
        assertThat(result.rounds().getFirst().lines())
                .extracting(line -> line.who().person().name(), ContestResult.Line::yes, ContestResult.Line::outcome)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Lý Vinh Quang", 70, Outcome.ELECTED),
                        org.assertj.core.groups.Tuple.tuple("Nông Thị Lan", 28, Outcome.NOT_ELECTED));
        assertThat(elected(meeting)).containsExactly("Lý Vinh Quang – Chủ tịch");
        assertThat(events.stream(ElectionRecorded.class))
                .singleElement()
                .satisfies(event -> assertThat(event.effectiveOn()).isEqualTo(DAY.plusDays(24)))
                .satisfies(event -> assertThat(event.electedOn()).isEqualTo(DAY))
                .satisfies(event -> assertThat(event.termFrom()).isEqualTo(2008));
    }

    @Test
    void aRecountIsShownBeforeItChangesWhoIsElected() {
        var meeting = congress();
        var id = contests.create(meeting, president(null, 70, 28));
        var other = president(null, 28, 70);

        assertThat(contests.preview(meeting, id, other))
                .extracting(ElectionChange::kind)
                .containsExactly(ElectionChange.Kind.ADDED, ElectionChange.Kind.WITHDRAWN);
        assertThat(elected(meeting)).containsExactly("Lý Vinh Quang – Chủ tịch");

        contests.update(meeting, id, other, contests.edit(meeting, id).version());

        assertThat(elected(meeting)).containsExactly("Nông Thị Lan – Chủ tịch");
        assertThat(events.stream(ElectionWithdrawn.class)).hasSize(1);
    }

    @Test
    void anotherDayCorrectsTheElectionInsteadOfMakingAnother() {
        var meeting = congress();
        var id = contests.create(meeting, president(null, 70, 28));
        var before = meetings.get(meeting).values().elections().getFirst().id();

        assertThat(contests.preview(meeting, id, president(null, 70, 28))).isEmpty();
        contests.update(
                meeting,
                id,
                president(DAY.plusDays(5), 70, 27),
                contests.edit(meeting, id).version());

        assertThat(meetings.get(meeting).values().elections())
                .singleElement()
                .satisfies(election -> assertThat(election.id()).isEqualTo(before))
                .satisfies(election -> assertThat(election.effectiveOn()).isEqualTo(DAY.plusDays(5)));
        assertThat(events.stream(ElectionWithdrawn.class)).isEmpty();
    }

    @Test
    void withdrawingACountUndoesItsElectionsAndLeavesOthers() {
        var meeting = congress();
        var opened = meetings.edit(meeting);
        meetings.update(
                meeting,
                opened.values()
                        .with(other ->
                                other.elections(List.of(ElectionDraft.of("Hoàng Văn An", "Tổng Thư ký", 2008, 2013)))),
                opened.version());
        var id = contests.create(meeting, president(null, 70, 28));
        assertThat(elected(meeting)).hasSize(2);

        assertThat(contests.preview(meeting, id, null))
                .extracting(ElectionChange::kind)
                .containsExactly(ElectionChange.Kind.WITHDRAWN);
        contests.delete(meeting, id);

        assertThat(elected(meeting)).containsExactly("Hoàng Văn An – Tổng Thư ký");
        assertThat(contests.of(meeting)).isEmpty();
    }

    @Test
    void anElectionTakenOffTheMeetingCanBeCarriedOverAgain() {
        var meeting = congress();
        var id = contests.create(meeting, president(null, 70, 28));
        var opened = meetings.edit(meeting);
        meetings.update(meeting, opened.values().with(none -> none.elections(List.of())), opened.version());
        persistence.clear();

        assertThat(contests.preview(meeting, id, contests.edit(meeting, id).values()))
                .extracting(ElectionChange::kind)
                .containsExactly(ElectionChange.Kind.ADDED);
    }

    @Test
    void aCommitteeOfThirtyThreeIsElectedAtOnce() {
        var meeting = congress();
        var names = IntStream.rangeClosed(1, 35)
                .mapToObj("Ủy viên số %d"::formatted)
                .toList();
        var votes = IntStream.range(0, 35)
                .mapToObj(each -> new VoteDraft(each, each < 33 ? 100 - each : 20, null))
                .toList();
        var draft = new ContestDraft(
                null,
                new Named<>(null, "Ủy viên Ban Chấp hành"),
                null,
                2008,
                2013,
                null,
                null,
                null,
                33,
                null,
                names.stream().map(CandidateDraft::of).toList(),
                List.of(new RoundDraft(110, 110, 110, 108, 2, votes)));

        contests.create(meeting, draft);

        assertThat(elected(meeting)).hasSize(33).contains("Ủy viên số 33 – Ủy viên Ban Chấp hành");
        assertThat(contests.of(meeting).getFirst().vacant()).isZero();
    }

    @Test
    void aPlannedMeetingHasItsCandidatesButTellsNobodyOfThem() {
        var meeting = meetings.create(MeetingDraft.of(MeetingKind.CONGRESS, union.id(CODE))
                .with(planned -> planned.state(MeetingState.PLANNED)));

        contests.create(meeting, president(null, 70, 28).with(candidates(), List.of()));

        assertThat(contests.of(meeting).getFirst().candidates()).hasSize(2);
        assertThat(elected(meeting)).isEmpty();
        assertThat(events.stream(ElectionRecorded.class)).isEmpty();
    }

    @Test
    void whatDoesNotAddUpIsRefusedAsAWhole() {
        var meeting = congress();

        assertThatThrownBy(() -> contests.create(meeting, president(DAY.minusDays(1), 99, 99)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(InvalidInput.Problem::field)
                                .contains("effectiveOn", "rounds[0].valid"));
        assertThat(contests.of(meeting)).isEmpty();
        assertThat(elected(meeting)).isEmpty();
    }

    @Test
    void twoPeopleDoNotOverwriteEachOther() {
        var meeting = congress();
        var id = contests.create(meeting, president(null, 70, 28));
        var version = contests.edit(meeting, id).version();
        contests.update(meeting, id, president(null, 71, 27), version);

        assertThatThrownBy(() -> contests.update(meeting, id, president(null, 72, 26), version))
                .isInstanceOf(StaleRecord.class);
    }

    @Test
    void onlyWhoChangesTheMeetingCountsAndWhoReadsItReads() {
        var meeting = congress();
        var id = contests.create(meeting, president(null, 70, 28));

        union.as(Role.LEADER, CODE, () -> {
            assertThat(contests.of(meeting)).hasSize(1);
            assertThatThrownBy(() -> contests.delete(meeting, id)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> contests.create(meeting, president(null, 70, 28)))
                    .isInstanceOf(AccessDeniedException.class);
        });
        union.as(
                Role.SOCIETY_SECRETARY,
                JOURNALISTS,
                () -> assertThatThrownBy(() -> contests.of(meeting)).isInstanceOf(NotFound.class));
        union.as(
                Role.UNION_SECRETARY,
                OTHER_UNION,
                () -> assertThatThrownBy(() -> contests.edit(meeting, id)).isInstanceOf(NotFound.class));
    }

    @Test
    void readingAsksTheDatabaseAsOftenForManyAsForOne() {
        var meeting = congress();
        contests.create(meeting, president(null, 70, 28));
        persistence.clear();
        var one = Statements.during(() -> contests.of(meeting));
        for (int i = 0; i < 4; i++) {
            contests.create(
                    meeting,
                    ContestDraft.of("Phó Chủ tịch " + i)
                            .with(candidates(), president(null, 60, 30).rounds()));
        }
        persistence.clear();

        assertThat(Statements.during(() -> contests.of(meeting))).isEqualTo(one);
    }

    private MeetingId congress() {
        return meetings.create(
                MeetingDraft.of(MeetingKind.CONGRESS, union.id(CODE)).with(held -> held.heldOn(DAY)));
    }

    private static ContestDraft president(LocalDate effectiveOn, int first, int second) {
        return new ContestDraft(
                null,
                new Named<>(null, "Chủ tịch"),
                null,
                2008,
                2013,
                effectiveOn,
                ContestKind.BY_ELECTION,
                VotingMethod.SECRET_BALLOT,
                1,
                null,
                candidates(),
                List.of(new RoundDraft(
                        100, 100, 100, 98, 2, List.of(new VoteDraft(0, first, null), new VoteDraft(1, second, null)))));
    }

    private static List<CandidateDraft> candidates() {
        return List.of(CandidateDraft.of("Lý Vinh Quang"), CandidateDraft.of("Nông Thị Lan"));
    }

    private List<String> elected(MeetingId meeting) {
        return meetings.get(meeting).values().elections().stream()
                .map(each -> each.person() + " – " + each.post())
                .toList();
    }
}
