package org.lienhiep.meeting.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.LEARNING;
import static org.lienhiep.TestBeans.TODAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MeetingDraftBuilder;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.invitation.InvitationDraft;
import org.lienhiep.meeting.invitation.Invitations;
import org.lienhiep.meeting.invitation.InvitedSociety;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class MeetingClashesTest {

    private static final LocalDate DAY = TODAY.plusDays(20);

    @Autowired
    private MeetingClashes clashes;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Invitations invitations;

    @Autowired
    private SampleUnion union;

    private MeetingId meeting;

    @BeforeEach
    void plan() {
        meeting = plan(
                CODE,
                planned -> planned.startsAt(LocalTime.of(8, 0))
                        .endsAt(LocalTime.of(11, 0))
                        .place("Hội trường A")
                        .chair(new Named<>(null, "Lý Vinh Quang")));
    }

    private MeetingId plan(String host, Consumer<MeetingDraftBuilder> more) {
        return meetings.create(
                MeetingDraft.of(MeetingKind.OTHER, union.id(host)).with(planned -> more.accept(planned.heldOn(DAY))));
    }

    @ParameterizedTest
    @CsvSource({
        "10:30, 12:00, 1",
        "11:00, 12:00, 0",
        "06:30, 08:00, 0",
        "06:30, , 1",
        "05:00, , 0",
        ", , 1",
    })
    void onlyWhatOverlapsClashes(LocalTime from, LocalTime until, int expected) {
        plan(LEARNING, other -> other.startsAt(from).endsAt(until).place(" hội trường a "));

        assertThat(clashes.of(meeting)).hasSize(expected);
    }

    @Test
    void theSameChairOrASocietyInvitedToBothClashAndAnotherPlaceAloneDoesNot() {
        plan(ACUPUNCTURE, other -> other.place("Hội trường B"));
        var sameChair = plan(ACUPUNCTURE, other -> other.chair(new Named<>(null, "lý vinh quang")));
        var sameSociety = plan(LEARNING, _ -> {});
        invitations.save(
                meeting, InvitationDraft.NONE.withSocieties(List.of(new InvitedSociety(union.id(LEARNING), null))), 0);

        assertThat(clashes.of(meeting))
                .extracting(clash -> clash.meeting().id(), Clash::society, Clash::chair, Clash::place)
                .containsExactlyInAnyOrder(
                        tuple(sameChair, false, true, false), tuple(sameSociety, true, false, false));
    }

    @Test
    void whatIsCalledOffOrOnAnotherDayDoesNotClash() {
        var other = plan(CODE, _ -> {});
        meetings.setState(
                other, MeetingState.CANCELLED, "Bão số 5", meetings.edit(other).version());
        plan(CODE, later -> later.heldOn(DAY.plusDays(1)));
        var days = plan(CODE, several -> several.heldOn(DAY.minusDays(1)).heldUntil(DAY));

        assertThat(clashes.of(meeting))
                .extracting(clash -> clash.meeting().id())
                .containsExactly(days);
    }
}
