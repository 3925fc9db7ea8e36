package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.OTHER_SOCIETY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.StaleRecord;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn(value = Role.SOCIETY_SECRETARY, at = JOURNALISTS)
class ReportEntryTest extends ReportingTest {

    @Autowired
    private AuditTrail trail;

    @Test
    void theFirstCellBeginsTheReport() {
        assertThat(reports.get(id(JOURNALISTS), H1).state()).isNull();

        var saved = enter(JOURNALISTS, H1, TALKS, CellDraft.number(12));

        var report = reports.get(id(JOURNALISTS), H1);
        assertThat(report.state()).isEqualTo(ReportState.DRAFT);
        assertThat(report.union().code()).isEqualTo(CODE);
        assertThat(report.events()).extracting(WorkflowEvent::to).containsExactly(ReportState.DRAFT);
        assertThat(cell(JOURNALISTS, H1, TALKS).figure()).isEqualTo(exactly("12"));
        assertThat(saved.filled()).isEqualTo(100 / report.cells().size());
    }

    @Test
    void anEmptyReportAsksForTheWholeCatalogue() {
        assertThat(reports.get(id(JOURNALISTS), H1).cells())
                .hasSizeGreaterThan(45)
                .extracting(ReportCell::state)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource({
        "dissemination_sessions, NUMBER, -1, , value, reporting.cell.negative",
        "dissemination_sessions, NUMBER, 1.5, , value, reporting.cell.whole",
        "dissemination_sessions, NUMBER, 1000000000000, , value, reporting.cell.too-large",
        "dissemination_sessions, NUMBER, 1E+999999999, , value, reporting.cell.too-large",
        "dissemination_sessions, NUMBER, , , value, shell.required",
        "dissemination_sessions, ZERO, 3, , value, reporting.cell.no-number",
        "dissemination_sessions, NOT_APPLICABLE, 0, , value, reporting.cell.no-number",
        "dissemination_sessions, UNKNOWN, , , note, reporting.cell.unknown-why",
        "dissemination_sessions, UNKNOWN, , ' ', note, reporting.cell.unknown-why",
        "dissemination_sessions, , 5, , state, shell.required",
        "fund_raised, NUMBER, 1.23456, , value, reporting.cell.decimals",
        "fund_raised, NUMBER, 1E-99999999, , value, reporting.cell.decimals",
    })
    void whatCannotBeCountedIsRefusedBesideItsField(
            String indicator, CellState state, BigDecimal value, String note, String field, String message) {
        var draft = new CellDraft(state, value, null, note);

        assertThatThrownBy(() -> enter(JOURNALISTS, H1, indicator, draft))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> {
                    assertThat(invalid.problems().getFirst().field()).isEqualTo(field);
                    assertThat(invalid.problems().getFirst().message()).isEqualTo(message);
                });
        assertThat(reports.get(id(JOURNALISTS), H1).state()).isNull();
    }

    @Test
    void theFourKindsOfNothingAreKeptApart() {
        enter(JOURNALISTS, H1, TALKS, new CellDraft(CellState.NUMBER, BigDecimal.ZERO, null, null));
        enter(JOURNALISTS, H1, CLASSES, new CellDraft(CellState.NOT_APPLICABLE, null, null, null));
        enter(JOURNALISTS, H1, MEMBERS, new CellDraft(CellState.UNKNOWN, null, null, "Chưa rà soát"));

        assertThat(cell(JOURNALISTS, H1, TALKS).state()).isEqualTo(CellState.ZERO);
        assertThat(cell(JOURNALISTS, H1, TALKS).figure()).isEqualTo(exactly("0"));
        assertThat(cell(JOURNALISTS, H1, CLASSES).figure()).isNull();
        assertThat(cell(JOURNALISTS, H1, MEMBERS).note()).isEqualTo("Chưa rà soát");
        assertThat(cell(JOURNALISTS, H1, FUNDS).state()).isNull();
    }

