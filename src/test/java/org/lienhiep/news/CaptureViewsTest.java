package org.lienhiep.news;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.news.capture.Captures;
import org.lienhiep.news.capture.Copies;
import org.lienhiep.news.capture.Files;
import org.lienhiep.news.capture.SourceTexts;
import org.lienhiep.shell.Section;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn(Role.UNION_SECRETARY)
class CaptureViewsTest extends UiTest {

    private static final String HOSTILE =
            "<h1>Hội nghị</h1><p onclick='x()'>Liên hiệp hội tỉnh họp.</p><script>y()</script>";

    @Autowired
    private Captures captures;

    @Autowired
    private Copies copies;

    @Autowired
    private RecordingDrafts drafts;

    /** What comes from another thread is shown at a later round trip; how many there are depends on the machine. */
    private void fetch(String url) {
        open("articles/record");
        field(TextField.class, "Địa chỉ trang báo").setValue(url);
        press("Tải bài");
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (field(TextField.class, "Địa chỉ trang báo").isReadOnly() && System.nanoTime() < end) {
            roundTrip();
        }
    }

    @Test
    void whyAPageIsNotFetchedStandsAtItsAddressWithWhatToDo() {
        fetch("http://169.254.169.254/latest/meta-data");

        assertThat(field(TextField.class, "Địa chỉ trang báo").getErrorMessage())
                .contains("mạng nội bộ", "dán bài");
        assertThat(drafts.own()).isEmpty();
    }

    @Test
    void aFileBecomesADraftThatSaysWhereItCameFrom() {
        var bytes = Files.pdf(List.of("Hội nghị sơ kết công tác sáu tháng", "Liên hiệp hội tỉnh tổ chức."), null);
        var draft = captures.begin(union.id(SampleUnion.CODE), SourceTexts.captureFile("bao.pdf", bytes), "?");

        open("articles/record/" + draft);

        assertThat(texts(Span.class)).contains("Tệp bao.pdf · PDF");
    }

    @Test
    void aDayThatStandsInOnePlaceOnlyIsOfferedAndTakenByAClick() {
        var page = "<meta property='article:published_time' content='2011-08-09'><h1>Hội nghị</h1><p>"
                + SampleArticle.NO_MEETING;
        var draft = captures.begin(union.id(SampleUnion.CODE), SourceTexts.capturePage(page, null), "?");
        open("articles/record/" + draft);
        assertThat(texts(Span.class)).contains("Ngày đăng: chỉ ghi ở một chỗ");

        press("09/08/2011");
        press("Lưu bài báo");

        assertThat(texts(Span.class)).contains("09/08/2011");
    }

    @Test
    void aSyndicatedArticleIsNotedWithTheOneThatIsRecorded() {
        var recorded = captures.record(
                SourceTexts.captureWords(SampleArticle.REVIEW, "https://bao.example/1"), union.id(SampleUnion.CODE));
        var taken = SourceTexts.captureWords(SampleArticle.REVIEW + "\n\nTheo Báo tỉnh", "https://khac.example/9");
        var source = taken.source().with(null, null, "Báo Khác", LocalDate.of(2011, 8, 10));
        var draft = captures.begin(union.id(SampleUnion.CODE), taken.saying(source), "?");

        open("articles/record/" + draft);
        assertThat(texts(Div.class)).contains("Bài này có vẻ đã được ghi", "giống khoảng");
        press("Ghi là bản đăng lại");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("articles/" + recorded.id());
        assertThat(copies.of(recorded.id())).extracting(Copies.Copy::name).containsExactly("Báo Khác");
        assertThat(drafts.own()).isEmpty();
        assertThat(texts(Section.class)).contains("Cũng đăng trên", "Báo Khác", "10/08/2011");
    }

    @Test
    void ourCopyIsShownInAFrameThatMayDoNothing() {
        var recorded =
                captures.record(SourceTexts.capturePage(HOSTILE, "https://bao.example/1"), union.id(SampleUnion.CODE));

        open("articles/" + recorded.id());

        var frame = find(IFrame.class).single();
        assertThat(frame.getElement().getAttribute("sandbox")).isEmpty();
        assertThat(frame.getSrcdoc().orElse(""))
                .contains("<p>Liên hiệp hội tỉnh họp.</p>", "default-src 'none'")
                .doesNotContain("onclick", "<script");
    }

    @Test
    void theBookmarkButtonOpensOurPageAndNothingElse() {
        open("articles/bookmark");

        var script = find(Anchor.class).all().stream()
                .map(each -> String.valueOf(each.getElement().getAttribute("href")))
                .filter(each -> each.startsWith("javascript:"))
                .findFirst()
                .orElseThrow();
        assertThat(script).contains("/articles/bookmark#").doesNotContain("%", "\n");
    }

    @Test
    @SignedIn(value = Role.SOCIETY_SECRETARY, at = SampleUnion.JOURNALISTS)
    void whoKeepsNoNewsGetsNeitherButtonNorFiles() {
        open("articles/bookmark");
        assertThat(texts(Anchor.class)).doesNotContain("Ghi vào Lienhiep");
        open("articles/files");
        assertThat(texts(Div.class)).doesNotContain("Chọn các tệp");
    }
}
