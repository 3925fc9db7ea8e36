package org.lienhiep.news.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.ArticleDraft;
import org.lienhiep.news.Articles;
import org.lienhiep.news.SampleArticle;
import org.lienhiep.news.fetch.Newspaper;
import org.lienhiep.shell.EmptyState;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn(Role.UNION_SECRETARY)
class InboxViewsTest extends UiTest {

    @Autowired
    private Candidates candidates;

    @Autowired
    private WatchedSources sources;

    @Autowired
    private Articles articles;

    private final Newspaper newspaper = new Newspaper();

    @AfterEach
    void close() {
        newspaper.close();
    }

    private OrganisationId ls() {
        return union.id(SampleUnion.CODE);
    }

    private CandidateId send(String path, String title, @Nullable String text) {
        return candidates.send(
                ls(), new SentPage("https://bao.invalid/" + path, title, "Báo Tỉnh", LocalDate.of(2026, 8, 10), text));
    }

    private SourceId watched(String publisher, String url) {
        return sources.create(ls(), new SourceDraft(publisher, null, url, 6, false));
    }

    private List<String> titles() {
        return find(H3.class).all().stream().map(UiTest::textOf).toList();
    }

    private void click(String button, String title) {
        test(find(Button.class).all().stream()
                        .filter(each -> (button + ": " + title)
                                .equals(each.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String notices() {
        return texts(Notification.class);
    }

    @Test
    void anEmptyInboxWithoutSourcesOffersToAddOne() {
        open("articles/inbox");

        assertThat(texts(EmptyState.class)).contains("Chưa theo dõi tờ báo nào");
        press("Thêm nguồn");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("articles/sources/new");
    }

    @Test
    void anEmptyInboxWithSourcesSaysWhenTheNextLookIs() {
        watched("Báo Tỉnh", "https://bao.invalid/rss");
        open("articles/inbox");

        assertThat(texts(EmptyState.class)).contains("Không có bài mới", "vài phút tới");
    }

    @Test
    void linesSayWhyTheyMatterAndLeadToTheReview() {
        send("so-ket", "Nhìn lại nửa năm", SampleArticle.REVIEW);
        open("articles/inbox");

        assertThat(texts(Div.class))
                .contains("Rất có thể", "Báo Tỉnh · 10/08/2026", "cuộc họp: Sơ kết 6 tháng", "bầu 1 người");
        click("Ghi nhận", "Nhìn lại nửa năm");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).startsWith("articles/record/");
    }

    @Test
    void aDismissalIsTakenBackInOnePress() {
        send("so-ket", "Nhìn lại nửa năm", SampleArticle.REVIEW);
        open("articles/inbox");

        click("Bỏ qua", "Nhìn lại nửa năm");
        assertThat(titles()).isEmpty();
        assertThat(notices()).contains("Đã bỏ qua 1 bài.");
        press("Hoàn tác");
        assertThat(titles()).hasSize(1);
    }

    @Test
    void aCopyOfARecordedArticleSaysSoAndJoinsItInOnePress() {
        articles.create(new ArticleDraft(
                ls(), "Nửa năm của Liên hiệp hội", null, "Báo Khác", null, null, SampleArticle.REVIEW));
        send("so-ket", "Nhìn lại nửa năm", SampleArticle.REVIEW);
        open("articles/inbox");

        assertThat(texts(Div.class)).contains("Đã ghi nhận", "giống khoảng 100%");
        click("Ghi là bản đăng lại", "Nhìn lại nửa năm");
        assertThat(titles()).isEmpty();
        assertThat(notices()).contains("cũng đăng trên báo này");
        press("Hoàn tác");
        assertThat(titles()).hasSize(1);
    }

    @Test
    void manyAreDismissedAtOnce() {
        send("a", "Hội nghị thứ nhất", null);
        send("b", "Hội nghị thứ hai", null);
        send("c", "Hội nghị thứ ba", null);
        open("articles/inbox");

        find(Checkbox.class).all().stream()
                .filter(each -> each.getAriaLabel().orElse("").matches("Chọn Hội nghị thứ (nhất|hai)"))
                .forEach(each -> each.setValue(true));
        press("Bỏ qua 2 bài đã chọn");

        assertThat(titles()).singleElement().asString().contains("Hội nghị thứ ba");
    }

    @Test
    void unlikelyOnesAreShownOnRequestAndTheAddressKeepsIt() {
        send("gia-vang", "Giá vàng hôm nay", null);
        open("articles/inbox");
        assertThat(titles()).isEmpty();

        field(Checkbox.class, "Cả bài ít khả năng").setValue(true);
        assertThat(titles()).hasSize(1);
        open("articles/inbox?all=1&q=gia%20vang");
        assertThat(titles()).hasSize(1);
        open("articles/inbox?all=1&q=khac");
        assertThat(texts(EmptyState.class)).contains("Không có bài phù hợp");
    }

    @Test
    void nonsenseInTheAddressCountsAsNothing() {
        send("so-ket", "Nhìn lại nửa năm", SampleArticle.REVIEW);
        open("articles/inbox?state=x&source=y&from=31-02&to=z");

        assertThat(titles()).hasSize(1);
    }

    @Test
    void dismissedOnesAreFoundUnderTheirOwnAddress() {
        candidates.decide(List.of(send("so-ket", "Nhìn lại nửa năm", null)), CandidateState.DISMISSED);
        open("articles/inbox?state=DISMISSED");

        click("Đưa về mục mới", "Nhìn lại nửa năm");

        assertThat(titles()).isEmpty();
        assertThat(candidates.counts(ls(), 0)).containsOnlyKeys(CandidateState.NEW);
    }

    @Test
    void aLongInboxIsLoadedPieceByPieceWithAsManyStatementsAsAShortOne() {
        send("bai", "Hội nghị đầu tiên", null);
        open("articles/inbox");
        var few = Statements.during(() -> open("articles/inbox"));
        for (int i = 0; i < 30; i++) {
            send("bai-" + i, "Hội nghị số " + i, null);
        }

        assertThat(Statements.again(() -> open("articles/inbox?state=NEW"))).isEqualTo(few);
        assertThat(titles()).hasSize(25);
        press("Xem thêm");
        assertThat(titles()).hasSize(31);
    }

    @Test
    void aSourceIsLookedAtBeforeItIsKept() {
        newspaper.text(
                "/rss",
                "application/rss+xml",
                Lists.rss(
                        Lists.item("Hội Nhà báo tỉnh Lạng Sơn sơ kết", newspaper.url("/1"), null, ""),
                        Lists.item("Giá vàng", newspaper.url("/2"), null, "")));
        open("articles/sources/new");
        field(TextField.class, "Địa chỉ RSS hoặc sơ đồ trang").setValue(newspaper.url("/rss"));
        field(TextField.class, "Tên báo").setValue("Báo của tỉnh");

        press("Lưu");
        assertThat(texts(Div.class)).contains("2 bài trong danh sách, 1 bài có thể liên quan", "bấm Lưu lần nữa");
        assertThat(sources.list(ls())).isEmpty();
        press("Lưu");

        assertThat(sources.list(ls())).singleElement().satisfies(source -> {
            assertThat(source.publisher()).isEqualTo("Báo của tỉnh");
            assertThat(source.state()).isEqualTo(SourceState.FRESH);
        });
        assertThat(texts(Div.class)).contains("Chờ xem lần đầu");
    }

    @Test
    void aFrontPageOffersTheFeedsItNames() {
        newspaper.text("/rss", "application/rss+xml", Lists.rss(Lists.item("Hội nghị", newspaper.url("/1"), null, "")));
        newspaper.page("/trang-chu", """
                <html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head><body>Báo</body></html>""");
        open("articles/sources/new");
        field(TextField.class, "Địa chỉ RSS hoặc sơ đồ trang").setValue(newspaper.url("/trang-chu"));

        press("Xem thử");
        press(newspaper.url("/rss"));

        assertThat(field(TextField.class, "Địa chỉ RSS hoặc sơ đồ trang").getValue())
                .isEqualTo(newspaper.url("/rss"));
        assertThat(field(TextField.class, "Tên báo").getValue()).isEqualTo("Báo Tỉnh");
    }

    @Test
    void whatIsNoListIsRefusedBesideTheAddress() {
        newspaper.page("/trang", "<html><body>Không có gì</body></html>");
        open("articles/sources/new");
        var url = field(TextField.class, "Địa chỉ RSS hoặc sơ đồ trang");
        url.setValue(newspaper.url("/trang"));
        field(TextField.class, "Tên báo").setValue("Báo");

        press("Lưu");

        assertThat(url.getErrorMessage()).contains("không có RSS, Atom hay sơ đồ trang");
        assertThat(sources.list(ls())).isEmpty();
    }

    @Test
    void anAddressThatCannotBeSeenNowIsKeptWhenSavedOnceMore() {
        newspaper.status("/rss", 503, Map.of());
        open("articles/sources/new");
        var url = field(TextField.class, "Địa chỉ RSS hoặc sơ đồ trang");
        url.setValue(newspaper.url("/rss"));
        field(TextField.class, "Tên báo").setValue("Báo");

        press("Lưu");
        assertThat(url.getErrorMessage()).contains("Bấm Lưu lần nữa");
        assertThat(texts(Div.class)).contains("Trang báo đang có lỗi");
        assertThat(sources.list(ls())).isEmpty();
        press("Lưu");

        assertThat(sources.list(ls())).hasSize(1);
    }

    @Test
    void theSameAddressIsWatchedOnce() {
        newspaper.text("/rss", "application/rss+xml", Lists.rss(Lists.item("Hội nghị", newspaper.url("/1"), null, "")));
        watched("Báo cũ", newspaper.url("/rss"));
        open("articles/sources/new");
        var url = field(TextField.class, "Địa chỉ RSS hoặc sơ đồ trang");
        url.setValue(newspaper.url("/rss") + "?utm_source=x");
        press("Xem thử");

        press("Lưu");

        assertThat(url.getErrorMessage()).contains("Báo cũ");
    }

    @Test
    void sourcesArePausedTakenUpAndRemovedAfterAQuestion() {
        watched("Báo Tỉnh", "https://bao.invalid/rss");
        open("articles/sources");

        click("Tạm dừng", "Báo Tỉnh");
        assertThat(sources.list(ls()).getFirst().state()).isEqualTo(SourceState.PAUSED);
        click("Theo dõi lại", "Báo Tỉnh");
        assertThat(sources.list(ls()).getFirst().state()).isEqualTo(SourceState.FRESH);
        click("Xoá", "Báo Tỉnh");
        assertThat(sources.list(ls())).hasSize(1);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(sources.list(ls())).isEmpty();
    }

    @Test
    void addressesOfCandidatesOpenElsewhereWithoutTellingWhereFrom() {
        send("so-ket", "Nhìn lại nửa năm", SampleArticle.REVIEW);
        open("articles/inbox");

        var link = find(Anchor.class).all().stream()
                .filter(each -> each.getHref().equals("https://bao.invalid/so-ket"))
                .findFirst()
                .orElseThrow();
        assertThat(link.getElement().getAttribute("rel")).contains("noopener", "noreferrer");
    }
}
