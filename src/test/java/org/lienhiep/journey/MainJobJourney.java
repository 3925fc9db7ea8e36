package org.lienhiep.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The main job: a newspaper article becomes a recorded meeting, a term of office and a figure on the dashboard. */
class MainJobJourney {

    private static final String ARTICLE = """
            Liên hiệp hội Hà Vân nhìn lại nửa đầu năm

            Báo Hà Vân - Sáng 15/7/2025, Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Hà Vân mở hội nghị sơ kết \
            công tác 6 tháng đầu năm 2025. Về dự có đại diện của 18 hội thành viên.

            Các đại biểu đã bầu ông Trần Văn Khải, Phó Chủ tịch UBND tỉnh, giữ chức Chủ tịch Liên hiệp các Hội Khoa \
            học và Kỹ thuật tỉnh Hà Vân, nhiệm kỳ 2023 - 2028.

            Sáu tháng qua, các hội thành viên đã tổ chức hơn 120 buổi phổ biến kiến thức khoa học kỹ thuật cho nông \
            dân. Hội Làm vườn và Hội Nhà báo là những nơi làm đều tay nhất.

            Mai Hương
            """;

    @Test
    void anArticleBecomesAMeetingATermAndAFigure() {
        var server = Server.shared();
        try (var browser = Browser.on(server)) {
            Api.of(server)
                    .found(
                            "HV",
                            "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Hà Vân",
                            "HV-LV=Hội Làm vườn tỉnh Hà Vân",
                            "HV-NB=Hội Nhà báo tỉnh Hà Vân");
            Api.of(server).user("thuky", "UNION_SECRETARY", "HV");
            browser.signIn("thuky", Server.PASSWORD);

            browser.open("/articles/record?org=HV");
            browser.isAccessible();
            browser.field("Nội dung bài báo").fill(ARTICLE);
            browser.press("Đọc bài");
            browser.sees("Trần Văn Khải");
            browser.isAccessible();
            browser.shot("main-job");

            acceptEverythingByKeyboard(browser.page());
            browser.page().keyboard().press("Control+Enter");
            browser.page().waitForURL(Pattern.compile(".*/meetings/[0-9a-f-]{36}.*"));
            browser.settle();
            browser.sees("15/07/2025");
            browser.sees("Trần Văn Khải");
            browser.sees("Liên hiệp hội Hà Vân nhìn lại nửa đầu năm");
            browser.isAccessible();

            browser.open("/leadership/HV?asOf=2025-08-01");
            browser.sees("Trần Văn Khải");
            browser.sees("2023–2028");
            browser.isAccessible();

            fromTheDashboardBackToTheArticle(browser);
        }
    }

    /** Goes down the list of what was read and accepts each: what a secretary does who agrees. */
    private static void acceptEverythingByKeyboard(Page page) {
        var rows = page.locator("lh-proposals [data-proposal], lh-proposals [role=listitem]");
        rows.first().focus();
        for (int i = 0; i < rows.count(); i++) {
            page.keyboard().press("Enter");
            page.keyboard().press("ArrowDown");
        }
    }

    private static void fromTheDashboardBackToTheArticle(Browser browser) {
        browser.open("/?org=HV&period=2025-H1");
        browser.sees("≥ 120");
        browser.isAccessible();
        browser.follow("Buổi phổ biến kiến thức, chính sách");
        browser.page().waitForURL(Pattern.compile(".*/figures/HV/dissemination_sessions/2025-H1.*"));
        browser.settle();
        browser.isAccessible();
        browser.follow("Liên hiệp hội Hà Vân nhìn lại nửa đầu năm");
        browser.page().waitForURL(Pattern.compile(".*/articles/[0-9a-f-]{36}.*"));
        assertThat(browser.heading()).isEqualTo("Liên hiệp hội Hà Vân nhìn lại nửa đầu năm");
        browser.isAccessible();
    }
}