    @Test
    void decimalsAndQualifiersAreReadBackAsEntered() {
        enter(
                JOURNALISTS,
                H1,
                FUNDS,
                new CellDraft(CellState.NUMBER, new BigDecimal("17516.50"), Qualifier.ABOUT, null));

        assertThat(cell(JOURNALISTS, H1, FUNDS).figure())
                .isEqualTo(new Figure(new BigDecimal("17516.5"), Qualifier.ABOUT));
    }

    @Test
    void twoPeopleInOneCellDoNotOverwriteEachOther() {
        enter(JOURNALISTS, H1, TALKS, CellDraft.number(12));

        assertThatThrownBy(() -> entry.saveCell(id(JOURNALISTS), H1, indicator(TALKS), CellDraft.number(13), 0))
                .isInstanceOfSatisfying(
                        StaleRecord.class,
                        stale -> assertThat(stale.changedBy()).isEqualTo("Người dùng SOCIETY_SECRETARY"));
    }

    @Test
    void aCellThatWasEmptiedAndFilledAgainIsAnotherOne() {
        var first = enter(JOURNALISTS, H1, TALKS, CellDraft.number(12)).version();
        assertThat(enter(JOURNALISTS, H1, TALKS, CellDraft.EMPTY).state()).isNull();

        assertThatThrownBy(() -> entry.saveCell(id(JOURNALISTS), H1, indicator(TALKS), CellDraft.number(13), first))
                .isInstanceOf(StaleRecord.class);
        enter(JOURNALISTS, H1, TALKS, CellDraft.number(14));
        assertThatThrownBy(() -> entry.saveCell(id(JOURNALISTS), H1, indicator(TALKS), CellDraft.number(13), first))
                .isInstanceOf(StaleRecord.class);
    }

    @Test
    void theTrailTellsWhichCellSaidWhatBefore() {
        enter(JOURNALISTS, H1, TALKS, CellDraft.number(12));
        enter(JOURNALISTS, H1, TALKS, new CellDraft(CellState.NUMBER, BigDecimal.TEN, Qualifier.AT_LEAST, null));

        var report = reports.get(id(JOURNALISTS), H1);
        var latest = trail.of(report.id().value(), 10).getFirst();

        assertThat(latest.name()).isEqualTo("Buổi phổ biến kiến thức, chính sách");
        assertThat(latest.oldValue()).isEqualTo("12");
        assertThat(latest.newValue()).isEqualTo("≥ 10");
    }

    @Test
    void aCellStandsBesideTheSameHalfBeforeAndTheLastSix() {
        for (int back = 8; back > 0; back--) {
            enter(JOURNALISTS, H1.plus(-back), TALKS, CellDraft.number(100 + back));
        }

        var cell = cell(JOURNALISTS, H1, TALKS);

        assertThat(cell.before()).isEqualTo(exactly("102"));
        assertThat(cell.recent())
                .extracting(point -> point.figure().value().intValue())
                .containsExactly(106, 105, 104, 103, 102, 101);
    }

    @Test
    void aReportIsReadInFiveStatements() {
        enter(JOURNALISTS, H1, TALKS, CellDraft.number(12));
        access.actor();
        reports.get(id(JOURNALISTS), H1);
        var journalists = id(JOURNALISTS);

        assertThat(Statements.during(() -> reports.get(journalists, H1))).isLessThanOrEqualTo(5);
        assertThat(Statements.during(() -> reports.get(journalists, H1.previous())))
                .isLessThanOrEqualTo(5);
    }

    @Test
    void aCellIsStoredInAFewStatementsAndAnUnchangedOneIsNot() {
        var journalists = id(JOURNALISTS);
        var talks = indicator(TALKS);
        var saved = enter(JOURNALISTS, H1, TALKS, CellDraft.number(12));

        assertThat(Statements.during(
                        () -> entry.saveCell(journalists, H1, talks, CellDraft.number(13), saved.version())))
                .isLessThanOrEqualTo(8);
        var version = cell(JOURNALISTS, H1, TALKS).version();
        assertThat(entry.saveCell(journalists, H1, talks, CellDraft.number(13), version)
                        .version())
                .isEqualTo(version);
    }

