package org.lienhiep.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.TestBeans.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.duty.Duties;
import org.lienhiep.kernel.duty.Duty;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.RecordNeeds.Need;
import org.lienhiep.meeting.RecordNeeds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class MinutesDutiesTest {

    @Autowired
    private List<Duties> duties;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Minutes minutes;

    @Autowired
    private RecordNeeds needs;

    @Autowired
    private SampleUnion union;

    @Test
    void aWeekWithoutMinutesIsADutyAndWrittenOnesWaitForApproval() {
        var late = held(TODAY.minusDays(8));
        held(TODAY.minusDays(3));
        var written = held(TODAY.minusDays(20));
        minutes.save(written, null, "<p>A</p>", Minute.NEW);
        meetings.setState(written, MeetingState.MINUTED, meetings.edit(written).version());

        assertThat(waiting("meeting.duty.without-minutes")).singleElement().satisfies(duty -> {
            assertThat(duty.path()).isEqualTo("meetings/" + late + "/minutes");
            assertThat(duty.due()).isEqualTo(TODAY.minusDays(1));
        });
        assertThat(waiting("meeting.duty.to-approve")).extracting(Duty::path).containsExactly("meetings/" + written);
        union.as(
                Role.LEADER,
                CODE,
                () -> assertThat(waiting("meeting.duty.without-minutes")).isEmpty());
    }

    @Test
    void onlyKindsThatNeedMinutesAreRemindedOfAndAUnionSaysWhich() {
        held(TODAY.minusDays(8), MeetingKind.TRAINING);
        held(TODAY.minusDays(20), MeetingKind.WORKSHOP);
        assertThat(waiting("meeting.duty.without-minutes")).isEmpty();
        assertThat(waiting("news.duty.no-press")).hasSize(1);

        needs.set(Need.MINUTES, union.id(CODE), Set.of(MeetingKind.TRAINING));
        needs.set(Need.PRESS, union.id(CODE), Set.of());

        assertThat(waiting("meeting.duty.without-minutes")).hasSize(1);
        assertThat(waiting("news.duty.no-press")).isEmpty();
        assertThat(needs.kinds(Need.MINUTES, union.id(JOURNALISTS))).containsExactly(MeetingKind.TRAINING);
        union.as(
                Role.SOCIETY_SECRETARY,
                JOURNALISTS,
                () -> assertThatThrownBy(() -> needs.set(Need.MINUTES, union.id(CODE), Set.of()))
                        .isInstanceOf(AccessDeniedException.class));
    }

    private List<Duty> waiting(String kind) {
        return duties.stream()
                .flatMap(each -> each.waiting(union.id(CODE), TODAY, 10).stream())
                .filter(duty -> duty.kind().equals(kind))
                .toList();
    }

    private MeetingId held(LocalDate day) {
        return held(day, MeetingKind.CONGRESS);
    }

    private MeetingId held(LocalDate day, MeetingKind kind) {
        return meetings.create(MeetingDraft.of(kind, union.id(CODE)).with(held -> held.heldOn(day)));
    }
}
