package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.Races.as;
import static org.lienhiep.Races.together;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.Races;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two people at the same moment, each in a transaction of his own: one of them wins, and nothing counts twice. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ReportRacesTest extends ReportingTest {

    private static final List<HalfYear> ROUNDS = HalfYear.between(H1.plus(-5), H1);

    private Races races;
    private Authentication society;
    private Authentication colleague;
    private Authentication office;
    private Authentication deputy;

    @BeforeEach
    void peopleWhoWorkTogether() {
        races = new Races(jdbc);
        society = union.signIn(Role.SOCIETY_SECRETARY, JOURNALISTS);
        colleague = union.signIn(Role.SOCIETY_SECRETARY, JOURNALISTS);
        office = union.signIn(Role.UNION_SECRETARY, CODE);
        deputy = union.signIn(Role.UNION_SECRETARY, CODE);
    }

    @Test
    void ofTwoWhoApproveAtOnceOneHearsThatItIsDone() {
        for (var period : ROUNDS) {
            submitted(period);
            var version = as(office, () -> version(JOURNALISTS, period));

            var outcomes = together(
                    () -> as(office, () -> workflow.approve(id(JOURNALISTS), period, version)),
                    () -> as(deputy, () -> workflow.approve(id(JOURNALISTS), period, version)));

            assertThat(outcomes).hasAtLeastOneElementOfType(Review.Done.class);
            assertThat(outcomes)
                    .anySatisfy(outcome -> assertThat(outcome)
                            .isInstanceOfSatisfying(
                                    Review.OutOfTurn.class,
                                    late -> assertThat(late.state()).isEqualTo(ReportState.APPROVED)));
            assertThat(counted(period)).isEqualTo(12);
        }
    }

    @Test
    void ofTwoWhoSubmitAtOnceOneHearsThatItIsDone() {
        for (var period : ROUNDS) {
            as(society, () -> enter(JOURNALISTS, period, TALKS, CellDraft.number(12)));
            var version = as(society, () -> version(JOURNALISTS, period));

            var outcomes = together(
                    () -> as(society, () -> workflow.submit(id(JOURNALISTS), period, version)),
                    () -> as(colleague, () -> workflow.submit(id(JOURNALISTS), period, version)));

            assertThat(outcomes).hasAtLeastOneElementOfType(Submission.Submitted.class);
            assertThat(outcomes).hasAtLeastOneElementOfType(Submission.NotOpen.class);
            assertThat(versions(period)).isEqualTo(1);
        }
    }

    @Test
    void aFigureEnteredWhileTheReportIsApprovedIsInItOrRefused() {
        for (var period : ROUNDS) {
            as(society, () -> enter(JOURNALISTS, period, TALKS, CellDraft.number(12)));
            var cell = as(society, () -> cell(JOURNALISTS, period, TALKS).version());

            var outcomes = together(
                    () -> {
                        as(society, () -> submit(JOURNALISTS, period));
                        return as(office, () -> approve(JOURNALISTS, period));
                    },
                    () -> as(colleague, () -> edited(period, cell)));

            assertThat(outcomes).hasAtLeastOneElementOfType(Review.Done.class);
            var expected = outcomes.contains("edited") ? 13 : 12;
            assertThat(counted(period)).isEqualTo(expected);
            assertThat(as(
                            office,
                            () -> cell(JOURNALISTS, period, TALKS)
                                    .figure()
                                    .value()
                                    .intValue()))
                    .isEqualTo(expected);
            assertThat(kept(period)).isEqualTo(expected);
        }
    }

    private Object edited(HalfYear period, int version) {
        try {
            entry.saveCell(id(JOURNALISTS), period, indicator(TALKS), CellDraft.number(13), version);
            return "edited";
        } catch (ReportLocked locked) {
            return "refused";
        }
    }

    private void submitted(HalfYear period) {
        as(society, () -> {
            enter(JOURNALISTS, period, TALKS, CellDraft.number(12));
            return submit(JOURNALISTS, period);
        });
    }

    private int counted(HalfYear period) {
        return number("select coalesce(sum(value), 0)::int from indicator_total where half_year = " + period.number());
    }

    private int versions(HalfYear period) {
        return number("select count(*) from report_version v join report r on r.id = v.report_id where r.half_year = "
                + period.number());
    }

    private int kept(HalfYear period) {
        return number("select (v.cells -> i.id::text ->> 'value')::numeric::int from report_version v "
                + "join report r on r.id = v.report_id join indicator i on i.code = '" + TALKS
                + "' where r.half_year = " + period.number());
    }

    private int number(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    @AfterEach
    void leaveNothingBehind() {
        races.leaveNothingBehind();
    }
}
