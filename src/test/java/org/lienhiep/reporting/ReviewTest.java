package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.LEARNING;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.reporting.review.RemarkState;
import org.lienhiep.reporting.review.RemarkThread;
import org.lienhiep.reporting.review.Remarks;
import org.lienhiep.reporting.review.ReviewQueue;
import org.lienhiep.reporting.review.Waiting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Remarks between the office and a society, what changed between two submissions, and what waits for the office. */
@SignedIn(Role.UNION_SECRETARY)
class ReviewTest extends ReportingTest {

    @Autowired
    private Remarks remarks;

    @Autowired
    private ReviewQueue queue;

    @Autowired
    private ReportVersions versions;

    private void submitted(String society, int talks) {
        union.as(Role.SOCIETY_SECRETARY, society, () -> {
            enter(society, H1, TALKS, CellDraft.number(talks));
            assertThat(submit(society, H1)).isInstanceOf(Submission.Submitted.class);
        });
    }

    private RemarkThread thread() {
        return remarks.of(id(JOURNALISTS), H1).getFirst();
    }

    @Test
    void aRemarkGoesToAndFroUntilTheOfficeClosesIt() {
        submitted(JOURNALISTS, 12);
        remarks.begin(id(JOURNALISTS), H1, indicator(TALKS), "Có tính buổi ở huyện không?");
        assertThat(thread().state()).isEqualTo(RemarkState.OPEN);
        assertThat(thread().indicator()).isEqualTo(indicator(TALKS));

        union.as(
                Role.SOCIETY_SECRETARY,
                JOURNALISTS,
                () -> remarks.answer(id(JOURNALISTS), H1, thread().id(), "Có, 4 buổi"));
        assertThat(thread().state()).isEqualTo(RemarkState.ANSWERED);
        assertThat(remarks.unsettled(id(CODE), H1)).isEqualTo(Map.of(id(JOURNALISTS), 1));

        remarks.close(id(JOURNALISTS), H1, thread().id());
        assertThat(thread().state()).isEqualTo(RemarkState.CLOSED);
        assertThat(thread().remarks())
                .extracting(remark -> remark.office() + " " + remark.body())
                .containsExactly("true Có tính buổi ở huyện không?", "false Có, 4 buổi");
        assertThat(remarks.unsettled(id(CODE), H1)).isEmpty();
    }

    @Test
    void theFirstRemarkOfTheOfficeBeginsTheReview() {
        submitted(JOURNALISTS, 12);
        remarks.begin(id(JOURNALISTS), H1, null, "Xin bổ sung phần đánh giá");

        assertThat(reports.get(id(JOURNALISTS), H1).state()).isEqualTo(ReportState.IN_REVIEW);
        assertThat(approve(JOURNALISTS, H1)).isInstanceOf(Review.Done.class);
    }

