package org.lienhiep.news.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.news.ArticleDraft;
import org.lienhiep.news.ArticleFilter;
import org.lienhiep.news.ArticleOrder;
import org.lienhiep.news.ArticleRow;
import org.lienhiep.news.Articles;
import org.lienhiep.news.Confirmation;
import org.lienhiep.news.Recording;
import org.lienhiep.news.SampleArticle;
import org.lienhiep.news.SourceText;
import org.lienhiep.news.coverage.Settlement.Verdict;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn(Role.UNION_SECRETARY)
class CoverageViewsTest extends UiTest {

    private static final LocalDate DAY = LocalDate.of(2011, 8, 8);
    private static final String PAGE = "articles/coverage?org=LS&period=2011-H2";

    @Autowired
    private Articles articles;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Recording recording;

    @Autowired
    private Contradictions contradictions;

    private OrganisationId ls() {
        return union.id(SampleUnion.CODE);
    }

    private MeetingId review(Integer societies) {
        return meetings.create(MeetingDraft.of(MeetingKind.HALF_YEAR_REVIEW, ls())
                .with(draft -> draft.heldOn(DAY)
                        .state(MeetingState.HELD)
                        .period(HalfYear.parse("2011-H1"))
                        .societiesAttending(societies)));
    }

    private ArticleId article() {
        return articles.create(new ArticleDraft(
                ls(), "Nhìn lại nửa năm", null, "Báo Lạng Sơn", DAY.plusDays(1), null, SampleArticle.REVIEW));
    }

    private Confirmation confirmed(MeetingId meeting) {
        var source = SourceText.plain(SampleArticle.REVIEW);
        return recording.confirm(
                recording.recordArticle(source, ls()).id(),
                recording.read(source, ls()).reading(),
                meeting);
    }

    private List<ArticleRow> all() {
        return articles.list(new ListQuery<>(ArticleFilter.ALL, ArticleOrder.TITLE, true, Locale.ROOT, 0, 50));
    }

    private String page() {
        return textOf((Component) getCurrentView());
    }

    private Button named(String start) {
        return find(Button.class).all().stream()
                .filter(each -> each.getAriaLabel().orElse("").startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSuggestedPairIsAcceptedAndTakenBack() {
        var meeting = review(null);
        var article = article();
        open(PAGE);
        assertThat(page()).contains("cùng ngày", "cùng đơn vị tổ chức", "Cuộc họp chưa có tin bài");

        test(named("Gắn bài")).click();
        assertThat(articles.get(article).meetings()).containsExactly(meeting);
        assertThat(page()).contains("Không có cặp nào chờ xác nhận.", "Mọi cuộc họp trong kỳ đã có bài báo", "1/1");

        test(find(Button.class, find(Notification.class).single())
                        .withText("Hoàn tác")
                        .single())
                .click();
        assertThat(articles.get(article).meetings()).isEmpty();
    }

    @Test
    void aPairThatIsNoneIsNotShownAgain() {
        review(null);
        article();
        open(PAGE);
        test(named("Bài “Nhìn lại nửa năm” không viết")).click();

        open(PAGE);
        assertThat(page()).contains("Không có cặp nào chờ xác nhận.");
    }

    @Test
    void anArticleIsPastedForTheMeetingThatHasNone() {
        var meeting = review(null);
        open(PAGE);
        assertThat(link("articles/record")).isEqualTo("articles/record?meeting=" + meeting);

        test(named("Không có báo nào")).click();
        assertThat(page()).contains("Mọi cuộc họp trong kỳ đã có bài báo");
    }

    @Test
    void aMeetingIsRecordedFromAnArticleThatIsRecordedAlready() {
        var article = article();
        open(PAGE);
        test(named("Ghi cuộc họp mới từ bài")).click();
        roundTrip();
        press("Chấp nhận các mục khá chắc");
        press("Ghi nhận");

        assertThat(all()).hasSize(1);
        assertThat(articles.get(article).meetings()).hasSize(1);
        assertThat(texts(H1.class)).contains("Sơ kết 6 tháng đầu năm 2011");
    }

    @Test
    void aContradictionShowsBothSidesAndFoldsAwayOnceSettled() {
        var done = confirmed(review(18));
        open("articles/" + done.article());
        assertThat(page()).contains("Mâu thuẫn", "Báo nêu 20", "Hồ sơ cuộc họp ghi 18");

        open("meetings/" + done.meeting());
        assertThat(page()).contains("Báo nêu 20", "Hồ sơ cuộc họp ghi 18");
        assertThat(link("articles/" + done.article() + "?quote=")).matches(".*\\?quote=\\d+-\\d+");

        open(PAGE);
        test(named("Giải quyết")).click();
        field(TextArea.class, "Vì sao").setValue("Hai hội đến muộn");
        confirm();
        assertThat(find(RadioButtonGroup.class).single().isInvalid()).isTrue();
        choose(Verdict.RECORD);
        confirm();

        assertThat(contradictions.of(done.article())).noneMatch(Contradiction::open);
        assertThat(find(Details.class).single().getSummaryText()).isEqualTo("Đã giải quyết (1)");
        assertThat(page()).contains("Báo chí, hồ sơ cuộc họp và báo cáo không mâu thuẫn.");
    }

    @SuppressWarnings("unchecked")
    private void choose(Verdict verdict) {
        ((RadioButtonGroup<Verdict>) find(RadioButtonGroup.class).single()).setValue(verdict);
    }

    private void confirm() {
        find(Button.class)
                .from(find(Dialog.class).single())
                .withText("Giải quyết")
                .single()
                .click();
        roundTrip();
    }

    @Test
    void anArticleThatNobodyConfirmedSaysSoAndLeadsToItsReview() {
        articles.link(article(), review(18));
        open(PAGE);
        assertThat(page()).contains("Đọc tự động, chưa xác nhận", "Chỉ tính cuộc họp thuộc loại cần tin bài");

        test(named("Xem lại bài và xác nhận")).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith("articles/record/")
                .contains("meeting=");
    }

    @Test
    void theDigestIsShownAsItWillBePrinted() {
        article();
        open("articles/digest?org=LS&period=2011-H2");
        assertThat(find(Div.class).withClassName("document-preview").all()).hasSize(1);
        assertThat(find(Anchor.class).all().stream().map(UiTest::textOf)).contains("Tải Word", "Tải PDF");
    }

    @Test
    void theKindsThatAreCountedLeadToWhereTheUnionChoosesThem() {
        open(PAGE);
        assertThat(find(Anchor.class).all())
                .anyMatch(link -> link.getHref().equals("meetings/templates")
                        && "Chọn loại cuộc họp cần tin bài".equals(textOf(link)));

        union.as(Role.SOCIETY_SECRETARY, SampleUnion.JOURNALISTS, () -> {
            open("articles/coverage?org=LS-HNB&period=2011-H2");
            assertThat(page())
                    .contains("Chỉ tính cuộc họp thuộc loại cần tin bài")
                    .doesNotContain("Chọn loại cuộc họp");
        });
    }

    @Test
    @SignedIn(Role.LEADER)
    void aLeaderSeesThePageAndNothingToPress() {
        union.as(Role.UNION_SECRETARY, SampleUnion.CODE, () -> {
            review(null);
            article();
        });
        open(PAGE);

        assertThat(page()).contains("cùng ngày");
        assertThat(find(Button.class).withText("Gắn").all()).isEmpty();
    }
}
