package org.lienhiep.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** The press and the meetings: link, paste, settle what contradicts itself, follow a figure to its sentence, print. */
class CoverageJourney {

    private static final String SENTENCE = "Sáu tháng qua, các hội thành viên đã tổ chức hơn 70 buổi";

    private static final String ARTICLE = """
            Liên hiệp hội Châu Vân sơ kết nửa năm

            Sáng 15/7/2025, Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Châu Vân mở hội nghị sơ kết công tác 6 tháng \
            đầu năm 2025. Về dự có đại diện của 18 hội thành viên.

            %s phổ biến kiến thức khoa học kỹ thuật cho nông dân.
            """.formatted(SENTENCE);

    @Test
    void thePressIsTiedToTheMeetingsItTellsOf() throws IOException {
        var server = Server.shared();
        var api = Api.of(server);
        api.found(
                "CV",
                "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Châu Vân",
                "CV-LV=Hội Làm vườn tỉnh Châu Vân",
                "CV-NB=Hội Nhà báo tỉnh Châu Vân");
        api.user("cv-thuky", "UNION_SECRETARY", "CV");
        var office = Api.as(server, "cv-thuky", Server.PASSWORD);
        office.post("meetings", """
                {"kind":"HALF_YEAR_REVIEW","hosts":["CV"],"heldOn":"2025-07-15","period":"2025-H1","societiesAttending":15}""");

        try (var browser = Browser.on(server)) {
            browser.signIn("cv-thuky", Server.PASSWORD);
            pasteForTheMeeting(browser);
            settleTheContradiction(browser);
            office.post("articles", """
                    {"union":"CV","title":"Hội nghị sơ kết của Liên hiệp hội","publisher":"Báo Châu Vân","publishedOn":"2025-07-16",
                    "text":"Ngày 15/7/2025, Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Châu Vân tổ chức hội nghị sơ kết công tác 6 tháng đầu năm 2025."}""");
            acceptByKeyboard(browser);
            fromTheFigureToTheSentence(browser);
            print(browser);
        }
    }

    private static void pasteForTheMeeting(Browser browser) {
        browser.open("/articles/coverage?org=CV&period=2025-H2");
        browser.sees("Cuộc họp chưa có tin bài");
        browser.isAccessible();
        browser.follow("Dán bài báo");
        browser.field("Nội dung bài báo").fill(ARTICLE);
        browser.press("Đọc bài");
        browser.sees("Đã có cuộc họp giống như vậy:");
        var rows = browser.page().locator("[data-proposal]");
        rows.first().focus();
        for (int i = 0; i < rows.count(); i++) {
            browser.page().keyboard().press("Enter");
            browser.page().keyboard().press("ArrowDown");
        }
        browser.page().keyboard().press("Control+Enter");
        browser.page().waitForURL(Pattern.compile(".*/meetings/[0-9a-f-]{36}.*"));
        browser.settle();
    }

    private static void settleTheContradiction(Browser browser) {
        browser.sees("Báo nêu 18");
        browser.sees("Hồ sơ cuộc họp ghi 15");
        browser.isAccessible();
        browser.page().locator("[aria-label^='Giải quyết:']").first().click();
        browser.page().getByLabel("Hồ sơ đúng").check();
        browser.field("Vì sao").fill("Danh sách ký có 15 hội");
        browser.press("Giải quyết");
        browser.sees("Đã giải quyết (1)");
    }

    private static void acceptByKeyboard(Browser browser) {
        browser.open("/articles/coverage?org=CV&period=2025-H2");
        browser.sees("cùng ngày");
        browser.isAccessible();
        browser.page().locator(".pair-accept").first().focus();
        browser.page().keyboard().press("Enter");
        browser.sees("Không có cặp nào chờ xác nhận.");
    }

    private static void fromTheFigureToTheSentence(Browser browser) {
        browser.open("/?org=CV&period=2025-H1");
        browser.follow("Buổi phổ biến kiến thức, chính sách");
        browser.page().waitForURL(Pattern.compile(".*/figures/CV/.*"));
        browser.settle();
        browser.follow(SENTENCE);
        browser.page().waitForURL(Pattern.compile(".*/articles/[0-9a-f-]{36}\\?.*quote=.*"));
        browser.settle();
        var words = browser.page().locator("lh-marked-text mark.active");
        assertThat(String.join("", words.allInnerTexts())).startsWith(SENTENCE);
        assertThat(focused(browser.page())).isEqualTo("MARK");
        browser.isAccessible();
    }

    private static String focused(Page page) {
        return (String)
                page.evaluate("document.querySelector('lh-marked-text').shadowRoot.activeElement?.tagName ?? ''");
    }

    private static void print(Browser browser) throws IOException {
        browser.open("/articles/digest?org=CV&period=2025-H2");
        browser.sees("BẢN TIN");
        browser.isAccessible();
        var file = browser.page()
                .waitForDownload(() -> browser.page().getByText("Tải Word").click());
        assertThat(file.suggestedFilename()).isEqualTo("CV_ban-tin_2025-H2.docx");
        try (var word = new XWPFDocument(Files.newInputStream(file.path()));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains("[1] Hội nghị sơ kết của Liên hiệp hội", "Báo Châu Vân, 16/07/2025");
        }
    }
}
