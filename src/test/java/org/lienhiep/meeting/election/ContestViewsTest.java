package org.lienhiep.meeting.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.CODE;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.election.RoundDraft.VoteDraft;
import org.lienhiep.shell.NamedField;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn(Role.UNION_SECRETARY)
class ContestViewsTest extends UiTest {

    @Autowired
    private Contests contests;

    @Autowired
    private Meetings meetings;

    @Test
    @SuppressWarnings("unchecked")
    void aPastedListBecomesTheElectedOfTheMeeting() {
        var meeting = congress();
        open("meetings/" + meeting + "/elections/new");
        ((NamedField<PostId>) field(NamedField.class, "Chức danh"))
                .setValue(new Named<>(null, "Ủy viên Ban Chấp hành"));
        field(IntegerField.class, "Số người cần bầu").setValue(2);
        press("Dán danh sách…");
        field(TextArea.class, "Danh sách").setValue("Nguyễn Văn An; 90\nTrần Thị Bình; 80\nLê Chí Cường; 20");
        press("Thêm vào danh sách");
        test(field(IntegerField.class, "Phiếu hợp lệ")).setValue(100);
        assertThat(texts(Main.class)).contains("Đã bầu đủ", "Ghi nhận Nguyễn Văn An được bầu", "90 %", "Trúng cử");
        press("Lưu");

        assertThat(meetings.get(meeting).values().elections())
                .extracting(each -> String.valueOf(each.person()))
                .containsExactly("Nguyễn Văn An", "Trần Thị Bình");
        assertThat(texts(Main.class)).contains("Kết quả bầu cử", "Vòng 1", "20 %", "Không trúng cử");
    }

    @Test
    void whatDoesNotAddUpIsSaidBesideTheField() {
        var meeting = congress();
        var id = contests.create(
                meeting,
                ContestDraft.of("Chủ tịch")
                        .with(
                                List.of(CandidateDraft.of("Lý Vinh Quang")),
                                List.of(new RoundDraft(100, 100, 100, 98, 2, List.of(new VoteDraft(0, 90, 8))))));
        open("meetings/" + meeting + "/elections/" + id);
        test(field(IntegerField.class, "Phiếu không hợp lệ")).setValue(3);

        assertThat(field(IntegerField.class, "Phiếu hợp lệ").getErrorMessage())
                .isEqualTo("Hợp lệ và không hợp lệ cộng lại là 101, nhưng thu về 100 phiếu.");
        press("Lưu");
        assertThat(contests.of(meeting).getFirst().rounds().getFirst().invalid())
                .isEqualTo(2);
    }

    @Test
    @SignedIn(Role.LEADER)
    void aLeaderSeesTheVotesAndNoWayToChangeThem() {
        var made = new MeetingId[1];
        union.as(Role.UNION_SECRETARY, CODE, () -> {
            made[0] = congress();
            contests.create(
                    made[0],
                    ContestDraft.of("Chủ tịch")
                            .with(
                                    List.of(CandidateDraft.of("Lý Vinh Quang")),
                                    List.of(new RoundDraft(
                                            null, null, null, 98, null, List.of(new VoteDraft(0, 49, null))))));
        });
        open("meetings/" + made[0]);

        assertThat(texts(Main.class)).contains("Lý Vinh Quang", "50 %", "Không trúng cử", "Còn khuyết 1 người.");
        assertThat(find(Button.class).all().stream().map(Button::getText)).doesNotContain("Ghi kiểm phiếu");
    }

    private MeetingId congress() {
        return meetings.create(MeetingDraft.of(MeetingKind.CONGRESS, union.id(CODE))
                .with(held -> held.heldOn(LocalDate.of(2026, 6, 20))));
    }
}
