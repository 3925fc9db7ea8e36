package org.lienhiep.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.LEARNING;
import static org.lienhiep.TestBeans.TODAY;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.duty.Duties;
import org.lienhiep.kernel.duty.Duty;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.RecordNeeds.Need;
import org.lienhiep.meeting.agenda.AgendaItem;
import org.lienhiep.meeting.agenda.AgendaItems;
import org.lienhiep.meeting.agenda.NewAgendaItem;
import org.lienhiep.meeting.calendar.CalendarFeeds;
import org.lienhiep.meeting.invitation.Invitations;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn(Role.UNION_SECRETARY)
class PlanningViewsTest extends UiTest {

    @Autowired
    private RecordNeeds needs;

    @Autowired
    private Meetings meetings;

    @Autowired
    private AgendaItems agendas;

    @Autowired
    private Invitations invitations;

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private List<Duties> duties;

    private MeetingId meeting;

    @BeforeEach
    void plan() {
        meeting = meetings.create(MeetingDraft.of(MeetingKind.CONGRESS, union.id(CODE))
                .with(planned -> planned.heldOn(TODAY.plusDays(10))
                        .startsAt(LocalTime.of(8, 0))
                        .endsAt(LocalTime.of(11, 0))));
    }

    @Test
    void theUsualAgendaIsTakenWithOneClickAndSaysThatItIsTooLong() {
        open("meetings/" + meeting + "?org=LS");
        press("Lấy mẫu “Đại hội” (18 nội dung)");

        assertThat(agendas.of(meeting)).hasSize(18);
        assertThat(texts(Main.class)).contains("08:00", "5.1", "Bế mạc", "Tổng thời lượng", "Dài hơn thời gian họp");
    }

    @Test
    void anAgendaIsWrittenIndentedAndStored() {
        open("meetings/" + meeting + "/agenda?org=LS");
        press("Thêm nội dung");
        titles().getFirst().setValue("Các báo cáo");
        press("Thêm nội dung");
        titles().getLast().setValue("Báo cáo tài chính");
        find(IntegerField.class).all().getLast().setValue(20);
        find(Button.class).all().stream()
                .filter(each -> "Lùi vào một cấp".equals(each.getAriaLabel().orElse("")))
                .reduce((_, last) -> last)
                .ifPresent(button -> test(button).click());
        press("Lưu");

        assertThat(agendas.of(meeting)).extracting(AgendaItem::number).containsExactly("1", "1.1");
        assertThat(texts(Main.class)).contains("Báo cáo tài chính", "20 phút");
    }

    @Test
    void whatIsWrongIsSaidBesideTheItem() {
        open("meetings/" + meeting + "/agenda?org=LS");
        press("Thêm nội dung");
        find(IntegerField.class).all().getLast().setValue(5);
        press("Lưu");

        assertThat(titles().getLast().getErrorMessage()).isEqualTo("Hãy ghi nội dung.");
        assertThat(agendas.of(meeting)).isEmpty();
    }

    private List<TextField> titles() {
        return find(TextField.class).all().stream()
                .filter(each -> "Nội dung".equals(each.getLabel()))
                .toList();
    }

    @Test
    void allMembersAreInvitedInOneClickAndTheLetterAndItsTextFollow() {
        open("meetings/" + meeting + "/invitation?org=LS");
        press("Mời tất cả 3 hội thành viên");
        press("Lưu");

        assertThat(invitations.invited(meeting)).hasSize(3);
        assertThat(find(TextArea.class).all())
                .anySatisfy(area -> assertThat(area.getValue()).contains("Kính gửi: Quý vị đại biểu"));
        press("Ghi đã gửi giấy mời");
        assertThat(invitations.sent(meeting)).hasSize(3);
    }

    @Test
    void theCalendarShowsMeetingsAndDeadlinesOfTheMonthAndLeadsToANewMeeting() {
        open("calendar?org=LS&month=2026-08");

        assertThat(texts(H2.class)).contains("Tháng 8 năm 2026");
        assertThat(textOf(find(NativeTable.class).single())).contains("Đại hội – Liên hiệp các Hội KH&KT");
        assertThat(find(NativeTableCell.class).all()).hasSize(42);
        assertThat(find(Anchor.class).all()).anyMatch(link -> "meetings/new?on=2026-08-25".equals(link.getHref()));
        open("calendar?org=LS&month=2026-06");
        assertThat(texts(NativeTable.class)).contains("Hạn báo cáo");
    }

    @Test
    void theCalendarIsNarrowedBySocietyAndKindAndReadsAnyAddress() {
        open("calendar?org=LS&view=agenda&day=2026-08-01&of=" + LEARNING);
        assertThat(texts(Main.class)).doesNotContain("Đại hội – ");
        open("calendar?org=LS&view=week&day=2026-08-25&kind=TRAINING");
        assertThat(texts(NativeTable.class)).doesNotContain("Đại hội – ");
        open("calendar?org=LS&view=nonsense&day=2026-99-99&kind=x&of=%27");
        assertThat(texts(H2.class)).contains("Tháng 8 năm 2026");
    }

    @Test
    void aFeedsAddressIsShownOnce() {
        open("calendar/subscriptions?org=LS");
        press("Lịch của tôi");

        assertThat(find(TextField.class).all())
                .anySatisfy(field -> assertThat(field.getValue()).contains("/api/v1/calendar.ics?token="));
        assertThat(feeds.own()).hasSize(1);
        open("calendar?org=LS");
        open("calendar/subscriptions?org=LS");
        assertThat(find(TextField.class).all())
                .noneMatch(field -> field.getValue().contains("token="));
    }

    @Test
    void aUnionSaysWhichKindsNeedMinutes() {
        open("meetings/templates?org=LS");
        var training = find(Checkbox.class).all().stream()
                .filter(box -> box.getAriaLabel().orElse("").equals("Cần biên bản: Tập huấn, phổ biến kiến thức"))
                .findFirst()
                .orElseThrow();
        assertThat(training.getValue()).isFalse();

        training.setValue(true);

        assertThat(needs.kinds(Need.MINUTES, union.id(CODE))).contains(MeetingKind.TRAINING, MeetingKind.CONGRESS);
    }

    @Test
    void aMeetingAheadWithoutAgendaOrInvitationWaits() {
        assertThat(kinds()).contains("meeting.duty.without-agenda", "meeting.duty.without-invitation");
        agendas.add(meeting, List.of(new NewAgendaItem("Khai mạc", null, null, null, null)));
        assertThat(kinds()).contains("meeting.duty.without-invitation").doesNotContain("meeting.duty.without-agenda");
    }

    private List<String> kinds() {
        return duties.stream()
                .flatMap(each -> each.waiting(union.id(CODE), TODAY, 50).stream())
                .map(Duty::kind)
                .toList();
    }
}
