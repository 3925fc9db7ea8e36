package org.lienhiep.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
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
        browser.sees("Xem trước bản in");
        browser.isAccessible();
        browser.page().getByText("Tôi đã kiểm tra báo cáo này").click();
        browser.press("Nộp báo cáo");
        browser.sees("Số biên nhận");
        browser.isAccessible();
    }

    /** By keyboard: a remark on the cell, then the return. */
    private static void sendBack(Browser browser) {
        browser.open("/reports?org=BL&period=2026-H1");
        browser.isAccessible();
        browser.open("/reports/review");
        browser.sees("1 báo cáo chờ duyệt");
        browser.isAccessible();
        browser.page().keyboard().press("n");
        browser.page().waitForURL(Pattern.compile(".*/reports/BL-LV/2026-H1/review.*"));
        browser.sees(TALKS);
        browser.isAccessible();
        remark(browser).focus();
        browser.page().keyboard().press("r");
        browser.page().locator("tr[data-cell=dissemination_sessions] textarea").fill("Có tính buổi ở huyện không?");
        browser.press("Gửi");
        browser.sees("Chờ đơn vị trả lời");
        browser.page().locator("h1").click();
        browser.page().keyboard().press("t");
        browser.field("Lý do").fill("Xin kiểm tra lại số buổi ở huyện");
        browser.press("Trả lại");
        browser.sees("Không có báo cáo nào chờ duyệt");
    }

    private static Locator remark(Browser browser) {
        return browser.page().locator("tr[data-cell=dissemination_sessions] vaadin-button[aria-keyshortcuts=r]");
    }

    private static void enterAgain(Browser browser) {
        browser.open("/reports/BL-LV/2026-H1");
        browser.sees("Xin kiểm tra lại số buổi ở huyện");
        browser.sees("Có tính buổi ở huyện không?");
        browser.isAccessible();
        browser.page()
                .locator(".remark-section vaadin-button:has-text('Trả lời')")
                .first()
                .click();
        browser.page()
                .locator(".remark-section .remark-editor textarea")
                .first()
                .fill("Có, đã trừ hai buổi trùng");
        browser.press("Gửi");
        browser.sees("Đã trả lời");
        cell(browser).fill("118");
        cell(browser).press("Enter");
        browser.settle();
        submit(browser);
    }

    /** The reviewer sees the figure before and after, and the answer, then approves by keyboard. */
    private static void approve(Browser browser) {
        browser.open("/reports/BL-LV/2026-H1/review");
        browser.sees("1 ô khác so với lần nộp thứ 1");
        browser.sees("≥ 120");
        browser.sees("Có, đã trừ hai buổi trùng");
        browser.isAccessible();
        browser.page().locator("h1").click();
        browser.page().keyboard().press("a");
        browser.page().getByRole(AriaRole.ALERTDIALOG).getByText("Duyệt").last().click();
        browser.sees("Không có báo cáo nào chờ duyệt");
        browser.open("/reports/BL-LV/2026-H1");
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
