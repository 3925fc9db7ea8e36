package org.lienhiep.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.TestBeans.TODAY;

import java.time.LocalDate;
import java.util.List;
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
import org.springframework.beans.factory.annotation.Autowired;

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
        assertThat(waiting("meeting.duty.to-approve"))
                .extracting(Duty::path)
                .containsExactly("meetings/" + written);
        union.as(Role.LEADER, CODE, () -> assertThat(waiting("meeting.duty.without-minutes"))
                .isEmpty());
    }

    private List<Duty> waiting(String kind) {
        return duties.stream()
                .flatMap(each -> each.waiting(union.id(CODE), TODAY, 10).stream())
                .filter(duty -> duty.kind().equals(kind))
                .toList();
    }

    private MeetingId held(LocalDate day) {
        return meetings.create(
                MeetingDraft.of(MeetingKind.CONGRESS, union.id(CODE)).with(held -> held.heldOn(day)));
    }
}
