package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.LEARNING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.NewId;
import org.lienhiep.organisation.OrganisationDraft;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.Organisations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@SignedIn(Role.UNION_SECRETARY)
class TotalsTest extends ReportingTest {

    private static final List<Qualifier> QUALIFIERS = List.of(Qualifier.values());

    private static final List<String> SOCIETIES = List.of(JOURNALISTS, ACUPUNCTURE, LEARNING);

    @Autowired
    private StatedFigures stated;

    @Autowired
    private Organisations organisations;

    @Test
    void aTotalAddsApprovedReportsAndSaysHowManySocietiesItCovers() {
        approved(JOURNALISTS, H1, TALKS, CellDraft.number(12));
        approved(ACUPUNCTURE, H1, TALKS, new CellDraft(CellState.ZERO, null, null, null));
        enter(LEARNING, H1, TALKS, CellDraft.number(1000));

        assertThat(total(TALKS, H1)).isEqualTo(new TotalPoint(H1, figure(12, Qualifier.EXACT), 2, 3, false));
        assertThat(total(CLASSES, H1)).isEqualTo(new TotalPoint(H1, null, 0, 3, false));
    }

    @Test
    void aSumKeepsTheWeakestQualifier() {
        approved(JOURNALISTS, H1, TALKS, qualified(12, Qualifier.AT_LEAST));
        approved(ACUPUNCTURE, H1, TALKS, CellDraft.number(8));
        assertThat(total(TALKS, H1).figure()).isEqualTo(figure(20, Qualifier.AT_LEAST));

        approved(LEARNING, H1, TALKS, qualified(5, Qualifier.AT_MOST));
        assertThat(total(TALKS, H1).figure()).isEqualTo(figure(25, Qualifier.ABOUT));

        reopen(JOURNALISTS, H1);
        assertThat(total(TALKS, H1).figure()).isEqualTo(figure(13, Qualifier.AT_MOST));
    }

    @Test
    void notApplicableIsCoveredAndNotKnownIsNot() {
        approved(JOURNALISTS, H1, TALKS, new CellDraft(CellState.NOT_APPLICABLE, null, null, null));
        approved(ACUPUNCTURE, H1, TALKS, new CellDraft(CellState.UNKNOWN, null, null, "Chưa rà soát"));

        assertThat(total(TALKS, H1)).isEqualTo(new TotalPoint(H1, null, 1, 3, false));
    }

    @Test
    void sharesHaveNoTotal() {
        approved(JOURNALISTS, H1, COMMUNES, CellDraft.number(31));

        assertThat(total(COMMUNES, H1).figure()).isNull();
        assertThat(total(COMMUNES, H1).reported()).isEqualTo(1);
    }

    @Test
    void theUnionsOwnReportCountsInTheTotalButNotInTheCoverage() {
        approved(JOURNALISTS, H1, TALKS, CellDraft.number(12));
        enter(CODE, H1, TALKS, CellDraft.number(30));
        submit(CODE, H1);
        union.as(Role.UNION_SECRETARY, CODE, () -> approve(CODE, H1));

        assertThat(total(TALKS, H1)).isEqualTo(new TotalPoint(H1, figure(42, Qualifier.EXACT), 1, 3, false));
        assertThat(totals.bySociety(id(CODE), indicator(TALKS), H1))
                .extracting(each -> each.society().code())
                .containsExactly(ACUPUNCTURE, LEARNING, JOURNALISTS, CODE);
    }

    @Test
    void whatASourceStatesStandsInOnlyWhereNoReportSaysAnything() {
        states(90, Qualifier.AT_LEAST);
        states(84, Qualifier.EXACT);
        assertThat(total(TALKS, H1)).isEqualTo(new TotalPoint(H1, figure(84, Qualifier.EXACT), 0, 3, true));

        approved(JOURNALISTS, H1, TALKS, CellDraft.number(12));
        assertThat(total(TALKS, H1)).isEqualTo(new TotalPoint(H1, figure(12, Qualifier.EXACT), 1, 3, false));
    }