    @Test
    void wordsAreKeptWithTheReportsVersion() {
        enter(JOURNALISTS, H1, TALKS, CellDraft.number(12));
        var version = entry.saveNarrative(id(JOURNALISTS), H1, "Sáu tháng đầu năm …", 0);

        assertThat(reports.get(id(JOURNALISTS), H1).narrative()).isEqualTo("Sáu tháng đầu năm …");
        assertThat(reports.get(id(JOURNALISTS), H1).version()).isEqualTo(version);
        assertThatThrownBy(() -> entry.saveNarrative(id(JOURNALISTS), H1, "Khác", 0))
                .isInstanceOf(StaleRecord.class);
    }

    @Test
    void aWholeReportIsStoredOrNothingOfIt() {
        enter(JOURNALISTS, H1, MEMBERS, CellDraft.number(500));
        var good = new ReportDraft.Entry(TALKS, CellDraft.number(12));

        assertThatThrownBy(() -> entry.replace(
                        id(JOURNALISTS),
                        H1,
                        new ReportDraft(
                                List.of(
                                        good,
                                        new ReportDraft.Entry("nonsense", CellDraft.number(1)),
                                        new ReportDraft.Entry(CLASSES, CellDraft.number(-1)),
                                        good),
                                null),
                        null))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(InvalidInput.Problem::field)
                                .containsExactly("cells[1].indicator", "cells[2].value", "cells[3].indicator"));
        assertThat(cell(JOURNALISTS, H1, TALKS).state()).isNull();

        entry.replace(id(JOURNALISTS), H1, new ReportDraft(List.of(good), "Lời"), null);

        assertThat(cell(JOURNALISTS, H1, TALKS).figure()).isEqualTo(exactly("12"));
        assertThat(cell(JOURNALISTS, H1, MEMBERS).state()).isNull();
    }

    @Test
    void nobodyReportsOnAHalfYearThatHasNotBegun() {
        var future = new HalfYear(2027, 1);

        assertThatThrownBy(() -> enter(JOURNALISTS, future, TALKS, CellDraft.number(1)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void reportsOfOthersAreOutOfSight() {
        assertThatThrownBy(() -> reports.get(id(OTHER_SOCIETY), H1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reports.get(id(ACUPUNCTURE), H1)).isInstanceOf(NotFound.class);
    }

    @Test
    void theListShowsOwnReportsOnlyAndFindsThemByName() {
        enter(JOURNALISTS, H1, TALKS, CellDraft.number(1));
        enter(JOURNALISTS, H1.previous(), TALKS, CellDraft.number(1));
        union.as(Role.UNION_SECRETARY, CODE, () -> enter(ACUPUNCTURE, H1, TALKS, CellDraft.number(1)));

        assertThat(list(ReportFilter.ALL)).hasSize(2);
        union.as(Role.LEADER, CODE, () -> {
            assertThat(list(ReportFilter.ALL.withText("cham cuu")))
                    .singleElement()
                    .extracting(row -> row.organisation().code())
                    .isEqualTo(ACUPUNCTURE);
            assertThat(list(ReportFilter.ALL.withPeriod(H1))).hasSize(2);
            assertThat(reports.count(ReportFilter.ALL.withState(ReportState.APPROVED)))
                    .isZero();
        });
    }

    private List<ReportRow> list(ReportFilter filter) {
        var rows = reports.list(new ListQuery<>(filter, ReportOrder.ORGANISATION, true, Locale.of("vi"), 0, 50));
        assertThat(reports.count(filter)).isEqualTo(rows.size());
        return rows;
    }

    private static Figure exactly(String value) {
        return new Figure(new BigDecimal(value), Qualifier.EXACT);
    }
}
