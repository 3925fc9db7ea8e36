package org.lienhiep.meeting.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.LEARNING;
import static org.lienhiep.TestBeans.TODAY;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.DecisionDraft;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.invitation.InvitationDraft;
import org.lienhiep.meeting.invitation.Invitations;
import org.lienhiep.meeting.invitation.InvitedGuest;
import org.lienhiep.meeting.invitation.InvitedSociety;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class MeetingSeriesTest {

    @Autowired
    private MeetingSeries series;

    @Autowired
    private AgendaItems agendas;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Meetings meetings;

    @Autowired
    private SampleUnion union;

    private MeetingId last;

    @BeforeEach
    void hold() {
        last = meetings.create(MeetingDraft.of(MeetingKind.EXECUTIVE_COMMITTEE, union.id(CODE))
                .with(held -> held.body("Ban Chấp hành khóa VI")
                        .sessionNumber(9)
                        .heldOn(TODAY.minusDays(30))
                        .startsAt(LocalTime.of(8, 0))
                        .minutes("Đã họp.")
                        .decisions(List.of(DecisionDraft.of("Thành lập quỹ")))));
        agendas.save(last, List.of(AgendaDraft.of(1, "Khai mạc", 10)), 0);
        invitations.save(
                last,
                InvitationDraft.NONE.withSocieties(List.of(new InvitedSociety(union.id(LEARNING), "kh@example.vn"))),
                0);
    }

    @Test
    void theNextMeetingKeepsWhatIsUsualAndNothingOfWhatHappened() {
        var next = series.next(last, TODAY.plusDays(60));

        var values = meetings.get(next).values();
        assertThat(values.sessionNumber()).isEqualTo(10);
        assertThat(values.body()).isEqualTo("Ban Chấp hành khóa VI");
        assertThat(values.state()).isEqualTo(MeetingState.PLANNED);
        assertThat(values.startsAt()).isEqualTo(LocalTime.of(8, 0));
        assertThat(values.minutes()).isNull();
        assertThat(values.decisions()).isEmpty();
        assertThat(agendas.of(next)).extracting(AgendaItem::title).containsExactly("Khai mạc");
        assertThat(invitations.of(next).societies())
                .containsExactly(new InvitedSociety(union.id(LEARNING), "kh@example.vn"));
    }

    @Test
    void theMeetingsOfASeriesAreListedByDayFromEachOfThem() {
        var second = series.next(last, TODAY.plusDays(60));
        var third = series.next(second, TODAY.plusDays(150));

        assertThat(List.of(last, second, third))
                .allSatisfy(each ->
                        assertThat(series.of(each)).extracting(MeetingRow::id).containsExactly(last, second, third));
        series.leave(second);
        assertThat(series.of(last)).extracting(MeetingRow::id).containsExactly(last, third);
        assertThat(series.of(second)).extracting(MeetingRow::id).containsExactly(second);
    }

    @Test
    void theNextMeetingIsNotBeforeTheLast() {
        assertThatThrownBy(() -> series.next(last, TODAY.minusDays(30))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> series.next(last, null)).isInstanceOf(InvalidInput.class);
        assertThat(series.of(last)).hasSize(1);
    }

    @Test
    void guestsAreInvitedAgainToo() {
        var guest = new InvitedGuest("Nguyễn Văn An", "Phó Chủ tịch UBND tỉnh", null);
        invitations.save(last, new InvitationDraft("5", "A", null, null, null, List.of(), List.of(guest)), 1);

        var copied = invitations.of(series.next(last, TODAY.plusDays(60)));

        assertThat(copied.guests()).containsExactly(guest);
        assertThat(copied.number()).isNull();
        assertThat(copied.room()).isEqualTo("A");
    }
}
