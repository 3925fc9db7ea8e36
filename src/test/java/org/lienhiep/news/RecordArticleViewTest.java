package org.lienhiep.news;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MeetingFilter;
import org.lienhiep.meeting.MeetingOrder;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.reporting.FigureSource;
import org.lienhiep.reporting.Indicators;
import org.lienhiep.reporting.StatedFigures;
import org.lienhiep.shell.DayField;
import org.lienhiep.shell.EmptyState;
import org.springframework.beans.factory.annotation.Autowired;

/** The main job, from the pasted article to the records, as the server sees it: mouse and keys call the same. */
@SignedIn(Role.UNION_SECRETARY)
class RecordArticleViewTest extends ReviewUiTest {

    @Autowired
    private Meetings meetings;

    @Autowired
    private StatedFigures figures;

    @Autowired
    private Indicators indicators;

    private MeetingDraft onlyMeeting() {
        var filter = MeetingFilter.of(union.id(SampleUnion.CODE));
        var rows = meetings.list(new ListQuery<>(filter, MeetingOrder.HELD_ON, true, Locale.ROOT, 0, 50));
        assertThat(rows).hasSize(1);
        return meetings.get(rows.getFirst().id()).values();
    }

    private void theMainJob(String article) {
        paste(article);
        assertThat(recorded()).as("nothing is stored before").isEmpty();
        press("Chấp nhận các mục khá chắc");
        press("Ghi nhận");

        var meeting = onlyMeeting();
        assertThat(meeting.kind()).isEqualTo(MeetingKind.HALF_YEAR_REVIEW);
        assertThat(meeting.heldOn()).isEqualTo(LocalDate.of(2011, 8, 8));
        assertThat(meeting.period()).isEqualTo(new HalfYear(2011, 1));
        assertThat(meeting.hosts()).containsExactly(union.id(SampleUnion.CODE));
        assertThat(meeting.societiesAttending()).isEqualTo(20);
        assertThat(meeting.elections()).singleElement().satisfies(election -> {
            assertThat(election.post()).hasToString("Chủ tịch");
            assertThat(election.termFrom()).isEqualTo(2008);
            assertThat(election.termTo()).isEqualTo(2013);
        });
        var stored = recorded().getFirst();
        assertThat(stored.meetings()).isEqualTo(1);
        var talks = indicators.byCode("dissemination_sessions").orElseThrow().id();
        assertThat(figures.of(FigureSource.of(stored.id())))
                .filteredOn(stated -> talks.equals(stated.indicator()))
                .singleElement()
                .satisfies(stated -> {
                    assertThat(stated.organisation()).isEqualTo(union.id(SampleUnion.CODE));
                    assertThat(stated.period()).isEqualTo(new HalfYear(2011, 1));
                    assertThat(stated.figure().value()).isEqualByComparingTo(BigDecimal.valueOf(90));
                    assertThat(stated.figure().qualifier()).isEqualTo(Qualifier.AT_LEAST);
                });
        assertThat(textOf(find(Notification.class).single())).contains("Xem bài báo");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).startsWith("meetings/");
        assertThat(drafts.own()).isEmpty();
    }

    @Test
    void anArticleBecomesMeetingElectionAndFigures() {
        theMainJob(SampleArticle.REVIEW);
    }

    @Test
    void anApprovedMeetingIsLinkedAsItIsAndThePageSaysSoBefore() {
        var id = meetings.create(MeetingDraft.of(MeetingKind.HALF_YEAR_REVIEW, union.id(SampleUnion.CODE))
                .with(held -> held.heldOn(LocalDate.of(2011, 8, 8)).minutes("Khai mạc.")));
        meetings.setState(id, MeetingState.APPROVED, meetings.edit(id).version());

        paste(SampleArticle.REVIEW);
        assertThat(texts(Main.class)).contains("Biên bản cuộc họp này do Người dùng UNION_SECRETARY duyệt lúc");
        press("Chấp nhận các mục khá chắc");
        press("Ghi nhận");

        assertThat(textOf(find(Notification.class).single())).contains("Biên bản đã duyệt nên cuộc họp giữ nguyên");
        assertThat(onlyMeeting().elections()).isEmpty();
        assertThat(recorded().getFirst().meetings()).isEqualTo(1);
    }

    @Test
    void theArticleOfTheIssueBecomesMeetingElectionAndFigures() {
        var seed = SampleArticle.seed();
        Assumptions.assumeTrue(seed.isPresent(), "The corpus is not here");

        theMainJob(seed.get());
    }

    @Test
    void onlyWhatIsSureIsAcceptedBeforehand() {
        paste(SampleArticle.REVIEW);

        assertThat(state("/meeting/heldOn")).isEqualTo("accepted");
        assertThat(state("/meeting/attendance/societies")).isEqualTo("open");
        assertThat(texts(Div.class)).contains("mục chưa quyết định sẽ không được ghi");
    }

    @Test
    void rejectedFieldsAreNotRecordedAndCorrectedOnesAsCorrected() {
        paste(SampleArticle.REVIEW);
        click("/people/0", "Bỏ");
        click("/meeting/attendance/societies", "Sửa");
        field(IntegerField.class, "Số hội dự").setValue(19);
        press("Dùng");
        assertThat(state("/meeting/attendance/societies")).isEqualTo("corrected");
        press("Ghi nhận");

        assertThat(onlyMeeting().societiesAttending()).isEqualTo(19);
        assertThat(onlyMeeting().elections()).isEmpty();
        assertThat(figures.of(FigureSource.of(recorded().getFirst().id())))
                .as("an open field is not recorded")
                .isEmpty();
    }

    @Test
    void aHostOfAnotherProvinceIsNamedAndNotTakenForOnesOwn() {
        paste("Sáng 8/8/2011, Hội Nhà báo tỉnh Cao Bằng tổ chức hội nghị sơ kết công tác 6 tháng đầu năm 2011.");

        assertThat(textOf(row("/meeting/host"))).contains("Hội Nhà báo tỉnh Cao Bằng – chưa có trong sổ tổ chức");
    }

    @Test
    void aVagueNumberOfPeopleIsShownAndRecordedAsVague() {
        paste("Sáng 8/8/2011, Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh tổ chức hội nghị sơ kết công tác 6 tháng "
                + "đầu năm 2011. Dự hội nghị có khoảng 120 đại biểu.");
        assertThat(textOf(row("/meeting/attendance/people"))).contains("≈ 120");

        click("/meeting/attendance/people", "Sửa");
        field(IntegerField.class, "Số người dự").setValue(118);
        press("Dùng");

        assertThat(textOf(row("/meeting/attendance/people"))).contains("118").doesNotContain("≈");
    }

    @Test
    void whatStandsInAnOpenEditorIsRecordedToo() {
        paste(SampleArticle.REVIEW);
        click("/title", "Sửa");
        field(TextField.class, "Tiêu đề").setValue("Tiêu đề đã sửa");
        press("Ghi nhận");

        assertThat(recorded()).extracting(ArticleRow::title).containsExactly("Tiêu đề đã sửa");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingIsStored() {
        paste(SampleArticle.REVIEW);
        click("/meeting/heldOn", "Bỏ");
        press("Ghi nhận");

        assertThat(textOf(row("/meeting/heldOn"))).contains("Cần ngày họp");
        assertThat(recorded()).isEmpty();
        assertThat(drafts.own()).hasSize(1);
    }

    @Test
    void anotherDayIsEnteredInTheSameRow() {
        paste(SampleArticle.REVIEW);
        click("/meeting/heldOn", "Sửa");
        find(DayField.class).all().stream()
                .filter(each -> inside(each, row("/meeting/heldOn")))
                .findFirst()
                .orElseThrow()
                .setValue(LocalDate.of(2011, 8, 9));
        press("Dùng");
        press("Ghi nhận");

        assertThat(onlyMeeting().heldOn()).isEqualTo(LocalDate.of(2011, 8, 9));
    }

    @Test
    void aMeetingThatIsRecordedAlreadyIsOfferedAndLinked() {
        var existing = meetings.create(MeetingDraft.of(MeetingKind.HALF_YEAR_REVIEW, union.id(SampleUnion.CODE))
                .with(draft -> draft.heldOn(LocalDate.of(2011, 8, 8))));

        paste(SampleArticle.REVIEW);
        assertThat(find(RadioButtonGroup.class).single().isVisible()).isTrue();
        press("Ghi nhận");

        assertThat(onlyMeeting().societiesAttending()).isNull();
        assertThat(articles.get(recorded().getFirst().id()).meetings()).containsExactly(existing);
    }

    @Test
    void anArticleThatWasRecordedBeforeIsPointedOut() {
        theMainJob(SampleArticle.REVIEW);

        paste(SampleArticle.REVIEW);

        assertThat(texts(Div.class)).contains("Bài này có vẻ đã được ghi");
    }

    @Test
    void anArticleWithoutMeetingIsSavedForItself() {
        paste(SampleArticle.NO_MEETING);
        assertThat(texts(Div.class)).contains("không tường thuật cuộc họp nào");
        press("Lưu bài báo");

        assertThat(recorded()).extracting(ArticleRow::meetings).containsExactly(0);
        assertThat(texts(H1.class)).isEqualTo("Lạng Sơn đón đợt rét đầu mùa");
    }

    @Test
    void whatCannotBeReadIsSaidBesideTheField() {
        paste("   ");

        assertThat(field(TextArea.class, "Nội dung bài báo").getErrorMessage())
                .isEqualTo("Chưa có nội dung nào để đọc.");
        assertThat(drafts.own()).isEmpty();
    }

    @Test
    @SignedIn(value = Role.SOCIETY_SECRETARY, at = SampleUnion.JOURNALISTS)
    void aSocietysSecretaryIsRefused() {
        open("articles/record");

        assertThat(find(TextArea.class).all()).isEmpty();
        assertThat(texts(EmptyState.class)).isNotBlank();
    }
}
