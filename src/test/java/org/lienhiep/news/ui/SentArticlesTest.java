package org.lienhiep.news.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.news.RecordingDrafts;
import org.lienhiep.news.SampleArticle;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What browsers hand over by themselves: the page of the bookmark button, many files at once. */
@SignedIn(Role.UNION_SECRETARY)
class SentArticlesTest extends UiTest {

    @Autowired
    private RecordingDrafts drafts;

    private BookmarkView bookmark() {
        open("articles/bookmark");
        return find(BookmarkView.class).single();
    }

    private static String sent(String url, String selected, String html) {
        return JsonMapper.shared().writeValueAsString(Map.of("u", url, "t", "Tin \u202Emới", "s", selected, "h", html));
    }

    @Test
    void aSentPageIsShownAndKeptOnlyAtThePersonsWord() {
        bookmark().arrived(sent("https://bao.example/1", "", "<h1>Hội nghị</h1><p>" + SampleArticle.REVIEW + "</p>"));
        assertThat(texts(Div.class)).contains("Trang vừa gửi đến", "https://bao.example/1", "Liên hiệp hội tỉnh");
        assertThat(drafts.own()).isEmpty();

        press("Đọc bài");

        assertThat(drafts.own()).hasSize(1);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .isEqualTo("articles/record/" + drafts.own().getFirst().id());
        assertThat(texts(Span.class)).contains("Gửi từ nút dấu trang");
    }

    @Test
    void ofASelectionOnlyTheSelectedWordsAreTaken() {
        bookmark().arrived(sent("javascript:alert(1)", SampleArticle.REVIEW, "<p>Cả trang</p>"));

        assertThat(texts(Div.class)).contains("Tin mới", "Nông Thị Hoa").doesNotContain("Cả trang", "javascript:alert");
    }

    @Test
    void whatIsNotFromTheButtonIsRefused() {
        bookmark().arrived("?");
        assertThat(textOf(find(Notification.class).single())).contains("không đọc được");
        assertThat(drafts.own()).isEmpty();
    }

    /** Background work uses connections of its own, so what it stores is really stored: it must not be anything. */
    @Test
    void eachFileOfAZipGetsALineWithItsFault() throws IOException {
        open("articles/files");
        var view = find(BulkView.class).single();

        view.take("bai.zip", zip(Map.of("tin/trong.txt", "   ", "__MACOSX/x", "x", "anh.png", "\u0000\u0001\u0002")));
        view.take("hong.pdf", "%PDF-1.7 hỏng".getBytes(StandardCharsets.UTF_8));
        waitFor("Đã đọc 3 trong 3 tệp – 0 bản nháp chờ ghi nhận (0 giống bài đã ghi), 3 tệp không đọc được.");

        assertThat(texts(Div.class))
                .contains("trong.txt", "Chưa có nội dung nào để đọc", "anh.png", "không phải văn bản", "hong.pdf")
                .doesNotContain("__MACOSX");
        assertThat(find(Anchor.class).all()).noneMatch(each -> each.getHref().startsWith("articles/record/"));
    }

    private void waitFor(String words) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!texts(Span.class).contains(words) && System.nanoTime() < end) {
            find(BulkView.class).single().show();
        }
        assertThat(texts(Span.class)).contains(words);
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
