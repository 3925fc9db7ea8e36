package org.lienhiep.meeting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.TestBeans.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.id.DecisionId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.DecisionDraft;
import org.lienhiep.meeting.DecisionEntry;
import org.lienhiep.meeting.DecisionEvidence;
import org.lienhiep.meeting.DecisionFollowUp;
import org.lienhiep.meeting.DecisionKind;
import org.lienhiep.meeting.DecisionState;
import org.lienhiep.meeting.DecisionStep;
import org.lienhiep.meeting.Decisions;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.Meetings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class DecisionsTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);

    @Autowired
    private Decisions decisions;

    @Autowired
    private DecisionFollowUp followUp;

    @Autowired
    private DecisionRegister register;

    @Autowired
    private Meetings meetings;

    @Autowired
    private SampleUnion union;

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

    @ParameterizedTest
    @CsvSource({"2026-08-14, OVERDUE", "2026-08-15, OPEN", "2026-08-16, OPEN", ", OPEN"})
    void aDecisionIsLateFromTheDayAfterItsLast(LocalDate due, DecisionStatus expected) {
        var id = decisions.create(due(due));

        assertThat(row(id).status(TODAY)).isEqualTo(expected);
        assertThat(register.count(DecisionFilter.ALL.withStatus(expected))).isOne();
        assertThat(register.count(DecisionFilter.ALL.withStatus(DecisionStatus.OVERDUE)))
                .isEqualTo(expected == DecisionStatus.OVERDUE ? 1 : 0);
    }

    @Test
    void doneNeedsSomethingThatShowsIt() {
        var id = decisions.create(due(MARCH));

        assertThatThrownBy(() -> followUp.complete(id, new DecisionEvidence(null, " ", null)))
                .hasMessageContaining("meeting.decision.evidence.needed");
        assertThatThrownBy(() -> followUp.complete(id, new DecisionEvidence(TODAY.plusDays(1), "Xong", null)))
                .hasMessageContaining("meeting.decision.future");
        assertThatThrownBy(() -> followUp.complete(id, new DecisionEvidence(null, null, new MeetingId(id.value()))))
                .hasMessageContaining("meeting.decision.evidence.unknown");
        assertThat(row(id).state()).isEqualTo(DecisionState.OPEN);

        var meeting = meeting();
        followUp.complete(id, new DecisionEvidence(MARCH.plusDays(1), "Đã làm", meeting));

        var standing = register.get(id).standing();
        assertThat(standing.evidence()).isEqualTo(new DecisionEvidence(MARCH.plusDays(1), "Đã làm", meeting));
        assertThat(standing.steps()).extracting(DecisionStep::kind).containsExactly(DecisionStep.Kind.DONE);
    }

    @Test
    void openingAgainNeedsAReasonAndForgetsTheEvidence() {
        var id = decisions.create(due(MARCH));
        followUp.complete(id, new DecisionEvidence(null, "Đã làm", null));

        assertThatThrownBy(() -> followUp.reopen(id, " ")).hasMessageContaining("meeting.decision.reason.needed");
        followUp.reopen(id, "Chưa nghiệm thu");

        assertThat(row(id).status(TODAY)).isEqualTo(DecisionStatus.OVERDUE);
        assertThat(register.get(id).standing().evidence()).isNull();
        assertThat(register.get(id).standing().steps().getFirst().note()).isEqualTo("Chưa nghiệm thu");
    }

    @Test
    void decisionsReplaceEachOtherInAChainAndNeverInACircle() {
        var first = decisions.create(resolution(null, MARCH));
        var second = decisions.create(resolution(null, MARCH));
        var third = decisions.create(resolution(null, MARCH));
        followUp.supersede(first, second);
        followUp.supersede(second, third);

        assertThatThrownBy(() -> followUp.supersede(third, first)).hasMessageContaining("superseded.circle");
        assertThatThrownBy(() -> followUp.supersede(third, third)).hasMessageContaining("superseded.circle");
        assertThat(register.get(second).chain()).extracting(DecisionRow::id).containsExactly(first, second, third);
        assertThatThrownBy(() -> followUp.complete(first, new DecisionEvidence(null, "Xong", null)))
                .hasMessageContaining("superseded.already");

        decisions.delete(third);
        assertThat(register.get(second).chain()).extracting(DecisionRow::id).containsExactly(first, second);
    }

    @Test
    void anOlderDecisionReplacesNone() {
        var now = decisions.create(resolution(null, MARCH));
        var older = decisions.create(resolution(null, MARCH.minusYears(1)));

        assertThatThrownBy(() -> followUp.supersede(now, older)).hasMessageContaining("superseded.older");
    }

    @Test
    void severalGetMoreTimeTogetherWithAReason() {
        var late = decisions.create(due(MARCH.plusDays(1)));
        var done = decisions.create(due(MARCH.plusDays(1)));
        followUp.complete(done, new DecisionEvidence(null, "Xong", null));

        assertThatThrownBy(() -> followUp.extend(List.of(late), TODAY.minusDays(1), null))
                .hasMessageContaining("meeting.decision.extend.past")
                .hasMessageContaining("meeting.decision.reason.needed");
        followUp.extend(List.of(late, done), TODAY.plusDays(20), "Bão lũ");
        followUp.remind(List.of(late, done), null);

        assertThat(row(late).due()).isEqualTo(TODAY.plusDays(20));
        assertThat(row(late).reminders()).isOne();
        assertThat(row(done).due()).isEqualTo(MARCH.plusDays(1));
        var extension = register.get(late).standing().steps().getLast();
        assertThat(extension.dueBefore()).isEqualTo(MARCH.plusDays(1));
        assertThat(extension.note()).isEqualTo("Bão lũ");
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
    void theOwnersSecretaryReportsItDoneAndChangesNothingElse() {
        var id = decisions.create(due(MARCH));
        var other = decisions.create(resolution(null, MARCH));

        union.as(Role.SOCIETY_SECRETARY, JOURNALISTS, () -> {
            assertThat(all()).extracting(DecisionRow::id).containsExactly(id);
            assertThat(register.get(id).standing().mayChange()).isFalse();
            assertThatThrownBy(() -> followUp.reopen(id, "?")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> followUp.extend(List.of(id), TODAY, "?"))
                    .isInstanceOf(AccessDeniedException.class);
            followUp.complete(id, new DecisionEvidence(null, "Đã mở 3 lớp", null));
            assertThatThrownBy(() -> register.get(other)).isInstanceOf(NotFound.class);
        });
        union.as(
                Role.SOCIETY_SECRETARY,
                ACUPUNCTURE,
                () -> assertThatThrownBy(() -> register.get(id)).isInstanceOf(NotFound.class));
        union.as(Role.LEADER, CODE, () -> {
            assertThat(all()).hasSize(2);
            assertThatThrownBy(() -> followUp.complete(id, new DecisionEvidence(null, "Xong", null)))
                    .isInstanceOf(AccessDeniedException.class);
        });
        assertThat(row(id).state()).isEqualTo(DecisionState.DONE);
    }

    @Test
    void whatWaitsIsFoundForOwnerAndUnion() {
        var late = decisions.create(due(MARCH));
        var soon = decisions.create(due(TODAY.plusDays(3)));
        decisions.create(due(TODAY.plusDays(40)));

        assertThat(register.urgent(union.id(CODE), TODAY.plusDays(14), 10))
                .extracting(DecisionRow::id)
                .containsExactly(late, soon);
        assertThat(register.urgent(union.id(JOURNALISTS), TODAY.plusDays(14), 10))
                .hasSize(2);
        assertThat(register.urgent(union.id(ACUPUNCTURE), TODAY.plusDays(14), 10))
                .isEmpty();
    }

    @Test
    void theRegisterAsksTheDatabaseAsOftenForManyAsForOne() {
        decisions.create(due(MARCH));
        var one = Statements.during(this::all);
        for (int i = 0; i < 20; i++) {
            decisions.create(due(MARCH.plusDays(i)));
        }

        assertThat(Statements.during(this::all)).isEqualTo(one).isLessThanOrEqualTo(2);
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
                    assertThat(refused.problems()).extracting(InvalidInput.Problem::field).containsExactly("text");
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

    @Test
    void itIsFoundByWordsYearKindAndBody() {
        var id = decisions.create(resolution("04/NQ-LHH", MARCH));
        decisions.create(of(DecisionKind.NOTICE, "09/TB-LHH", MARCH.minusYears(1)));

        assertThat(ids(DecisionFilter.ALL.withText("khuyen hoc 04"))).containsExactly(id);
        assertThat(ids(DecisionFilter.ALL.withText("100%"))).isEmpty();
        assertThat(ids(DecisionFilter.ALL.withYear(2026))).containsExactly(id);
        assertThat(ids(DecisionFilter.ALL.withKind(DecisionKind.RESOLUTION))).containsExactly(id);
        assertThat(ids(DecisionFilter.ALL.withBody("Ban Thường vụ"))).hasSize(2);
        assertThat(register.bodies()).containsExactly("Ban Thường vụ");
        assertThat(register.years()).containsExactly(2026, 2025);
    }

    private DecisionEntry resolution(String number, LocalDate day) {
        return of(DecisionKind.RESOLUTION, number, day);
    }

    private DecisionEntry of(DecisionKind kind, String number, LocalDate day) {
        return new DecisionEntry(
                kind, number, "Xây dựng quỹ khuyến học", null, union.id(CODE), "Ban Thường vụ", day, null, null, null);
    }

    private DecisionEntry due(LocalDate due) {
        return new DecisionEntry(
                DecisionKind.CONCLUSION,
                null,
                "Mở lớp tập huấn",
                null,
                union.id(CODE),
                "Ban Chấp hành",
                MARCH,
                union.id(JOURNALISTS),
                null,
                due);
    }

    private MeetingId meeting(DecisionDraft... decided) {
        return meetings.create(MeetingDraft.of(MeetingKind.EXECUTIVE_COMMITTEE, union.id(CODE))
                .with(meeting -> meeting.heldOn(MARCH)
                        .body("Ban Chấp hành lần thứ 17 (mở rộng), khóa V")
                        .decisions(List.of(decided))));
    }

    private List<DecisionRow> all() {
        return list(DecisionFilter.ALL);
    }

    private List<DecisionId> ids(DecisionFilter filter) {
        assertThat(register.count(filter)).isEqualTo(list(filter).size());
        return list(filter).stream().map(DecisionRow::id).toList();
    }

    private List<DecisionRow> list(DecisionFilter filter) {
        return register.list(new ListQuery<>(filter, DecisionOrder.DUE, true, Locale.ROOT, 0, 100));
    }

    private DecisionRow row(DecisionId id) {
        return register.rows(List.of(id)).getFirst();
    }
}
