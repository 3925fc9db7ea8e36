package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.OTHER_SOCIETY;
import static org.lienhiep.TestBeans.TODAY;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.StaleRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@SignedIn(Role.UNION_SECRETARY)
class CalendarTest extends ReportingTest {

    private static final HalfYear H2 = H1.next();
    private static final LocalDate DUE = LocalDate.of(2026, 6, 20);

    @Autowired
    private ReportCalendar calendar;

    @Autowired
    private Extensions extensions;

    @Autowired
    private Deadlines deadlines;

    private void decide(HalfYear period, WindowDraft days) {
        calendar.change(id(CODE), period, days, row(period).version());
    }

    private CalendarRow row(HalfYear period) {
        return calendar.of(id(CODE), period, period).getFirst();
    }

    private void close(LocalDate day) {
        decide(H1, new WindowDraft(null, null, null, day));
    }

    private void enterAsSociety() {
        union.as(Role.SOCIETY_SECRETARY, JOURNALISTS, () -> enter(JOURNALISTS, H1, TALKS, CellDraft.number(12)));
    }

    @Test
    void theFourDaysFollowTheUsualOnesUnlessTheHalfYearHasItsOwn() {
        assertThat(row(H1).window())
                .isEqualTo(new ReportWindow(H1, LocalDate.of(2026, 5, 21), DUE, LocalDate.of(2026, 7, 5), null, null));

        decide(H1, new WindowDraft(null, LocalDate.of(2026, 6, 30), null, LocalDate.of(2026, 9, 30)));
        assertThat(row(H1).window().dueOn()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(row(H1).window().opensOn()).isEqualTo(LocalDate.of(2026, 5, 21));
        assertThat(row(H1.previous()).window().closesOn()).isNull();

        decide(H1, WindowDraft.USUAL);
        assertThat(row(H1).window().dueOn()).isEqualTo(DUE);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31,,,, opensOn",
        "2026-06-21,,,, dueOn",
        ",2026-07-06,,, lateUntil",
        ",,2026-06-19,, lateUntil",
        ",,,2026-07-04, closesOn"
    })
    void daysOutOfOrderAreRefusedBesideTheField(
            LocalDate opens, LocalDate due, LocalDate late, LocalDate closes, String field) {
        assertThatThrownBy(() -> decide(H1, new WindowDraft(opens, due, late, closes)))
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly(field));
        assertThat(row(H1).own().usual()).isTrue();
    }

    @Test
    void twoPeopleDoNotOverwriteEachOthersDays() {
        close(LocalDate.of(2026, 9, 30));

        assertThatThrownBy(() -> calendar.change(id(CODE), H1, WindowDraft.USUAL, 0))
                .isInstanceOf(StaleRecord.class);
        assertThat(row(H1).own().closesOn()).isEqualTo(LocalDate.of(2026, 9, 30));
    }

    @Test
    void beforeItOpensOnlyTheUnionsOfficeFillsItIn() {
        union.as(
                Role.SOCIETY_SECRETARY,
                JOURNALISTS,
                () -> assertThatThrownBy(() -> enter(JOURNALISTS, H2, TALKS, CellDraft.number(1)))
                        .asInstanceOf(type(ReportLocked.class))
                        .satisfies(locked -> {
                            assertThat(locked.lock().kind()).isEqualTo(ReportLock.Kind.NOT_YET_OPEN);
                            assertThat(locked.problems().getFirst().arguments())
                                    .startsWith("05/11/2026")
                                    .contains("Liên hiệp các Hội KH&KT tỉnh Lạng Sơn");
                        }));

        enter(JOURNALISTS, H2, TALKS, CellDraft.number(1));
        union.as(
                Role.SOCIETY_SECRETARY,
                JOURNALISTS,
                () -> assertThat(reports.get(id(JOURNALISTS), H2).steps()).isEmpty());
    }

    @Test
    void afterItClosedNothingIsFilledInOrSubmittedUntilTheUnionExtends() {
        enterAsSociety();
        close(TODAY.minusDays(1));

        assertThatThrownBy(this::enterAsSociety)
                .asInstanceOf(type(ReportLocked.class))
                .satisfies(locked -> assertThat(locked.lock().kind()).isEqualTo(ReportLock.Kind.CLOSED));
        union.as(Role.SOCIETY_SECRETARY, JOURNALISTS, () -> {
            assertThat(submit(JOURNALISTS, H1)).isInstanceOf(Submission.NotOpen.class);
            assertThat(reports.get(id(JOURNALISTS), H1).lock()).isNotNull();
        });

        extensions.grant(id(CODE), H1, List.of(id(JOURNALISTS)), TODAY.plusDays(5), "Văn phòng bị ngập");
        enterAsSociety();
        var report = reports.get(id(JOURNALISTS), H1);
        assertThat(report.due()).isEqualTo(TODAY.plusDays(5));
        assertThat(report.daysLate()).isZero();

        extensions.revoke(id(CODE), H1, id(JOURNALISTS));
        assertThatThrownBy(this::enterAsSociety).isInstanceOf(ReportLocked.class);
        assertThat(extensions.of(id(CODE), H1))
                .singleElement()
                .satisfies(each -> assertThat(each.inForce()).isFalse());
    }

    @Test
    void whatTheUnionSentBackCanBeMendedAfterClosing() {
        union.as(Role.SOCIETY_SECRETARY, JOURNALISTS, () -> {
            enter(JOURNALISTS, H1, TALKS, CellDraft.number(12));
            submit(JOURNALISTS, H1);
        });
        sendBack(JOURNALISTS, H1);
        close(TODAY.minusDays(1));

        union.as(Role.SOCIETY_SECRETARY, JOURNALISTS, () -> {
            enter(JOURNALISTS, H1, TALKS, CellDraft.number(13));
            assertThat(submit(JOURNALISTS, H1)).isInstanceOf(Submission.Submitted.class);
        });
    }

    @Test
    void theUsualDayOfClosingHoldsOnlyForWhatOpenedSinceTheProgramIsUsed() {
        enterAsSociety(); // that is when it is noticed that the window has opened
        deadlines.change(id(CODE), new DueDays(MonthDay.of(6, 20), MonthDay.of(12, 5), 30, 15, 56));
        assertThat(row(H1).window().closesOn()).isEqualTo(TODAY);
        assertThat(row(H1.previous()).window().closesOn()).isNull();

        union.as(
                Role.SOCIETY_SECRETARY,
                JOURNALISTS,
                () -> enter(JOURNALISTS, new HalfYear(2011, 1), TALKS, CellDraft.number(3)));
    }

    @Test
    void anExtensionNeedsADayToComeAndAReason() {
        assertThatThrownBy(() -> extensions.grant(id(CODE), H1, List.of(id(JOURNALISTS)), DUE.plusDays(1), " "))
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("until", "reason"));
        assertThatThrownBy(() -> extensions.grant(
                        id(CODE), H1, List.of(id(JOURNALISTS), id(OTHER_SOCIETY)), TODAY.plusDays(5), "Xin thêm"))
                .isInstanceOf(InvalidInput.class);
        assertThat(extensions.of(id(CODE), H1)).isEmpty();
    }

    @Test
    void aNewExtensionTakesThePlaceOfTheOneBefore() {
        var both = List.of(id(JOURNALISTS), id(ACUPUNCTURE));
        extensions.grant(id(CODE), H1, both, TODAY.plusDays(5), "Xin thêm");
        extensions.grant(id(CODE), H1, List.of(id(JOURNALISTS)), TODAY.plusDays(9), "Xin thêm lần nữa");

        assertThat(extensions.of(id(CODE), H1)).hasSize(3);
        assertThat(reports.board(id(CODE), H1, H1).lines())
                .extracting(line -> line.statuses().get(H1).due())
                .containsExactly(TODAY.plusDays(5), DUE, TODAY.plusDays(9));
    }

    @Test
    void theCalendarIsReadByAllAndChangedByTheUnionsOffice() {
        for (var role : List.of(Role.LEADER, Role.SOCIETY_SECRETARY)) {
            union.as(role, role == Role.LEADER ? CODE : JOURNALISTS, () -> {
                assertThat(row(H1).window().dueOn()).isEqualTo(DUE);
                assertThatThrownBy(() -> close(TODAY)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() ->
                                extensions.grant(id(CODE), H1, List.of(id(JOURNALISTS)), TODAY.plusDays(5), "Vì sao"))
                        .isInstanceOf(AccessDeniedException.class);
            });
        }
    }

    @Test
    void aBoardIsReadInFourStatements() {
        approved(JOURNALISTS, H1, TALKS, CellDraft.number(12));
        var unionId = id(CODE);

        assertThat(Statements.again(() -> reports.board(unionId, H1.plus(-7), H1)))
                .isLessThanOrEqualTo(4);
    }
}
