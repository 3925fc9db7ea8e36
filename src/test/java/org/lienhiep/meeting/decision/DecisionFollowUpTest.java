package org.lienhiep.meeting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.TestBeans.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.DecisionEvidence;
import org.lienhiep.meeting.DecisionState;
import org.lienhiep.meeting.DecisionStep;
import org.springframework.security.access.AccessDeniedException;

/** What happens to a decision after it was made. */
class DecisionFollowUpTest extends DecisionTest {

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
}
