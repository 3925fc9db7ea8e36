package org.lienhiep.news.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.news.RecordingDrafts;
import org.lienhiep.news.SampleArticle;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What browsers hand over by themselves: the page of the bookmark button. */
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
}
