package org.lienhiep.meeting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.TestBeans.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.meeting.DecisionDraft;
import org.lienhiep.meeting.DecisionEntry;
import org.lienhiep.meeting.DecisionEvidence;
import org.lienhiep.meeting.DecisionKind;
import org.lienhiep.meeting.DecisionState;
import org.lienhiep.meeting.MeetingState;

/** How decisions are recorded, numbered and changed. */
class DecisionsTest extends DecisionTest {

    @Test
    void aDecisionOfNoRecordedMeetingIsKeptAndNumberedInItsSeries() {
        var first = decisions.create(resolution(null, MARCH));
        var second = decisions.create(resolution(null, MARCH.plusMonths(1)));
        var other = decisions.create(of(DecisionKind.NOTICE, null, MARCH));
        var nextYear = decisions.create(resolution(null, MARCH.minusYears(1)));

        assertThat(List.of(row(first), row(second), row(other), row(nextYear)))
                .extracting(DecisionRow::number)
                .containsExactly("01/NQ-LHH", "02/NQ-LHH", "01/TB-LHH", "01/NQ-LHH");
    }

    @Test
    void aSeriesGoesOnWithTheSymbolThatWasUsedLast() {
        decisions.create(resolution("07/NQ-BCH", MARCH));

        assertThat(row(decisions.create(resolution(null, MARCH.plusDays(1)))).number())
                .isEqualTo("08/NQ-BCH");
    }

    @Test
    void aNumberIsUsedOnceInAYearAndTheFreeOneIsNamed() {
        decisions.create(resolution("02/NQ-LHH", MARCH));

        assertThatThrownBy(() -> decisions.create(resolution(" 2 / nq-lhh ", MARCH.plusDays(5))))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> {
                    assertThat(refused.problems().getFirst().field()).isEqualTo("number");
                    assertThat(refused.problems().getFirst().arguments()).contains("03/nq-lhh");
                });
    }

    @Test
    void aMeetingsDecisionsJoinTheRegisterWithItsBodyAndDay() {
        var meeting = meeting(DecisionDraft.of("Thành lập quỹ khuyến học"));

        var row = all().getFirst();

        assertThat(row.number()).isEqualTo("1");
        assertThat(row.kind()).isEqualTo(DecisionKind.CONCLUSION);
        assertThat(row.body()).isEqualTo("Ban Chấp hành");
        assertThat(row.decidedOn()).isEqualTo(MARCH);
        assertThat(row.meeting()).isEqualTo(meeting);
        meetings.update(
                meeting,
                meetings.edit(meeting).values().with(moved -> moved.heldOn(MARCH.plusDays(2))),
                meetings.edit(meeting).version());
        assertThat(all().getFirst().decidedOn()).isEqualTo(MARCH.plusDays(2));
    }

    @Test
    void whatTheRegisterKnowsStaysWhenTheMeetingIsStoredAgain() {
        var meeting = meeting(DecisionDraft.of("Thành lập quỹ"));
        var id = all().getFirst().id();
        var entry = decisions.edit(id);
        decisions.update(
                id,
                new DecisionEntry(
                        DecisionKind.RESOLUTION,
                        "05/NQ-LHH",
                        "Thành lập quỹ",
                        meeting,
                        null,
                        null,
                        null,
                        union.id(JOURNALISTS),
                        new Named<>(null, "Nông Thị Lan"),
                        MARCH.plusMonths(1)),
                entry.version());
        var opened = meetings.edit(meeting);

        meetings.update(meeting, opened.values().with(placed -> placed.place("Hội trường")), opened.version());

        assertThat(row(id).ownerPerson()).isEqualTo("Nông Thị Lan");
        assertThat(row(id).kind()).isEqualTo(DecisionKind.RESOLUTION);
    }

    @Test
    void aDecisionIsAddedToAMeetingAndIsTheLastOfItsOwn() {
        var meeting = meeting(DecisionDraft.of("Một"));

        var id = decisions.create(
                new DecisionEntry(DecisionKind.RESOLUTION, null, "Hai", meeting, null, null, null, null, null, null));

        assertThat(meetings.get(meeting).values().decisions())
                .extracting(DecisionDraft::text)
                .containsExactly("Một", "Hai");
        assertThat(row(id).decidedOn()).isEqualTo(MARCH);
        assertThat(row(id).number()).isEqualTo("01/NQ-LHH");
    }

    @Test
    void aChangeInTheRegisterIsAChangeOfTheMeeting() {
        var meeting = meeting(DecisionDraft.of("Thành lập quỹ"));
        var opened = meetings.edit(meeting);
        followUp.complete(all().getFirst().id(), new DecisionEvidence(null, "Đã lập", null));

        assertThatThrownBy(() -> meetings.update(meeting, opened.values(), opened.version()))
                .isInstanceOf(StaleRecord.class);
    }

    @Test
    void whatIsMissingIsNamedAndNothingIsStored() {
        assertThatThrownBy(() -> decisions.create(new DecisionEntry(
                        null, null, null, null, null, null, null, null, null, LocalDate.of(3026, 1, 1))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(InvalidInput.Problem::field)
                                .containsExactly("text", "organisation", "decidedOn", "due"));
        assertThatThrownBy(() -> decisions.create(resolution(null, TODAY.plusDays(1))))
                .hasMessageContaining("meeting.decision.future");
        assertThat(all()).isEmpty();
    }

    @Test
    void approvedMinutesCloseTheWordsOfADecisionAndWhoSeesToItStaysFree() {
        var meeting = meeting(DecisionDraft.of("Lập quỹ"));
        meetings.setState(meeting, MeetingState.HELD, meetings.edit(meeting).version());
        var told = meetings.edit(meeting);
        meetings.update(meeting, told.values().with(one -> one.minutes("Khai mạc.")), told.version());
        meetings.setState(meeting, MeetingState.APPROVED, meetings.edit(meeting).version());
        var id = all().getFirst().id();
        var stored = decisions.edit(id);
        var entry = stored.values();

        assertThatThrownBy(() -> decisions.update(id, entry(entry, "Lập hai quỹ", entry.due()), stored.version()))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> {
                    assertThat(refused.problems())
                            .extracting(InvalidInput.Problem::field)
                            .containsExactly("text");
                    assertThat(refused.problems().getFirst().arguments())
                            .hasSize(3)
                            .contains("Liên hiệp các Hội KH&KT tỉnh Lạng Sơn");
                });
        assertThatThrownBy(() -> decisions.delete(id)).hasMessageContaining("meeting.locked");
        assertThatThrownBy(() -> decisions.create(entry(entry, "Mới", null))).hasMessageContaining("meeting.locked");
        decisions.update(id, entry(entry, "Lập quỹ", MARCH.plusDays(9)), stored.version());
        followUp.complete(id, new DecisionEvidence(null, "Đã lập", null));

        assertThat(all().getFirst().due()).isEqualTo(MARCH.plusDays(9));
        assertThat(all().getFirst().state()).isEqualTo(DecisionState.DONE);
        assertThat(register.get(id).standing().locked()).isTrue();
    }

    private static DecisionEntry entry(DecisionEntry entry, String text, LocalDate due) {
        return new DecisionEntry(
                entry.kind(),
                entry.number(),
                text,
                entry.meeting(),
                entry.organisation(),
                entry.body(),
                entry.decidedOn(),
                entry.owner(),
                entry.ownerPerson(),
                due);
    }
}
