package org.lienhiep.meeting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.LEARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.event.ElectionRecorded;
import org.lienhiep.kernel.event.ElectionWithdrawn;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.PostId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What other features hear of elections. */
@IntegrationTest
@RecordApplicationEvents
@SignedIn(Role.UNION_SECRETARY)
class ElectionEventsTest {

    private static final LocalDate DAY = LocalDate.of(2011, 8, 8);

    @Autowired
    private Meetings meetings;

    @Autowired
    private SampleUnion union;

    @Autowired
    private ApplicationEvents events;

    @Test
    void anElectionIsAnnouncedWithAllThatIsKnown() {
        var person = new PersonId(UUID.randomUUID());
        var post = new PostId(UUID.randomUUID());
        var id = meetings.record(meeting(new ElectionDraft(
                null,
                union.id(JOURNALISTS),
                new Named<>(person, "Lý Vinh Quang"),
                "Phó Chủ tịch UBND tỉnh",
                new Named<>(post, "Chủ tịch"),
                "Ban Chấp hành",
                2008,
                2013,
                DAY.plusDays(3))));

        assertThat(recorded())
                .containsExactly(new ElectionRecorded(
                        election(id),
                        id,
                        union.id(JOURNALISTS),
                        person,
                        "Lý Vinh Quang",
                        "Phó Chủ tịch UBND tỉnh",
                        post,
                        "Chủ tịch",
                        "Ban Chấp hành",
                        2008,
                        2013,
                        DAY,
                        DAY.plusDays(3)));
    }

    @Test
    void whatIsLeftOutIsTakenFromTheMeeting() {
        meetings.record(meeting(ElectionDraft.of("Lý Vinh Quang", "Chủ tịch", null, null)));

        assertThat(recorded()).singleElement().satisfies(event -> {
            assertThat(event.organisation()).isEqualTo(union.id(CODE));
            assertThat(event.electedOn()).isEqualTo(DAY);
            assertThat(event.effectiveOn()).isEqualTo(DAY);
            assertThat(event.person()).isNull();
            assertThat(event.post()).isNull();
        });
    }

    @Test
    void savingAgainAnnouncesOnlyWhatChangedUnderTheSameId() {
        var id = meetings.record(meeting(
                ElectionDraft.of("Lý Vinh Quang", "Chủ tịch", 2008, 2013),
                ElectionDraft.of("Nguyễn Văn An", "Tổng Thư ký", 2008, 2013)));
        var opened = meetings.edit(id);
        var first = opened.values().elections().getFirst();
        events.clear();

        meetings.update(
                id,
                opened.values()
                        .with(changed -> changed.place("Cao Lộc")
                                .elections(List.of(
                                        new ElectionDraft(
                                                first.id(),
                                                first.organisation(),
                                                first.person(),
                                                null,
                                                first.post(),
                                                null,
                                                2008,
                                                2014,
                                                null),
                                        opened.values().elections().get(1)))),
                opened.version());

        assertThat(recorded()).singleElement().satisfies(event -> {
            assertThat(event.election()).isEqualTo(first.id());
            assertThat(event.termTo()).isEqualTo(2014);
        });
        assertThat(withdrawn()).isEmpty();
    }

    @Test
    void anotherDayOfTheMeetingIsAnotherDayOfTheElection() {
        var id = meetings.record(meeting(ElectionDraft.of("Lý Vinh Quang", "Chủ tịch", 2008, 2013)));
        var opened = meetings.edit(id);
        events.clear();

        meetings.update(id, opened.values().with(moved -> moved.heldOn(DAY.plusDays(1))), opened.version());

        assertThat(recorded()).singleElement().satisfies(event -> {
            assertThat(event.electedOn()).isEqualTo(DAY.plusDays(1));
            assertThat(event.effectiveOn()).isEqualTo(DAY.plusDays(1));
        });
    }

    @Test
    void anElectionTakenOutIsWithdrawnBeforeTheNextIsAnnounced() {
        var id = meetings.record(meeting(ElectionDraft.of("Lý Vinh Quang", "Chủ tịch", 2008, 2013)));
        var gone = election(id);
        var opened = meetings.edit(id);
        events.clear();

        meetings.update(
                id,
                opened.values()
                        .with(other ->
                                other.elections(List.of(ElectionDraft.of("Nguyễn Văn An", "Chủ tịch", 2008, 2013)))),
                opened.version());

        assertThat(withdrawn()).containsExactly(new ElectionWithdrawn(gone));
        assertThat(events.stream(Record.class)
                        .map(Record::getClass)
                        .filter(type -> type == ElectionWithdrawn.class || type == ElectionRecorded.class))
                .containsExactly(ElectionWithdrawn.class, ElectionRecorded.class);
    }

    @Test
    void deletingTheMeetingWithdrawsItsElections() {
        var id = meetings.record(meeting(ElectionDraft.of("Lý Vinh Quang", "Chủ tịch", 2008, 2013)));
        var election = election(id);
        events.clear();

        meetings.delete(id);

        assertThat(withdrawn()).containsExactly(new ElectionWithdrawn(election));
    }

    @Test
    void onlyAMeetingThatTookPlaceElects() {
        var id = meetings.create(meeting(ElectionDraft.of("Lý Vinh Quang", "Chủ tịch", 2008, 2013))
                .with(planned -> planned.state(MeetingState.PLANNED)));
        assertThat(recorded()).isEmpty();

        meetings.setState(id, MeetingState.HELD, meetings.edit(id).version());
        assertThat(recorded()).hasSize(1);

        meetings.setState(id, MeetingState.CANCELLED, "Bão", meetings.edit(id).version());
        assertThat(withdrawn()).hasSize(1);
    }

    @Test
    void anElectionOfAnotherMeetingCannotBeTakenOver() {
        var other = election(meetings.record(meeting(ElectionDraft.of("Lý Vinh Quang", "Chủ tịch", 2008, 2013))));
        var stolen = new ElectionDraft(
                other, null, new Named<>(null, "Kẻ lạ"), null, new Named<>(null, "Chủ tịch"), null, null, null, null);

        assertThatThrownBy(() -> meetings.record(meeting(stolen)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems().getFirst().message())
                                .isEqualTo("meeting.election.unknown"));
    }

    @Test
    @SignedIn(value = Role.SOCIETY_SECRETARY, at = JOURNALISTS)
    void aSocietyElectsOnlyToItsOwnPosts() {
        var draft = MeetingDraft.of(MeetingKind.CONGRESS, union.id(JOURNALISTS))
                .with(held -> held.heldOn(DAY)
                        .elections(List.of(new ElectionDraft(
                                null,
                                union.id(LEARNING),
                                new Named<>(null, "Kẻ lạ"),
                                null,
                                new Named<>(null, "Chủ tịch"),
                                null,
                                null,
                                null,
                                null))));

        assertThatThrownBy(() -> meetings.record(draft)).isInstanceOf(AccessDeniedException.class);
        assertThat(recorded()).isEmpty();
    }

    private MeetingDraft meeting(ElectionDraft... elections) {
        return MeetingDraft.of(MeetingKind.HALF_YEAR_REVIEW, union.id(CODE))
                .with(held -> held.heldOn(DAY).elections(List.of(elections)));
    }

    private UUID election(MeetingId id) {
        return requireNonNull(meetings.edit(id).values().elections().getFirst().id());
    }

    private List<ElectionRecorded> recorded() {
        return events.stream(ElectionRecorded.class).toList();
    }

    private List<ElectionWithdrawn> withdrawn() {
        return events.stream(ElectionWithdrawn.class).toList();
    }
}
