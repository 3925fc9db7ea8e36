package org.lienhiep.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.Statements;
import org.lienhiep.TestBeans;
import org.lienhiep.access.Access;
import org.lienhiep.access.Role;
import org.lienhiep.dashboard.desk.Desk;
import org.lienhiep.dashboard.desk.DeskEntry;
import org.lienhiep.dashboard.desk.DeskList;
import org.lienhiep.dashboard.desk.Urgency;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.news.ArticleDraft;
import org.lienhiep.news.Articles;
import org.lienhiep.organisation.OrganisationDraft;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.Indicators;
import org.lienhiep.reporting.ReportWorkflow;
import org.lienhiep.reporting.Reports;
import org.lienhiep.reporting.review.Remarks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

@IntegrationTest
class DeskTest {

    private static final HalfYear NOW = new HalfYear(2026, 1);
    private static final String TALKS = "dissemination_sessions";
    private static final String SOCIETY = SampleUnion.JOURNALISTS;

    @Autowired
    private Desk desk;

    @Autowired
    private SampleFigures figures;

    @Autowired
    private SampleUnion union;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportWorkflow workflow;

    @Autowired
    private Remarks remarks;

    @Autowired
    private Indicators indicators;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Articles articles;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Access access;

    /** Where the society's report stands. */
    enum State {
        NONE,
        DRAFT,
        INCOMPLETE,
        SUBMITTED,
        IN_REVIEW,
        ANSWERED,
        RETURNED,
        APPROVED
    }

    private void bring(State state) {
        if (state == State.NONE) {
            return;
        }
        if (state == State.INCOMPLETE) {
            jdbc.sql("update indicator set required = true where code = 'training_classes'")
                    .update();
        }
        figures.entered(SOCIETY, NOW, TALKS, 12);
        if (state == State.DRAFT || state == State.INCOMPLETE) {
            return;
        }
        figures.submitted(SOCIETY, NOW);
        var id = union.id(SOCIETY);
        switch (state) {
            case IN_REVIEW -> office(() -> workflow.beginReview(id, NOW));
            case ANSWERED -> {
                remark();
                var thread =
                        access.asSystem(() -> remarks.of(id, NOW).getFirst().id());
                union.as(Role.SOCIETY_SECRETARY, SOCIETY, () -> remarks.answer(id, NOW, thread, "Đã kiểm tra"));
            }
            case RETURNED -> {
                remark();
                office(() -> workflow.sendBack(id, NOW, "Thiếu số liệu quý II", version()));
            }
            case APPROVED -> office(() -> workflow.approve(id, NOW, version()));
            case NONE, DRAFT, INCOMPLETE, SUBMITTED -> {}
        }
    }

    private void remark() {
        var talks = indicators.byCode(TALKS).orElseThrow().id();
        office(() -> remarks.begin(union.id(SOCIETY), NOW, talks, "Xem lại số buổi"));
    }

    private void office(Runnable work) {
        union.as(Role.UNION_SECRETARY, SampleUnion.CODE, work);
    }

    private int version() {
        return reports.get(union.id(SOCIETY), NOW).version();
    }

    private DeskList deskOf(Role role, String at, String organisation) {
        var found = new ArrayList<DeskList>();
        union.as(role, at, () -> found.add(desk.of(union.id(organisation))));
        return found.getFirst();
    }

    /** What waits at the society's report on the half-year, for somebody of this role. */
    private Stream<DeskEntry> waiting(Role role) {
        var at = role == Role.SOCIETY_SECRETARY ? SOCIETY : SampleUnion.CODE;
        return deskOf(role, at, at)
                .entries()
                .filter(entry -> entry.organisation().code().equals(SOCIETY)
                        && entry.duty().path().contains(NOW.code()));
    }

    static Stream<Arguments> whatWaits() {
        var society = Role.SOCIETY_SECRETARY;
        var office = Role.UNION_SECRETARY;
        var leader = Role.LEADER;
        var page = "reports/LS-HNB/2026-H1";
        var review = page + "/review";
        var owed = List.of("reporting.duty.owed " + page);
        return Stream.of(
                arguments(State.NONE, society, List.of("reporting.duty.begin " + page)),
                arguments(State.NONE, office, owed),
                arguments(State.NONE, leader, owed),
                arguments(State.DRAFT, society, List.of("reporting.duty.hand-in " + page + "/submission")),
                arguments(State.DRAFT, office, owed),
                arguments(
                        State.INCOMPLETE,
                        society,
                        List.of("reporting.duty.fill-in " + page + "?indicator=training_classes")),
                arguments(State.SUBMITTED, society, List.of()),
                arguments(State.SUBMITTED, office, List.of("reporting.duty.review " + review)),
                arguments(State.SUBMITTED, leader, List.of()),
                arguments(State.IN_REVIEW, office, List.of("reporting.duty.decide " + review)),
                arguments(
                        State.ANSWERED,
                        office,
                        List.of("reporting.duty.decide " + review, "reporting.duty.settle " + review)),
                arguments(
                        State.RETURNED,
                        society,
                        List.of(
                                "reporting.duty.mend " + page + "?indicator=" + TALKS,
                                "reporting.duty.answer " + page + "?indicator=" + TALKS)),
                arguments(State.RETURNED, office, owed),
                arguments(State.APPROVED, society, List.of()),
                arguments(State.APPROVED, office, List.of()),
                arguments(State.APPROVED, leader, List.of()));
    }

