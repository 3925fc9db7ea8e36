package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.LEARNING;
import static org.lienhiep.SampleUnion.OTHER_UNION;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.StaleRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The way of a report as a state machine: every step from every state by every role. */
@SignedIn(Role.UNION_SECRETARY)
class ReportWorkflowTest extends ReportingTest {

    private static final Map<ReportState, Set<ReportStep>> OPEN_STEPS = new EnumMap<>(Map.of(
            ReportState.DRAFT, Set.of(ReportStep.ENTER, ReportStep.SUBMIT),
            ReportState.SUBMITTED, Set.of(ReportStep.REVIEW, ReportStep.RETURN, ReportStep.APPROVE),
            ReportState.IN_REVIEW, Set.of(ReportStep.RETURN, ReportStep.APPROVE),
            ReportState.RETURNED, Set.of(ReportStep.ENTER, ReportStep.SUBMIT),
            ReportState.APPROVED, Set.of(ReportStep.REOPEN),
            ReportState.INCLUDED, Set.of(ReportStep.REOPEN)));

    @Autowired
    private EntityManager entities;

    @ParameterizedTest
    @EnumSource
    void eachStateRefusesTheStepsThatAreNotItsOwn(ReportState state) {
        bring(JOURNALISTS, state);
        for (var step : ReportStep.values()) {
            if (!OPEN_STEPS.get(state).contains(step)) {
                assertThat(take(step)).as("%s in %s", step, state).isFalse();
            }
        }
        assertThat(reports.get(id(JOURNALISTS), H1).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource
    void eachStateAllowsItsSteps(ReportState state) {
        for (var step : OPEN_STEPS.get(state)) {
            jdbc.sql("delete from report").update();
            entities.clear();
            bring(JOURNALISTS, state);
            assertThat(take(step)).as("%s in %s", step, state).isTrue();
        }
    }

    @Test
    void whoSubmittedDoesNotApprove() {
        enter(JOURNALISTS, H1, TALKS, CellDraft.number(12));
        submit(JOURNALISTS, H1);

        assertThat(reports.get(id(JOURNALISTS), H1).steps()).containsExactly(ReportStep.RETURN);
        assertThat(workflow.beginReview(id(JOURNALISTS), H1)).isEqualTo(new Review.OwnSubmission());
        assertThat(approve(JOURNALISTS, H1)).isEqualTo(new Review.OwnSubmission());
        assertThat(reports.get(id(JOURNALISTS), H1).state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(total(TALKS, H1).figure()).isNull();
    }

    @Test
    void aReportWithoutARequiredFigureStaysWhereItIs() {
        var talks = indicators.get(indicator(TALKS));
        indicators.update(talks.label().id(), required(talks.values()), talks.version());
        enter(JOURNALISTS, H1, CLASSES, CellDraft.number(1));

        var refused = submit(JOURNALISTS, H1);

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Submission.Incomplete.class,
                        incomplete -> assertThat(incomplete.findings())
                                .flatExtracting(Finding::indicators)
                                .containsExactly(indicator(TALKS)));
        assertThat(reports.get(id(JOURNALISTS), H1).missing()).hasSize(1);
        enter(JOURNALISTS, H1, TALKS, new CellDraft(CellState.NOT_APPLICABLE, null, null, null));
        assertThat(submit(JOURNALISTS, H1)).isInstanceOf(Submission.Submitted.class);
    }

    private static IndicatorDraft required(IndicatorDraft draft) {
        return new IndicatorDraft(
                draft.code(),
                draft.section(),
                draft.position(),
                draft.name(),
                draft.nameEn(),
                draft.unit(),
                draft.unitEn(),
                draft.definition(),
                draft.definitionEn(),
                draft.overTime(),
                draft.overOrganisations(),
                draft.wholeNumbers(),
                true,
                draft.validFrom(),
                draft.validTo(),
                null,
                null);
    }

    @Test
    void everyStepIsRememberedWithWhoAndWhy() {
        bring(JOURNALISTS, ReportState.APPROVED);
        reopen(JOURNALISTS, H1);

        var events = reports.get(id(JOURNALISTS), H1).events();

        assertThat(events)
                .extracting(WorkflowEvent::to)
                .containsExactly(ReportState.DRAFT, ReportState.SUBMITTED, ReportState.APPROVED, ReportState.RETURNED);
        assertThat(events.getLast().from()).isEqualTo(ReportState.APPROVED);
        assertThat(events.getLast().reason()).isEqualTo("Sửa số liệu");
        assertThat(events.getLast().by()).isEqualTo("Người dùng UNION_SECRETARY");
        assertThat(events.get(1).by()).isEqualTo("Người dùng SOCIETY_SECRETARY");
    }

    @Test
    void aReportThatSaysNothingIsNotSubmitted() {
        enter(JOURNALISTS, H1, TALKS, CellDraft.number(12));
        enter(JOURNALISTS, H1, TALKS, CellDraft.EMPTY);

        assertThat(submit(JOURNALISTS, H1)).isEqualTo(new Submission.Blank());
        assertThat(reports.get(id(JOURNALISTS), H1).state()).isEqualTo(ReportState.DRAFT);
    }

    @Test
    void approvingTakesFewStatements() {
        bring(JOURNALISTS, ReportState.SUBMITTED);
        var organisation = id(JOURNALISTS);
        var version = version(JOURNALISTS, H1);

        // The report with its lock, its new state, two lines of the trail, the step, the totals.
        assertThat(Statements.during(() -> workflow.approve(organisation, H1, version)))
                .isLessThanOrEqualTo(6);
    }

    @Test
    void returningAndReopeningNeedAReason() {
        bring(JOURNALISTS, ReportState.SUBMITTED);

        assertThatThrownBy(() -> workflow.sendBack(id(JOURNALISTS), H1, " ", 1)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> workflow.reopen(id(JOURNALISTS), H1, "", 1)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aStepOnAnOlderStateIsRefused() {
        bring(JOURNALISTS, ReportState.SUBMITTED);
        var seen = version(JOURNALISTS, H1);
        sendBack(JOURNALISTS, H1);
        submit(JOURNALISTS, H1);

        assertThatThrownBy(() -> workflow.sendBack(id(JOURNALISTS), H1, "Lần nữa", seen))
                .isInstanceOfSatisfying(
                        StaleRecord.class,
                        stale -> assertThat(stale.changedBy()).isEqualTo("Người dùng UNION_SECRETARY"));
    }

    @Test
    void reopeningTakesAReportOutOfItsIssue() {
        bring(JOURNALISTS, ReportState.INCLUDED);
        assertThat(reports.get(id(JOURNALISTS), H1).issue()).isEqualTo(1);
        assertThat(total(TALKS, H1).figure()).isNotNull();

        reopen(JOURNALISTS, H1);

        assertThat(reports.get(id(JOURNALISTS), H1).issue()).isNull();
        assertThat(total(TALKS, H1).figure()).isNull();
    }

    @Test
    void anIssueTakesInWhatIsApprovedAndLeavesWhatAnEarlierOneHas() {
        bring(JOURNALISTS, ReportState.INCLUDED);
        bring(ACUPUNCTURE, ReportState.APPROVED);
        bring(LEARNING, ReportState.SUBMITTED);

        var included = workflow.include(id(CODE), H1, 2);

        assertThat(included).containsExactly(reports.get(id(ACUPUNCTURE), H1).id());
        assertThat(reports.get(id(ACUPUNCTURE), H1).issue()).isEqualTo(2);
        assertThat(reports.get(id(JOURNALISTS), H1).issue()).isEqualTo(1);
        assertThat(reports.get(id(LEARNING), H1).state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void theSecondOfTwoApprovalsHearsThatItIsDoneAndByWhom() {
        bring(JOURNALISTS, ReportState.APPROVED);

        assertThat(approve(JOURNALISTS, H1)).isInstanceOfSatisfying(Review.OutOfTurn.class, late -> {
            assertThat(late.state()).isEqualTo(ReportState.APPROVED);
            assertThat(late.by()).isEqualTo("Người dùng UNION_SECRETARY");
        });
    }

    @Test
    void aReportThatNobodyBeganIsNeitherSubmittedNorReviewed() {
        assertThat(submit(ACUPUNCTURE, H1)).isEqualTo(new Submission.NotBegun());
        assertThat(approve(ACUPUNCTURE, H1)).isEqualTo(new Review.OutOfTurn(null, null, null));
    }

    @Test
    void aLockedReportSaysWhySinceWhenAndWhoCanLiftIt() {
        bring(JOURNALISTS, ReportState.SUBMITTED);

        assertThatThrownBy(() -> enter(JOURNALISTS, H1, TALKS, CellDraft.number(1)))
                .isInstanceOfSatisfying(ReportLocked.class, locked -> {
                    assertThat(locked.problems().getFirst().message()).isEqualTo("reporting.locked.SUBMITTED");
                    assertThat(locked.problems().getFirst().arguments())
                            .containsExactly(
                                    "15/08/2026",
                                    "Người dùng SOCIETY_SECRETARY",
                                    "Liên hiệp các Hội KH&KT tỉnh Lạng Sơn",
                                    "");
                });
        assertThatThrownBy(() -> entry.saveNarrative(id(JOURNALISTS), H1, "Lời", 1))
                .isInstanceOf(ReportLocked.class);
    }

    @Test
    void latenessCountsToTheFirstSubmission() {
        bring(JOURNALISTS, ReportState.SUBMITTED);
        sendBack(JOURNALISTS, H1);

        // Due on 20 June, today is 15 August.
        assertThat(reports.get(id(JOURNALISTS), H1).daysLate()).isEqualTo(56);
        assertThat(reports.get(id(ACUPUNCTURE), H1.next()).daysLate()).isZero();
    }

    @Test
    void whatWasHandedInBeforeThisProgramIsNotLateWhenItComesAgain() {
        bring(JOURNALISTS, ReportState.SUBMITTED);
        jdbc.sql("update report set first_submitted_at = null").update();
        entities.clear();
        sendBack(JOURNALISTS, H1);
        assertThat(reports.get(id(JOURNALISTS), H1).daysLate()).isZero();
        submit(JOURNALISTS, H1);

        assertThat(reports.get(id(JOURNALISTS), H1).daysLate()).isZero();
    }

    @Test
    void theOtherUnionsOfficeReviewsItsOwnSocietiesOnly() {
        bring(JOURNALISTS, ReportState.SUBMITTED);
        var version = version(JOURNALISTS, H1);
        union.as(
                Role.UNION_SECRETARY,
                OTHER_UNION,
                () -> assertThatThrownBy(() -> workflow.approve(id(JOURNALISTS), H1, version))
                        .isInstanceOf(AccessDeniedException.class));
    }

    private void bring(String organisation, ReportState state) {
        union.as(Role.SOCIETY_SECRETARY, organisation, () -> {
            enter(organisation, H1, TALKS, CellDraft.number(12));
            if (state != ReportState.DRAFT) {
                submit(organisation, H1);
            }
        });
        if (state == ReportState.RETURNED) {
            sendBack(organisation, H1);
        }
        if (state == ReportState.IN_REVIEW) {
            workflow.beginReview(id(organisation), H1);
        }
        if (state.counts()) {
            approve(organisation, H1);
        }
        if (state == ReportState.INCLUDED) {
            workflow.include(id(CODE), H1, 1);
        }
        assertThat(reports.get(id(organisation), H1).state()).isEqualTo(state);
    }

    /** Takes the step with the version that stands there, and tells whether it was done. */
    private boolean take(ReportStep step) {
        return switch (step) {
            case ENTER -> {
                try {
                    enter(JOURNALISTS, H1, CLASSES, CellDraft.number(7));
                    yield true;
                } catch (ReportLocked locked) {
                    yield false;
                }
            }
            case SUBMIT -> submit(JOURNALISTS, H1) instanceof Submission.Submitted;
            case REVIEW -> workflow.beginReview(id(JOURNALISTS), H1) instanceof Review.Done;
            case RETURN -> sendBack(JOURNALISTS, H1) instanceof Review.Done;
            case APPROVE -> approve(JOURNALISTS, H1) instanceof Review.Done;
            case REOPEN -> reopen(JOURNALISTS, H1) instanceof Review.Done;
        };
    }
}
