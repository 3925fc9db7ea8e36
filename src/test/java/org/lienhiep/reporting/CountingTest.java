package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.OTHER_SOCIETY;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.reporting.counting.Count;
import org.lienhiep.reporting.counting.CountingMeasure;
import org.lienhiep.reporting.counting.CountingRule;
import org.lienhiep.reporting.counting.CountingRules;
import org.lienhiep.reporting.counting.CountingSource;
import org.lienhiep.reporting.counting.Counts;
import org.lienhiep.reporting.evidence.CellEvidence;
import org.lienhiep.reporting.evidence.Evidence;
import org.lienhiep.reporting.evidence.EvidenceKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Counts from logged meetings beside what a report says, and the evidence of its cells. */
@SignedIn(value = Role.SOCIETY_SECRETARY, at = JOURNALISTS)
class CountingTest extends ReportingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @Autowired
    private Meetings meetings;

    @Autowired
    private Counts counts;

    @Autowired
    private CountingRules rules;

    @Autowired
    private CellEvidence evidence;

    private void held(MeetingKind kind, LocalDate day, Integer people) {
        meetings.create(MeetingDraft.of(kind, id(JOURNALISTS))
                .with(draft -> draft.heldOn(day).peopleAttending(people)));
    }

    private Count count(String indicator) {
        return counts.of(id(JOURNALISTS), H1).get(indicator(indicator));
    }

    @Test
    void heldTrainingsOfTheHalfYearAreCounted() {
        held(MeetingKind.TRAINING, DAY, 40);
        held(MeetingKind.TRAINING, DAY.plusDays(1), null);
        held(MeetingKind.WORKSHOP, DAY, 10);
        held(MeetingKind.TRAINING, LocalDate.of(2025, 12, 31), 10);

        assertThat(count(CLASSES).number()).isEqualTo(2);
        assertThat(count("training_attendances").number()).isEqualTo(40);
        assertThat(count("training_attendances").silent()).isEqualTo(1);
        assertThat(count("workshops").number()).isEqualTo(1);
    }

    @Test
    void whatIsPlannedOrCancelledWasNotHeld() {
        meetings.create(MeetingDraft.of(MeetingKind.TRAINING, id(JOURNALISTS))
                .with(draft -> draft.heldOn(DAY).state(MeetingState.CANCELLED)));
        meetings.create(MeetingDraft.of(MeetingKind.TRAINING, id(JOURNALISTS))
                .with(draft -> draft.heldOn(DAY).state(MeetingState.PLANNED)));

        assertThat(count(CLASSES).number()).isZero();
    }

    @Test
    void theCountStandsBesideWhatTheReportSays() {
        held(MeetingKind.TRAINING, DAY, null);
        assertThat(count(CLASSES).open()).isTrue();

        enter(JOURNALISTS, H1, CLASSES, CellDraft.number(3));
        assertThat(count(CLASSES).declared()).isEqualTo(3);
        assertThat(count(CLASSES).open()).isTrue();

        enter(
                JOURNALISTS,
                H1,
                CLASSES,
                new CellDraft(CellState.NUMBER, new BigDecimal(3), null, "Hai lớp do huyện mở"));
        assertThat(count(CLASSES).open()).isFalse();
    }

    @Test
    void aWholeReportIsCountedInAFewStatements() {
        held(MeetingKind.TRAINING, DAY, 40);
        held(MeetingKind.WORKSHOP, DAY, 10);
        var journalists = id(JOURNALISTS);
        counts.of(journalists, H1);

        assertThat(Statements.during(() -> counts.of(journalists, H1))).isLessThanOrEqualTo(4);
    }

    @Test
    void nobodyCountsWhatAnotherUnionDid() {
        assertThat(counts.of(id(OTHER_SOCIETY), H1)).isEmpty();
        assertThat(counts.activities(id(OTHER_SOCIETY), H1)).isEmpty();
    }

    @Test
    void theUnionsOfficeSaysWhatIsCounted() {
        held(MeetingKind.BRIEFING, DAY, 12);
        var rule = new CountingRule(
                CountingSource.MEETINGS, CountingMeasure.PARTICIPANTS, Set.of(MeetingKind.BRIEFING), false);
        assertThatThrownBy(() -> rules.set(indicator(TALKS), "Buổi", rule)).isInstanceOf(AccessDeniedException.class);

        union.as(Role.UNION_SECRETARY, "LS", () -> rules.set(indicator(TALKS), "Buổi", rule));

        assertThat(rules.of(indicator(TALKS))).contains(rule);
        assertThat(count(TALKS).number()).isEqualTo(12);
    }

    @Test
    void aCountThatWasTakenSaysWhereItComesFrom() {
        entry.saveCell(id(JOURNALISTS), H1, indicator(CLASSES), CellDraft.number(2), 0, CellOrigin.COUNTED);
        assertThat(cell(JOURNALISTS, H1, CLASSES).origin()).isEqualTo(CellOrigin.COUNTED);

        enter(JOURNALISTS, H1, CLASSES, CellDraft.number(3));
        assertThat(cell(JOURNALISTS, H1, CLASSES).origin()).isEqualTo(CellOrigin.ENTERED);
    }

    @Test
    void recordsAndFilesProveACellUntilTheReportIsHandedIn() throws Exception {
        held(MeetingKind.TRAINING, DAY, 40);
        enter(JOURNALISTS, H1, CLASSES, CellDraft.number(1));
        var text = "danh sách".getBytes(StandardCharsets.UTF_8);
        evidence.link(id(JOURNALISTS), H1, indicator(CLASSES), count(CLASSES).records());
        evidence.link(id(JOURNALISTS), H1, indicator(CLASSES), count(CLASSES).records());
        evidence.add(id(JOURNALISTS), H1, indicator(CLASSES), "../danh <sach>.txt", new ByteArrayInputStream(text));

        var pieces = pieces();
        assertThat(pieces).extracting(Evidence::kind).containsExactly(EvidenceKind.MEETING, EvidenceKind.FILE);
        assertThat(pieces.getLast().label()).isEqualTo("danh sach.txt");
        try (var content = evidence.open(pieces.getLast().id())) {
            assertThat(content.readAllBytes()).isEqualTo(text);
        }

        submit(JOURNALISTS, H1);
        assertThatThrownBy(() -> evidence.remove(pieces.getFirst().id())).isInstanceOf(InvalidInput.class);
        assertThat(pieces()).hasSize(2);
    }

    private List<Evidence> pieces() {
        return evidence.of(id(JOURNALISTS), H1, indicator(CLASSES));
    }

    @Test
    void evidenceIsRemovedWithItsFile() {
        enter(JOURNALISTS, H1, CLASSES, CellDraft.number(1));
        evidence.add(
                id(JOURNALISTS),
                H1,
                indicator(CLASSES),
                "a.txt",
                new ByteArrayInputStream("a".getBytes(StandardCharsets.UTF_8)));
        evidence.remove(pieces().getFirst().id());

        assertThat(pieces()).isEmpty();
        assertThat(jdbc.sql("select count(*) from blob").query(Integer.class).single())
                .isZero();
    }

    @Test
    void evidenceNeedsABegunReportAndSomeoneWhoEntersIt() {
        assertThatThrownBy(() -> evidence.link(id(JOURNALISTS), H1, indicator(CLASSES), List.of()))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> evidence.link(id(ACUPUNCTURE), H1, indicator(CLASSES), List.of()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> evidence.of(id(ACUPUNCTURE), H1, indicator(CLASSES)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