    @ParameterizedTest
    @MethodSource("whatWaits")
    void eachSeesWhatHeHasToDoAndItOpensThere(State state, Role role, List<String> expected) {
        bring(state);

        assertThat(waiting(role)
                        .map(entry -> entry.duty().kind() + " " + entry.duty().path()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aReportSentBackSaysWhy() {
        bring(State.RETURNED);

        assertThat(waiting(Role.SOCIETY_SECRETARY))
                .extracting(entry -> entry.duty().subject())
                .contains("6 tháng đầu năm 2026 · Thiếu số liệu quý II");
    }

    @Test
    void lateIsCountedFromTheDueDay() {
        var due = waiting(Role.SOCIETY_SECRETARY).findFirst().orElseThrow();

        assertThat(due.duty().due()).isEqualTo("2026-06-20");
        assertThat(due.urgency()).isEqualTo(new Urgency.Late(56));
    }

    @Test
    void whatWasHandedInBeforeTheProgramIsNotCalledLateWhenSentBack() {
        bring(State.RETURNED);
        jdbc.sql("update report set first_submitted_at = null, submitted_at = null")
                .update();

        assertThat(waiting(Role.SOCIETY_SECRETARY))
                .filteredOn(entry -> entry.duty().kind().equals("reporting.duty.mend"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.urgency()).isEqualTo(new Urgency.Open()));
    }

    @Test
    void nobodySeesTheDeskOfAnother() {
        assertThatThrownBy(() -> deskOf(Role.SOCIETY_SECRETARY, SampleUnion.ACUPUNCTURE, SOCIETY))
                .isInstanceOf(NotFound.class);
        assertThat(deskOf(Role.SOCIETY_SECRETARY, SOCIETY, SOCIETY).entries())
                .allMatch(entry -> entry.organisation().code().equals(SOCIETY));
    }

    @Test
    void tenOldThingsOfOneKindDoNotHideWhatElseIsFirst() {
        bring(State.SUBMITTED);

        var list = deskOf(Role.UNION_SECRETARY, SampleUnion.CODE, SampleUnion.CODE);

        assertThat(list.first(3)).extracting(entry -> entry.duty().kind()).doesNotHaveDuplicates();
        assertThat(list.first(1000)).hasSize(list.total());
    }

    @Test
    void theDeskNeedsTheSameFewStatementsForAnyNumberOfSocieties() {
        var office = union.signIn(Role.UNION_SECRETARY, SampleUnion.CODE);
        var few = statements(office);
        var parent = union.id(SampleUnion.CODE);
        access.asSystem(() -> {
            for (int i = 0; i < 12; i++) {
                organisations.create(
                        OrganisationDraft.named("LS-X" + i, OrganisationKind.SOCIETY, "Hội thứ " + i, null, parent)
                                .withMemberSince(PartialDate.ofYear(2005)));
            }
            return null;
        });
        for (int i = 0; i < 12; i++) {
            figures.entered("LS-X" + i, NOW, TALKS, i);
        }

        assertThat(statements(office)).isEqualTo(few);
        assertThat(few).isLessThanOrEqualTo(12);
    }

    @Test
    void aBusyDeskNeedsTheSameStatementsForAnyNumberOfMeetingsAndArticles() {
        var office = union.signIn(Role.UNION_SECRETARY, SampleUnion.CODE);
        SecurityContextHolder.getContext().setAuthentication(office);
        busy(1);
        var few = statements(office);
        busy(5);

        assertThat(statements(office)).isEqualTo(few);
        assertThat(few).isLessThanOrEqualTo(15);
        assertThat(desk.of(union.id(SampleUnion.CODE)).entries())
                .extracting(entry -> entry.duty().kind())
                .contains(
                        "meeting.duty.without-agenda",
                        "meeting.duty.without-invitation",
                        "meeting.duty.without-minutes",
                        "news.duty.no-press",
                        "news.duty.unlinked");
    }

    /** Meetings to come, meetings long held without minutes or press, and articles about none. */
    private void busy(int times) {
        var id = union.id(SampleUnion.CODE);
        for (int i = 0; i < times; i++) {
            meetings.create(MeetingDraft.of(MeetingKind.CONGRESS, id)
                    .with(draft -> draft.heldOn(TestBeans.TODAY.plusDays(3)).state(MeetingState.PLANNED)));
            meetings.create(MeetingDraft.of(MeetingKind.CONGRESS, id)
                    .with(draft -> draft.heldOn(TestBeans.TODAY.minusDays(20)).state(MeetingState.HELD)));
            articles.create(new ArticleDraft(
                    id,
                    "Chuyện nhà nông " + times + i,
                    null,
                    "Báo Lạng Sơn",
                    TestBeans.TODAY.minusDays(1),
                    null,
                    "Vụ mùa thứ " + times + i));
        }
    }

    private int statements(Authentication office) {
        SecurityContextHolder.getContext().setAuthentication(office);
        var id = union.id(SampleUnion.CODE);
        return Statements.again(() -> desk.of(id));
    }

    @Test
    void urgencyIsToldFromTheDay() {
        var today = TestBeans.TODAY;

        assertThat(Urgency.of(today, today)).isEqualTo(new Urgency.Today());
        assertThat(Urgency.of(today.plusDays(12), today)).isEqualTo(new Urgency.Left(12));
        assertThat(Urgency.of(today.minusDays(3), today)).isEqualTo(new Urgency.Late(3));
        assertThat(Urgency.of(null, today)).isEqualTo(new Urgency.Open());
        assertThat(new Urgency.Left(7).soon()).isTrue();
        assertThat(new Urgency.Left(8).soon()).isFalse();
    }
}
