package org.lienhiep.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.CODE;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MeetingFilter;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.agenda.AgendaDraft;
import org.lienhiep.meeting.agenda.AgendaItems;
import org.lienhiep.shell.ChoiceField;
import org.lienhiep.shell.DayField;
import org.lienhiep.shell.NamedField;
import org.lienhiep.shell.RichText;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn(Role.UNION_SECRETARY)
class MinutesViewsTest extends UiTest {

    private static final LocalDate SEED_DAY = LocalDate.of(2011, 8, 8);

    @Autowired
    private Meetings meetings;

    @Autowired
    private Minutes minutes;

    @Autowired
    private AgendaItems agenda;

    @Test
    void everyItemHasAnEditorAndWhatIsWrittenIsStoredSanitised() {
        var id = meeting();
        open("meetings/" + id + "/minutes");

        var editors = find(RichText.class).all();
        assertThat(editors).hasSize(3);
        write(editors.get(1), "<p>Đã nghe.</p><script>alert(1)</script>", Minute.NEW);

        assertThat(minutes.of(id).get(1).minute().html()).isEqualTo("<p>Đã nghe.</p>");
        open("meetings/" + id);
        assertThat(texts(Main.class)).contains("1. Báo cáo");
        assertThat(html(find(Main.class).single())).contains("Đã nghe.");
    }

    @Test
    void whoComesSecondSeesBothTextsAndKeepsBoth() {
        var id = meeting();
        open("meetings/" + id + "/minutes");
        minutes.save(id, null, "<p>Của người kia.</p>", Minute.NEW);

        write(find(RichText.class).all().getFirst(), "<p>Của tôi.</p>", Minute.NEW);

        assertThat(html(find(Dialog.class).single())).contains("Của người kia.", "Của tôi.");
        press("Giữ cả hai, bản của họ trước");
        assertThat(minutes.get(id, null).html()).isEqualTo("<p>Của người kia.</p><p>Của tôi.</p>");
    }

    @Test
    void earlierVersionsAreSeenAndBroughtBack() {
        var id = meeting();
        var first = minutes.save(id, null, "<p>Bản đầu.</p>", Minute.NEW);
        minutes.restore(id, null, 1, first.version());
        minutes.save(id, null, "<p>Bản sau.</p>", 1);
        open("meetings/" + id + "/minutes");

        test(find(Button.class).withText("Các bản trước").all().getFirst()).click();
        assertThat(html(find(Dialog.class).single())).contains("Bản đầu.", "Bản sau.");
        test(find(Button.class).withText("Lấy lại bản này").all().getLast()).click();

        assertThat(minutes.get(id, null).html()).isEqualTo("<p>Bản đầu.</p>");
    }

    @Test
    void approvedMinutesAreNotOfferedForWriting() {
        var id = meeting();
        minutes.save(id, null, "<p>A</p>", Minute.NEW);
        meetings.setState(id, MeetingState.MINUTED, meetings.edit(id).version());
        meetings.setState(id, MeetingState.APPROVED, meetings.edit(id).version());

        open("meetings/" + id + "/minutes");
        assertThat(find(RichText.class).all()).isEmpty();
        open("meetings/" + id);
        assertThat(texts(Main.class)).contains("cuộc họp đã khoá", "Bạn có thể mở khoá");
        press("Mở khoá");
        press("Mở khoá", find(Dialog.class).single());
        assertThat(field(TextArea.class, "Lý do").getErrorMessage()).isEqualTo("Hãy ghi lý do.");
        field(TextArea.class, "Lý do").setValue("Ghi thiếu tên");
        press("Mở khoá", find(Dialog.class).single());
        assertThat(meetings.get(id).standing().reason()).isEqualTo("Ghi thiếu tên");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPastMeetingIsLoggedOnOneScreenAndTheNextBeginsWithTheSameSocietyAndKind() {
        open("meetings/log?org=LS");
        ((ChoiceField<MeetingKind>) field(ChoiceField.class, "Loại cuộc họp")).setValue(MeetingKind.WORKSHOP);
        field(DayField.class, "Ngày họp").setValue(SEED_DAY);
        field(TextField.class, "Tên cuộc họp").setValue("Hội thảo nông lâm");
        field(IntegerField.class, "Số được triệu tập").setValue(33);
        field(IntegerField.class, "Số có mặt").setValue(27);
        field(TextArea.class, "Quyết nghị").setValue("Lập tổ tư vấn");
        press("Lưu và ghi tiếp");

        var stored = meetings.get(meetings.latest(union.id(CODE), 1).getFirst().id());
        assertThat(stored.values().decisions()).hasSize(1);
        assertThat(stored.values().state()).isEqualTo(MeetingState.HELD);
        assertThat(((ChoiceField<MeetingKind>) field(ChoiceField.class, "Loại cuộc họp")).getValue())
                .isEqualTo(MeetingKind.WORKSHOP);
        field(DayField.class, "Ngày họp").setValue(SEED_DAY);
        assertThat(texts(Main.class)).contains("Có thể đã ghi rồi:", "Hội thảo nông lâm");
        field(IntegerField.class, "Số được triệu tập").setValue(3);
        field(IntegerField.class, "Số có mặt").setValue(4);
        press("Lưu");
        assertThat(field(IntegerField.class, "Số có mặt").getErrorMessage()).contains("Không thể nhiều hơn");
        assertThat(meetings.count(MeetingFilter.ALL)).isEqualTo(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aChairWhoHeldNoPostThatDayIsDoubtedHereAsInTheLongForm() {
        open("meetings/log?org=LS");
        var chair = (NamedField<PersonId>) field(NamedField.class, "Chủ trì");
        chair.setValue(new Named<>(new PersonId(UUID.randomUUID()), "Lý Vinh Quang"));
        assertThat(chair.getHelperText()).isNullOrEmpty();

        field(DayField.class, "Ngày họp").setValue(SEED_DAY);
        assertThat(chair.getHelperText()).startsWith("Chưa ghi người này giữ chức vụ");

        chair.setValue(new Named<>(null, "Lý Vinh Quang"));
        assertThat(chair.getHelperText()).isNullOrEmpty();
    }

    @Test
    void documentsAreShownAsOnPaper() {
        open("meetings/" + meeting() + "/documents/minutes");

        assertThat(texts(H1.class)).isEqualTo("Biên bản");
        assertThat(html(find(Main.class).single())).contains("BIÊN BẢN", "THƯ KÝ");
    }

    private void press(String text, Dialog dialog) {
        test(find(Button.class, dialog).withText(text).single()).click();
    }

    /** What stands in components that show HTML, which is not their text. */
    private static String html(Component component) {
        var shown = component instanceof Html html ? html.getInnerHtml() : "";
        return component.getChildren().map(MinutesViewsTest::html).collect(Collectors.joining("\n", shown, ""));
    }

    private static void write(RichText editor, String html, int base) {
        ComponentUtil.fireEvent(editor, new RichText.ChangeEvent(editor, true, html, base));
    }

    private MeetingId meeting() {
        var id = meetings.create(
                MeetingDraft.of(MeetingKind.CONGRESS, union.id(CODE)).with(held -> held.heldOn(SEED_DAY)));
        agenda.save(id, List.of(AgendaDraft.of(1, "Báo cáo", null), AgendaDraft.of(1, "Bàn việc", null)), 0);
        return id;
    }
}