    @Test
    void remarksAreForWhoReviewsAndWhoFillsIn() {
        submitted(JOURNALISTS, 12);
        remarks.begin(id(JOURNALISTS), H1, null, "Xin xem lại");
        var thread = thread().id();

        union.as(Role.LEADER, CODE, () -> {
            assertThat(remarks.of(id(JOURNALISTS), H1)).hasSize(1);
            assertThatThrownBy(() -> remarks.begin(id(JOURNALISTS), H1, null, "Hay"))
                    .isInstanceOf(AccessDeniedException.class);
        });
        union.as(Role.SOCIETY_SECRETARY, ACUPUNCTURE, () -> {
            assertThat(remarks.of(id(JOURNALISTS), H1)).isEmpty();
            assertThatThrownBy(() -> remarks.answer(id(JOURNALISTS), H1, thread, "Hay"))
                    .isInstanceOf(AccessDeniedException.class);
        });
        union.as(
                Role.SOCIETY_SECRETARY,
                JOURNALISTS,
                () -> assertThatThrownBy(() -> remarks.close(id(JOURNALISTS), H1, thread))
                        .isInstanceOf(AccessDeniedException.class));
        assertThatThrownBy(() -> remarks.begin(id(JOURNALISTS), H1, null, " ")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void whoSubmittedSpeaksForTheSociety() {
        enter(JOURNALISTS, H1, TALKS, CellDraft.number(12));
        submit(JOURNALISTS, H1);

        assertThat(remarks.side(id(JOURNALISTS), H1)).isEqualTo(Remarks.Side.ORGANISATION);
        union.as(
                Role.UNION_SECRETARY,
                CODE,
                () -> assertThat(remarks.side(id(JOURNALISTS), H1)).isEqualTo(Remarks.Side.OFFICE));
    }

    @Test
    void aReviewerSeesWhatChangedSinceTheReturn() {
        submitted(JOURNALISTS, 12);
        assertThat(versions.base(id(JOURNALISTS), H1)).isEmpty();
        sendBack(JOURNALISTS, H1);
        submitted(JOURNALISTS, 14);

        var base = versions.base(id(JOURNALISTS), H1).orElseThrow();

        assertThat(base.number()).isEqualTo(1);
        assertThat(base.cells().get(indicator(TALKS)).figure().value()).isEqualByComparingTo("12");
        assertThat(reports.get(id(JOURNALISTS), H1).cells().stream().filter(base::changed))
                .extracting(cell -> cell.indicator().code())
                .containsExactly(TALKS);
    }

    @Test
    void whatWasReopenedIsComparedWithWhatWasApproved() {
        submitted(JOURNALISTS, 12);
        approve(JOURNALISTS, H1);
        reopen(JOURNALISTS, H1);
        enter(JOURNALISTS, H1, CLASSES, CellDraft.number(3));

        var base = versions.base(id(JOURNALISTS), H1).orElseThrow();

        assertThat(reports.get(id(JOURNALISTS), H1).cells().stream().filter(base::changed))
                .extracting(cell -> cell.indicator().code())
                .containsExactly(CLASSES);
    }

    @Test
    void aReportThatCameInWithoutAVersionIsKeptBeforeItIsOpened() {
        submitted(JOURNALISTS, 12);
        approve(JOURNALISTS, H1);
        jdbc.sql("delete from report_version").update();

        reopen(JOURNALISTS, H1);

        assertThat(versions.get(id(JOURNALISTS), H1, 1).cells()).containsOnlyKeys(indicator(TALKS));
    }

    @Test
    void aVersionIsOneStatement() {
        submitted(JOURNALISTS, 12);
        var organisation = id(JOURNALISTS);
        versions.get(organisation, H1, 1);

        assertThat(Statements.during(() -> versions.get(organisation, H1, 1))).isEqualTo(1);
    }

    @Test
    void whatHasNoDoubtsCanBeApprovedTogetherAndTheRestSaysWhyNot() {
        submitted(JOURNALISTS, 12);
        submitted(ACUPUNCTURE, 5);
        remarks.begin(id(ACUPUNCTURE), H1, indicator(TALKS), "Xin xem lại");
        enter(LEARNING, H1, TALKS, CellDraft.number(7));
        submit(LEARNING, H1);

        var waiting = queue.of(id(CODE));

        assertThat(waiting)
                .extracting(each -> each.organisation().code(), Waiting::doubts)
                .containsExactlyInAnyOrder(
                        tuple(JOURNALISTS, Set.of()),
                        tuple(ACUPUNCTURE, Set.of(Waiting.Doubt.REMARKS)),
                        tuple(LEARNING, Set.of(Waiting.Doubt.OWN)));
        assertThat(Statements.during(() -> queue.of(id(CODE)))).isLessThanOrEqualTo(4);
    }

    @Test
    void whatWasExplainedOrNeverCheckedIsReviewedByItself() {
        submitted(JOURNALISTS, 12);
        submitted(ACUPUNCTURE, 5);
        jdbc.sql("update report_version set warnings = 2 where report_id in "
                        + "(select id from report where organisation_id = :society)")
                .param("society", id(JOURNALISTS).value())
                .update();
        jdbc.sql("delete from report_version where report_id in "
                        + "(select id from report where organisation_id = :society)")
                .param("society", id(ACUPUNCTURE).value())
                .update();

        assertThat(queue.of(id(CODE)))
                .extracting(Waiting::doubts)
                .containsExactlyInAnyOrder(Set.of(Waiting.Doubt.WARNINGS), Set.of(Waiting.Doubt.UNCHECKED));
    }

    @Test
    void theQueueIsForTheOffice() {
        union.as(
                Role.LEADER,
                CODE,
                () -> assertThatThrownBy(() -> queue.of(id(CODE))).isInstanceOf(AccessDeniedException.class));
    }
}