    private void states(int value, Qualifier qualifier) {
        stated.replace(
                FigureSource.of(new ArticleId(NewId.uuid())),
                List.of(new StatedFigureDraft(
                        id(CODE),
                        H1,
                        indicator(TALKS),
                        "buổi phổ biến",
                        BigDecimal.valueOf(value),
                        qualifier,
                        "buổi",
                        null)));
        // Tests stand still in time; the later one has to be later.
        jdbc.sql("update stated_figure set created_at = created_at - interval '1 minute'")
                .update();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theRollupIsAlwaysWhatARecountGives(long seed) {
        var random = new Random(seed);
        var reviewer = id(CODE);
        for (int step = 0; step < 60; step++) {
            var society = SOCIETIES.get(random.nextInt(SOCIETIES.size()));
            var period = H1.plus(-random.nextInt(2));
            move(society, period, random);
            assertThat(rollup()).as("seed %d, step %d", seed, step).isEqualTo(recount());
        }
        totals.of(reviewer, H1.previous(), H1).stream()
                .flatMap(series -> series.points().stream())
                .forEach(point -> assertThat(point.reported()).isLessThanOrEqualTo(point.expected()));
    }

    private void move(String society, HalfYear period, Random random) {
        var report = reports.get(id(society), period);
        if (report.state() == null || report.state().open()) {
            var indicator = List.of(TALKS, CLASSES, FUNDS).get(random.nextInt(3));
            enter(society, period, indicator, anything(random));
            if (random.nextInt(3) == 0) {
                access.asSystem(() -> submit(society, period));
            }
        } else if (report.state().counts()) {
            if (report.state() == ReportState.APPROVED && random.nextBoolean()) {
                workflow.include(id(CODE), period, 1);
            } else {
                reopen(society, period);
            }
        } else if (report.state() == ReportState.SUBMITTED && random.nextInt(3) == 0) {
            workflow.beginReview(id(society), period);
        } else if (random.nextInt(4) == 0) {
            sendBack(society, period);
        } else {
            approve(society, period);
        }
    }

    private static CellDraft anything(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> CellDraft.EMPTY;
            case 1 -> new CellDraft(CellState.NOT_APPLICABLE, null, null, null);
            case 2 -> new CellDraft(CellState.UNKNOWN, null, null, "Chưa rõ");
            default -> qualified(random.nextInt(1, 500), QUALIFIERS.get(random.nextInt(QUALIFIERS.size())));
        };
    }

    private List<String> rollup() {
        return jdbc.sql("""
                        select concat_ws(' ', half_year, indicator_id, value, qualifier, numbers, reported)
                        from indicator_total order by 1""").query(String.class).list();
    }

    /** Counted from the cells, with the rules written down once more. */
    private List<String> recount() {
        return jdbc.sql("""
                        select concat_ws(' ', half_year, indicator_id, value, qualifier, numbers, reported) from (
                            select c.half_year, c.indicator_id, coalesce(sum(c.value), 0.0000) as value,
                                case when 'ABOUT' = any(array_agg(c.qualifier))
                                       or array_agg(c.qualifier) @> array['AT_LEAST', 'AT_MOST'] then 'ABOUT'
                                     when 'AT_LEAST' = any(array_agg(c.qualifier)) then 'AT_LEAST'
                                     when 'AT_MOST' = any(array_agg(c.qualifier)) then 'AT_MOST' else 'EXACT' end as qualifier,
                                count(*) filter (where c.state in ('NUMBER', 'ZERO')) as numbers, count(*) as reported
                            from cell c join report r using (organisation_id, half_year)
                            where r.state in ('APPROVED', 'INCLUDED') and c.state <> 'UNKNOWN' group by c.half_year, c.indicator_id) t
                        order by 1""").query(String.class).list();
    }

    @Test
    void totalsOfTenYearsAreThreeStatementsOfWhichOneReadsFigures() {
        approved(JOURNALISTS, H1, TALKS, CellDraft.number(12));
        var unionId = id(CODE);
        totals.of(unionId, H1.plus(-19), H1);

        assertThat(Statements.during(() -> totals.of(unionId, H1.plus(-19), H1)))
                .isEqualTo(3);
        assertThat(series(TALKS, H1.plus(-19), H1).points()).hasSize(20);
    }

