package org.lienhiep.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A society's secretary reports, the union's secretary sends back and approves, the leader sees the figure. */
class ReportJourney {

    private static final String TALKS = "Buổi phổ biến kiến thức, chính sách";

    @Test
    void aReportGoesFromTheSocietyToTheLeader() {
        var server = Server.shared();
        var api = Api.of(server);
        api.found(
                "BL",
                "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Bình Lâm",
                "BL-LV=Hội Làm vườn tỉnh Bình Lâm",
                "BL-NB=Hội Nhà báo tỉnh Bình Lâm");
        api.user("hoi", "SOCIETY_SECRETARY", "BL-LV");
        api.user("lienhiep", "UNION_SECRETARY", "BL");
        api.user("chutich", "LEADER", "BL");

        try (var society = Browser.on(server);
                var union = Browser.on(server);
                var leader = Browser.on(server, 390, 844, "vi-VN", ColorScheme.LIGHT)) {
            society.signIn("hoi", Server.PASSWORD);
            enter(society);
            union.signIn("lienhiep", Server.PASSWORD);
            sendBack(union);
            enterAgain(society);
            approve(union);
            leader.signIn("chutich", Server.PASSWORD);
            read(leader);
        }
    }

    private static void enter(Browser browser) {
        browser.open("/reports/BL-LV/2026-H1");
        browser.isAccessible();
        var cell = cell(browser);
        cell.fill("mười hai");
        cell.press("Enter");
        browser.sees("không phải là số liệu");
        cell.fill(">120");
        cell.press("Enter");
        browser.settle();

        browser.open("/reports/BL-LV/2026-H1");
        assertThat(cell(browser).inputValue()).isEqualTo("≥ 120");
        submit(browser);
    }

    private static void submit(Browser browser) {
        browser.press("Nộp…");
        browser.sees("Báo cáo được gửi tới");
        browser.press("Nộp báo cáo");
        browser.sees("Đã nộp báo cáo");
    }

    private static void sendBack(Browser browser) {
        browser.open("/reports?org=BL&period=2026-H1");
        browser.isAccessible();
        browser.open("/reports/BL-LV/2026-H1");
        browser.press("Trả lại…");
        browser.field("Lý do").fill("Xin kiểm tra lại số buổi ở huyện");
        browser.press("Trả lại");
        browser.sees("Xin kiểm tra lại số buổi ở huyện");
    }

    private static void enterAgain(Browser browser) {
        browser.open("/reports/BL-LV/2026-H1");
        browser.sees("Xin kiểm tra lại số buổi ở huyện");
        browser.isAccessible();
        cell(browser).fill("118");
        cell(browser).press("Enter");
        browser.settle();
        submit(browser);
    }

    private static void approve(Browser browser) {
        browser.open("/reports/BL-LV/2026-H1");
        browser.press("Duyệt");
        browser.page()
                .getByRole(com.microsoft.playwright.options.AriaRole.ALERTDIALOG)
                .getByText("Duyệt")
                .last()
                .click();
        browser.settle();
        browser.sees("Đã duyệt");
    }

    private static void read(Browser browser) {
        browser.open("/?org=BL&period=2026-H1");
        browser.sees("118");
        browser.isAccessible();
        browser.open("/figures/BL/dissemination_sessions/2026-H1");
        browser.isAccessible();
        browser.follow("Hội Làm vườn tỉnh Bình Lâm");
        browser.page().waitForURL(Pattern.compile(".*/reports/BL-LV/2026-H1.*"));
    }

    private static Locator cell(Browser browser) {
        return browser.page().locator("input[aria-label='" + TALKS + "']").first();
    }
}
