package org.lienhiep.news.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.Races;
import org.lienhiep.SampleUnion;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.news.SampleArticle;
import org.lienhiep.news.capture.Files;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Many files at once, really read in the background: what is stored stays stored until the test clears it away. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class BulkViewTest extends UiTest {

    @Autowired
    private JdbcClient jdbc;

    private Races traces;

    @BeforeEach
    void aSecretary() {
        traces = new Races(jdbc);
        SecurityContextHolder.setContext(new SecurityContextImpl(union.signIn(Role.UNION_SECRETARY, SampleUnion.CODE)));
    }

    @Test
    void eachFileOfAZipGetsALineWithItsFaultAndTheListCanBeCleared() {
        var view = page();

        view.take("bai.zip", Files.zip(Map.of("tin/trong.txt", "   ", "__MACOSX/x", "x", "anh.png", "\u0000\u0001\2")));
        view.take("hong.pdf", bytes("%PDF-1.7 hỏng"));
        waitFor("Đã đọc 3 trong 3 tệp – 0 bản nháp chờ ghi nhận (0 giống bài đã ghi), 3 tệp không đọc được.");

        assertThat(texts(Div.class))
                .contains("trong.txt", "Chưa có nội dung nào để đọc", "anh.png", "không phải văn bản", "hong.pdf")
                .doesNotContain("__MACOSX");
        assertThat(find(Anchor.class).all()).noneMatch(each -> each.getHref().startsWith("articles/record/"));

        press("Xoá danh sách");
        assertThat(texts(Div.class)).doesNotContain("hong.pdf");
        assertThat(jdbc.sql("select count(*) from bulk_file")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** As after a restart: the program knows the list and what waits, but is not at it. */
    @Test
    void aListThatWasBrokenOffIsShownAgainAndGoesOn() {
        page().take("mot.txt", bytes(SampleArticle.REVIEW));
        waitFor("Đã đọc 1 trong 1 tệp – 1 bản nháp chờ ghi nhận (0 giống bài đã ghi), 0 tệp không đọc được.");
        jdbc.sql("""
                        insert into bulk_file (id, run_id, name, zip, content)
                        select gen_random_uuid(), id, 'hai.txt', false, :content from bulk_run""").param("content", bytes(SampleArticle.NO_MEETING)).update();

        page();
        assertThat(texts(Span.class))
                .contains("Đã đọc 1 trong 2 tệp, việc đọc đã dừng. Còn 1 tệp chưa đọc", "Chưa đọc");
        assertThat(textOf(find(BulkLine.class).all().getFirst())).contains("hai.txt");

        press("Đọc tiếp 1 tệp");
        waitFor("Đã đọc 2 trong 2 tệp – 2 bản nháp chờ ghi nhận (0 giống bài đã ghi), 0 tệp không đọc được.");
        assertThat(find(Button.class).all().stream().filter(Button::isVisible).map(Button::getText))
                .doesNotContain("Đọc tiếp 1 tệp", "Dừng");
    }

    private BulkView page() {
        UI.getCurrent().navigate("articles/record");
        open("articles/files");
        return find(BulkView.class).single();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void waitFor(String words) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!texts(Span.class).contains(words) && System.nanoTime() < end) {
            find(BulkView.class).single().show();
        }
        assertThat(texts(Span.class)).contains(words);
    }

    @AfterEach
    void leaveNothingBehind() {
        SecurityContextHolder.clearContext();
        traces.leaveNothingBehind();
    }
}
