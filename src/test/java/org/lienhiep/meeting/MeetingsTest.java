package org.lienhiep.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.LEARNING;
import static org.lienhiep.TestBeans.TODAY;
import static org.lienhiep.meeting.SampleMeetings.everything;
import static org.lienhiep.meeting.SampleMeetings.review;
import static org.lienhiep.meeting.SampleMeetings.workshop;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.CalendarYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class MeetingsTest {

    private static final LocalDate SEED_DAY = LocalDate.of(2011, 8, 8);

    @Autowired
    private Meetings meetings;

    @Autowired
    private Organisations organisations;

    @Autowired
    private SampleUnion union;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private jakarta.persistence.EntityManager persistence;

    @Test
    void whatWasRecordedIsReadBackFromTheDatabase() {
        var draft = everything(union);
        var id = meetings.create(draft);
        persistence.clear();

        var stored = meetings.get(id);

        assertThat(stored.values())
                .usingRecursiveComparison()
                .ignoringFields("decisions.id", "elections.id")
                .ignoringCollectionOrderInFields("attendance")
                .isEqualTo(draft);
        assertThat(stored.stamp().createdBy()).startsWith("Người dùng");
        assertThat(stored.organisation(union.id(JOURNALISTS)))
                .extracting(OrganisationLabel::code)
                .isEqualTo(JOURNALISTS);
    }

    @Test
    void aMeetingWithoutATitleIsCalledByWhatItWasFor() {
        var id = meetings.create(review(union));

        assertThat(meetings.get(id).name())
                .isEqualTo(new BilingualText("Sơ kết 6 tháng đầu năm 2011", "Review of the first half of 2011"));
        assertThat(nameOf(MeetingDraft.of(MeetingKind.ANNUAL_REVIEW, union.id(CODE))
                        .with(year -> year.heldOn(LocalDate.of(2024, 1, 22)).period(new CalendarYear(2023)))))
                .isEqualTo("Tổng kết năm 2023");
        assertThat(nameOf(MeetingDraft.of(MeetingKind.TRAINING, union.id(JOURNALISTS))
                        .with(training -> training.heldOn(SEED_DAY))))
                .isEqualTo("Tập huấn, phổ biến kiến thức – Hội Nhà báo tỉnh Lạng Sơn");
        assertThat(nameOf(MeetingDraft.of(MeetingKind.EXECUTIVE_COMMITTEE, union.id(CODE))
                        .with(board -> board.heldOn(SEED_DAY).body("Ban Chấp hành lần thứ 17 (mở rộng), khóa V"))))
                .isEqualTo("Ban Chấp hành lần thứ 17 (mở rộng), khóa V");
    }

    private String nameOf(MeetingDraft draft) {
        return meetings.get(meetings.create(draft)).name().vi();
    }

    @ParameterizedTest
    @CsvSource({"2011-08-08, HELD", "2026-08-15, HELD", "2026-08-16, PLANNED", ", PLANNED"})
    void withoutAStateTheDateDecides(LocalDate heldOn, MeetingState expected) {
        var id = meetings.create(review(union).with(dated -> dated.heldOn(heldOn)));

        assertThat(meetings.get(id).values().state()).isEqualTo(expected);
    }

    @Test
    void recordingMeansThatItTookPlace() {
        assertThatThrownBy(() -> meetings.record(review(union).with(undated -> undated.heldOn(null))))
                .satisfies(refused -> assertThat(fields(refused)).containsExactly("heldOn"));
    }

    @Test
    void decisionsAreNumberedWhereNobodyDidAndKeepTheirIdentity() {
        var id = meetings.create(review(union)
                .with(decided -> decided.decisions(List.of(
                        DecisionDraft.of("Một"),
                        new DecisionDraft(null, "2", "Hai", union.id(JOURNALISTS), TODAY, DecisionState.DONE),
                        DecisionDraft.of("Ba")))));
        var first = meetings.edit(id);
        assertThat(first.values().decisions()).extracting(DecisionDraft::number).containsExactly("1", "2", "3");

        var second = first.values().decisions().get(1);
        meetings.update(
                id,
                first.values()
                        .with(swapped -> swapped.decisions(List.of(
                                new DecisionDraft(second.id(), "1", "Hai, sửa", null, null, DecisionState.OPEN),
                                new DecisionDraft(null, "3", "Ba", null, null, null)))),
                first.version());
        persistence.flush();
        persistence.clear();

        assertThat(meetings.get(id).values().decisions())
                .extracting(DecisionDraft::id, DecisionDraft::number, DecisionDraft::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(second.id(), "1", "Hai, sửa"),
                        org.assertj.core.groups.Tuple.tuple(
                                first.values().decisions().get(2).id(), "3", "Ba"));
    }

    @Test
    void hostsCanChangePlacesAndAttendanceIsReplaced() {
        var id = meetings.create(everything(union));
        var opened = meetings.edit(id);

        meetings.update(
                id,
                opened.values()
                        .with(changed -> changed.hosts(List.of(union.id(LEARNING), union.id(CODE)))
                                .attendance(List.of(
                                        new AttendanceDraft(union.id(JOURNALISTS), AttendanceStatus.ABSENT, null)))),
                opened.version());
        persistence.flush();
        persistence.clear();

        var stored = meetings.get(id).values();
        assertThat(stored.hosts()).containsExactly(union.id(LEARNING), union.id(CODE));
        assertThat(stored.attendance())
                .containsExactly(new AttendanceDraft(union.id(JOURNALISTS), AttendanceStatus.ABSENT, null));
    }

    @Test
    void aChangeOnAnOldStateIsRefusedEvenWhenOnlyRowsChanged() {
        var id = meetings.create(review(union));
        var opened = meetings.edit(id);
        meetings.update(
                id,
                opened.values().with(more -> more.guests(List.of(new GuestDraft("Bà An", "Tỉnh uỷ")))),
                opened.version());

        assertThatThrownBy(() -> meetings.update(id, opened.values(), opened.version()))
                .isInstanceOf(StaleRecord.class);
        assertThatThrownBy(() -> meetings.setState(id, MeetingState.MINUTED, opened.version()))
                .isInstanceOf(StaleRecord.class);
    }

    @Test
    void theStateMovesOnAsFarAsTheDateAllows() {
        var past = meetings.create(review(union).with(noted -> noted.minutes("Đã họp.")));
        meetings.setState(past, MeetingState.APPROVED, meetings.edit(past).version());
        assertThat(meetings.get(past).values().state()).isEqualTo(MeetingState.APPROVED);

        var future = meetings.create(workshop(union, TODAY.plusDays(1)));
        assertThatThrownBy(() -> meetings.setState(
                        future, MeetingState.HELD, meetings.edit(future).version()))
                .satisfies(refused -> assertThat(fields(refused)).containsExactly("heldOn"));
    }

    @Test
    void theTrailTellsWhichSocietyAndWhichDecisionChanged() {
        var id = meetings.create(everything(union));
        var opened = meetings.edit(id);
        var decision = opened.values().decisions().getFirst();

        meetings.update(
                id,
                opened.values()
                        .with(changed -> changed.place("Cao Lộc")
                                .attendance(List.of(
                                        new AttendanceDraft(union.id(JOURNALISTS), AttendanceStatus.EXCUSED, null)))
                                .guests(List.of())
                                .decisions(List.of(new DecisionDraft(
                                        decision.id(),
                                        decision.number(),
                                        decision.text(),
                                        null,
                                        null,
                                        DecisionState.DONE)))),
                opened.version());
        persistence.flush();

        assertThat(trail.of(id.value(), 50))
                .extracting(entry -> "%s %s %s %s→%s"
                        .formatted(entry.kind(), entry.name(), entry.field(), entry.oldValue(), entry.newValue()))
                .contains(
                        "CHANGED Hội Nhà báo tỉnh Lạng Sơn attendance.status PRESENT→EXCUSED",
                        "CHANGED Hội Nhà báo tỉnh Lạng Sơn attendance.delegates 2→null",
                        "CHANGED Hội Châm cứu tỉnh Lạng Sơn attendance.status ABSENT→null",
                        "CHANGED 01/NQ decision.state OPEN→DONE")
                .anyMatch(line -> line.contains(" place ") && line.endsWith("→Cao Lộc"))
                .anyMatch(line -> line.contains(" guests Bà An, Phó Chủ tịch UBND tỉnh→null"))
                .noneMatch(line -> line.contains("searchText") || line.contains("position") || line.contains("hostId"));
    }

    @Test
    void deletingAMeetingTakesEverythingOfItAlong() {
        var id = meetings.create(everything(union));

        meetings.delete(id);
        persistence.clear();

        assertThatThrownBy(() -> meetings.get(id)).isInstanceOf(NotFound.class);
        assertThat(ids(MeetingFilter.ALL)).isEmpty();
        assertThat(trail.of(id.value(), 50)).anyMatch(entry -> entry.kind() == AuditTrail.Kind.DELETED);
    }

    @Test
    void anOrganisationWithMeetingsCannotBeDeleted() {
        meetings.create(
                MeetingDraft.of(MeetingKind.TRAINING, union.id(LEARNING)).with(day -> day.heldOn(TODAY)));

        assertThatThrownBy(() -> organisations.delete(union.id(LEARNING)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems().getFirst().message())
                                .startsWith("shell.referenced.meeting"));
    }

    @Test
    void anOrganisationThatIsNotRecordedIsRefused() {
        var stranger = new OrganisationId(UUID.randomUUID());

        assertThatThrownBy(() -> meetings.create(
                        review(union).with(listed -> listed.attendance(List.of(AttendanceDraft.present(stranger))))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems().getFirst().message())
                                .isEqualTo("meeting.organisation.unknown"));
    }

    private List<MeetingRow> list(MeetingFilter filter) {
        return meetings.list(new ListQuery<>(filter, MeetingOrder.HELD_ON, false, Locale.of("vi"), 0, 100));
    }

    private List<MeetingId> ids(MeetingFilter filter) {
        return list(filter).stream().map(MeetingRow::id).toList();
    }

    private static List<String> fields(Throwable refused) {
        return ((InvalidInput) refused)
                .problems().stream().map(InvalidInput.Problem::field).toList();
    }
}
