package org.lienhiep.news;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.MarkedText;
import org.lienhiep.shell.PagePanels;
import org.lienhiep.shell.RecordCatalog;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn(Role.UNION_SECRETARY)
class ArticleViewsTest extends UiTest {

    @Autowired
    private Articles articles;

    @Autowired
    private Recording recording;

    @Autowired
    private Meetings meetings;

    @Autowired
    private PagePanels panels;

    @Autowired
    private RecordCatalog catalog;

    private ArticleId article(String title) {
        return articles.create(new ArticleDraft(
                union.id(SampleUnion.CODE),
                title,
                null,
                "Báo Lạng Sơn",
                LocalDate.of(2011, 8, 9),
                "https://bao.example/1",
                "<script>alert(1)</script> Nội dung"));
    }

    private Confirmation confirmed() {
        var ls = union.id(SampleUnion.CODE);
        var source = SourceText.plain(SampleArticle.REVIEW);
        return recording.confirm(
                recording.recordArticle(source, ls).id(),
                recording.read(source, ls).reading(),
                null);
    }

    private int rows() {
        return test(find(Grid.class).single()).size();
    }

    @Test
    void anEmptyListSaysWhatItIsForAndOffersToBegin() {
        open("articles");

        assertThat(texts(Grid.class)).contains("Chưa có tin bài");
        assertThat(find(Button.class).withText("Ghi nhận tin bài").all()).isNotEmpty();
    }

    @Test
    void theListIsSearchedAndNarrowed() {
        article("Nuôi ong");
        confirmed();
        open("articles");
        assertThat(rows()).isEqualTo(2);

        find(Checkbox.class).single().setValue(true);
        assertThat(rows()).isEqualTo(1);
        find(Checkbox.class).single().setValue(false);
        find(TextField.class).single().setValue("nhin lai");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void thePageShowsTextMarksMeetingsAndFigures() {
        var done = confirmed();

        open("articles/" + done.article());

        assertThat(texts(H1.class)).isEqualTo("Liên hiệp hội tỉnh nhìn lại nửa năm hoạt động");
        var text = find(MarkedText.class).single().getElement();
        assertThat(text.getProperty("text")).isEqualTo(SampleArticle.REVIEW);
        assertThat(text.getProperty("marks")).contains("/meeting/heldOn");
        assertThat(texts(Div.class))
                .contains("Cuộc họp được ghi nhận", "Hội Nhà báo tỉnh Lạng Sơn", "≥ 90", "6 tháng đầu năm 2011");
    }

    @Test
    void markupInATextIsShownAndNeverRun() {
        open("articles/" + article("Thử"));

        assertThat(find(MarkedText.class).single().getElement().getProperty("text"))
                .startsWith("<script>");
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getHref().equals("https://bao.example/1"))
                .singleElement()
                .satisfies(link ->
                        assertThat(link.getElement().getAttribute("rel")).contains("noopener"));
    }

    @Test
    void aCorrectionIsStoredAndAMistakeIsSaidBesideItsField() {
        var id = article("Cũ");
        open("articles/" + id + "/edit");
        field(TextField.class, "Địa chỉ").setValue("javascript:alert(1)");
        press("Lưu");
        assertThat(field(TextField.class, "Địa chỉ").getErrorMessage()).contains("http://");
        assertThat(articles.get(id).values().url()).isEqualTo("https://bao.example/1");

        field(TextField.class, "Địa chỉ").setValue("https://bao.example/2");
        field(TextField.class, "Tiêu đề").setValue("Mới");
        press("Lưu");
        assertThat(texts(H1.class)).isEqualTo("Mới");
    }

    @Test
    void anArticleIsDeletedOnlyAfterAQuestion() {
        var id = article("Bài thừa");
        open("articles/" + id);
        press("Xoá");
        assertThat(articles.count(ArticleFilter.ALL)).isEqualTo(1);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(articles.count(ArticleFilter.ALL)).isZero();
        assertThat(texts(H1.class)).isEqualTo("Tin bài");
    }

    @Test
    void aMeetingIsUnlinkedOnThePage() {
        var done = confirmed();
        open("articles/" + done.article());

        find(Button.class).all().stream()
                .filter(each -> each.getAriaLabel().orElse("").startsWith("Bỏ gắn"))
                .findFirst()
                .orElseThrow()
                .click();

        assertThat(articles.get(done.article()).meetings()).isEmpty();
        assertThat(texts(Div.class)).contains("chưa gắn với cuộc họp nào");
    }

    @Test
    void meetingsAndOrganisationsShowTheirPress() {
        open("articles");
        var done = confirmed();
        var silent = meetings.create(MeetingDraft.of(MeetingKind.WORKSHOP, union.id(SampleUnion.CODE))
                .with(d -> d.heldOn(LocalDate.EPOCH)));

        assertThat(panels.about(MeetingId.class, done.meeting()))
                .extracting(UiTest::textOf)
                .anyMatch(each -> each.contains("nhìn lại nửa năm"));
        assertThat(panels.about(OrganisationId.class, union.id(SampleUnion.JOURNALISTS)))
                .extracting(UiTest::textOf)
                .anyMatch(each -> each.contains("nhìn lại nửa năm"));
        assertThat(panels.about(MeetingId.class, silent))
                .extracting(UiTest::textOf)
                .anyMatch(each -> each.contains("Chưa ghi tin bài nào về cuộc họp này"));
    }

    @Test
    void articlesAreFoundByTheSearchOfEverything() {
        var id = article("Nuôi ong ở Bắc Sơn");

        assertThat(catalog.source(ArticleId.class).find("nuoi ong", java.util.Locale.of("vi"), 0, 5))
                .singleElement()
                .satisfies(entry -> assertThat(entry.path()).isEqualTo("articles/" + id));
    }

    @Test
    @SignedIn(Role.LEADER)
    void aLeaderReadsAndChangesNothing() {
        open("articles");

        assertThat(find(Button.class).withText("Ghi nhận tin bài").all()).isEmpty();
    }

    @Test
    void anArticleThatIsNotThereIsSaidToBeMissing() {
        open("articles/khong-co");

        assertThat(texts(EmptyState.class)).contains("Không tìm thấy");
    }
}