    @Test
    void aSocietysOwnFiguresAreThoseOfItsApprovedReports() {
        approved(JOURNALISTS, H1, TALKS, CellDraft.number(12));
        enter(JOURNALISTS, H1.previous(), TALKS, CellDraft.number(7));

        var points = totals.ofSociety(id(JOURNALISTS), H1.previous(), H1).stream()
                .filter(each -> each.indicator().code().equals(TALKS))
                .findFirst()
                .orElseThrow()
                .points();

        assertThat(points)
                .containsExactly(
                        new TotalPoint(H1.previous(), null, 0, 1, false),
                        new TotalPoint(H1, figure(12, Qualifier.EXACT), 1, 1, false));
    }

    @Test
    void aTotalIsOpenedIntoItsSocieties() {
        approved(JOURNALISTS, H1.sameHalfBefore(), TALKS, CellDraft.number(10));
        approved(JOURNALISTS, H1, TALKS, CellDraft.number(12));
        enter(LEARNING, H1, TALKS, CellDraft.number(5));

        var figures = totals.bySociety(id(CODE), indicator(TALKS), H1);

        assertThat(figures)
                .extracting(each -> each.society().code())
                .containsExactly(ACUPUNCTURE, LEARNING, JOURNALISTS);
        assertThat(figures.get(0).report()).isNull();
        assertThat(figures.get(1).report()).isEqualTo(ReportState.DRAFT);
        assertThat(figures.get(1).figure()).isEqualTo(figure(5, Qualifier.EXACT));
        assertThat(figures.get(2).before()).isEqualTo(figure(10, Qualifier.EXACT));
    }

    @Test
    void completenessNamesWhoIsMissingAndHowLate() {
        approved(JOURNALISTS, H1, TALKS, CellDraft.number(12));
        enter(LEARNING, H1, TALKS, CellDraft.number(5));

        var completeness = totals.completeness(id(CODE), H1);

        assertThat(completeness.expected()).isEqualTo(3);
        assertThat(completeness.approved()).isEqualTo(1);
        assertThat(completeness.missing())
                .extracting(each -> each.society().code())
                .containsExactly(ACUPUNCTURE, LEARNING);
        assertThat(completeness.missing()).extracting(SocietyStatus::daysLate).containsOnly(56);
    }

    @Test
    void theBoardShowsEverySocietyInEveryHalfYearInWhichItBelonged() {
        organisations.create(OrganisationDraft.named("LS-HMM", OrganisationKind.SOCIETY, "Hội mới", null, id(CODE))
                .withMemberSince(PartialDate.parse("2026-02-01")));
        approved(JOURNALISTS, H1, TALKS, CellDraft.number(12));

        var board = reports.board(id(CODE), H1.plus(-3), H1);

        assertThat(board.lines()).hasSize(4);
        var newcomer = board.lines().stream()
                .filter(line -> line.society().code().equals("LS-HMM"))
                .findFirst()
                .orElseThrow();
        assertThat(newcomer.statuses()).containsOnlyKeys(H1);
    }

    @Test
    void coverageCountsWhoBelongedInThatHalfYear() {
        organisations.create(OrganisationDraft.named("LS-HMM", OrganisationKind.SOCIETY, "Hội mới", null, id(CODE))
                .withMemberSince(PartialDate.parse("2026-02-01")));

        assertThat(series(TALKS, H1.previous(), H1).points())
                .extracting(TotalPoint::expected)
                .containsExactly(3, 4);
    }

    @Test
    void totalsAreForThoseWhoMayReadTheUnion() {
        union.as(
                Role.SOCIETY_SECRETARY,
                JOURNALISTS,
                () -> assertThatThrownBy(() -> totals.of(id(CODE), H1, H1)).isInstanceOf(AccessDeniedException.class));
    }

    private static CellDraft qualified(int value, Qualifier qualifier) {
        return new CellDraft(CellState.NUMBER, BigDecimal.valueOf(value), qualifier, null);
    }

    private static Figure figure(int value, Qualifier qualifier) {
        return new Figure(BigDecimal.valueOf(value), qualifier);
    }
}
