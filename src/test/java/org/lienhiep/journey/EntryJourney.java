package org.lienhiep.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;

/** A report is filled in by keyboard alone, from a spreadsheet, without a network, and by two people at once. */
class EntryJourney {

    private static final String TALKS = "Buổi phổ biến kiến thức, chính sách";
    private static final String CLASSES = "Lớp tập huấn, chuyển giao kỹ thuật";
    private static final String TRAINEES = "Lượt người được tập huấn";
    private static final String REPORT = "/reports/BE-LV/2026-H1";

    @Test
    void nothingThatIsTypedIsLost() {
        var server = Server.shared();
        var api = Api.of(server);
        api.found("BE", "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Bình Êm", "BE-LV=Hội Làm vườn tỉnh Bình Êm");
        api.user("nhap", "SOCIETY_SECRETARY", "BE-LV");
        api.user("vanphong-be", "UNION_SECRETARY", "BE");

        try (var society = Browser.on(server);
                var office = Browser.on(server)) {
            society.signIn("nhap", Server.PASSWORD);
            society.open(REPORT);
            byKeyboard(society.page());
            fromASpreadsheet(society);
            withoutANetwork(society);
            office.signIn("vanphong-be", Server.PASSWORD);
            together(society.page(), office);
            afterTheTabWasClosed(society);
            assertThat(api.get("reports/BE-LV/2026-H1")).contains("\"value\":44");
        }
    }

    private static Locator cell(Page page, String indicator) {
        return page.locator("input[aria-label='" + indicator + "']").first();
    }

    private static Locator row(Page page, String indicator) {
        return page.locator("[data-cell]:has(input[aria-label='" + indicator + "'])");
    }

    private static void stored(Page page, String indicator) {
        row(page, indicator).locator(".cell-saved").waitFor();
        page.waitForFunction("() => !document.querySelector('.saving, .waiting')");
    }

    private static void byKeyboard(Page page) {
        cell(page, TALKS).focus();
        page.keyboard().type("12");
        // Nobody leaves the cell: a pause is enough.
        stored(page, TALKS);
        assertThat(page.locator("lh-cells .summary").innerText()).contains("Đã lưu");
        page.keyboard().press("Enter");
        page.keyboard().type(">90");
        page.keyboard().press("ArrowDown");
        stored(page, CLASSES);
        assertThat(cell(page, CLASSES).inputValue()).isEqualTo("≥ 90");
        page.keyboard().press("ArrowUp");
        page.keyboard().type("5");
        page.keyboard().press("Escape");
        assertThat(cell(page, CLASSES).inputValue()).isEqualTo("≥ 90");
        page.keyboard().press("Control+i");
        page.locator(".cell-aside h2").getByText(CLASSES).waitFor();
        page.keyboard().press("ArrowDown");
        page.locator(".cell-aside h2").getByText(TRAINEES).waitFor();
        page.keyboard().press("Control+i");
    }

    private static void fromASpreadsheet(Browser browser) {
        var page = browser.page();
        cell(page, TALKS).focus();
        paste(page, "Chỉ tiêu\tKết quả\n" + CLASSES + "\t15\tcó danh sách\n" + TRAINEES + "\tmười hai\n");
        browser.sees("Đã dán 1/2 ô theo tên chỉ tiêu");
        assertThat(cell(page, CLASSES).inputValue()).isEqualTo("15");
        browser.sees("có danh sách");
        browser.sees("“mười hai” không phải là số liệu");
        browser.isAccessible();
        browser.press("Hoàn tác");
        browser.told("Đã trả lại giá trị cũ của 1 ô");
        assertThat(cell(page, CLASSES).inputValue()).isEqualTo("≥ 90");
        cell(page, TRAINEES).fill("300");
        page.keyboard().press("Enter");
        stored(page, TRAINEES);
    }

    private static void paste(Page page, String text) {
        page.evaluate(
                "text => { const data = new DataTransfer(); data.setData('text/plain', text);"
                        + " document.activeElement.dispatchEvent(new ClipboardEvent('paste',"
                        + " {clipboardData: data, bubbles: true, composed: true, cancelable: true})); }",
                text);
    }

    private static void withoutANetwork(Browser browser) {
        var page = browser.page();
        browser.offline(() -> {
            cell(page, TALKS).fill("33");
            page.keyboard().press("Enter");
            row(page, TALKS).and(page.locator(".waiting")).waitFor();
            assertThat(page.locator("lh-cells .summary").innerText()).contains("chờ mạng");
        });
        stored(page, TALKS);
        assertThat(cell(page, TALKS).inputValue()).isEqualTo("33");
    }

    private static void together(Page society, Browser office) {
        office.open(REPORT);
        society.getByText("cũng đang mở báo cáo này").waitFor();
        cell(society, CLASSES).fill("21");
        society.keyboard().press("Enter");
        office.page()
                .waitForFunction(
                        "label => document.querySelector(`input[aria-label='${label}']`)?.value === '21'", CLASSES);
        office.sees("vừa ghi");
    }

    private static void afterTheTabWasClosed(Browser browser) {
        var lost = browser.context().newPage();
        lost.navigate(REPORT);
        cell(lost, TALKS).waitFor();
        lost.waitForLoadState(LoadState.NETWORKIDLE);
        browser.offline(() -> {
            cell(lost, TALKS).fill("44");
            row(lost, TALKS).and(lost.locator(".waiting")).waitFor();
            lost.close();
        });
        browser.open(REPORT);
        browser.told("Đã nhập lại 1 ô");
        stored(browser.page(), TALKS);
        assertThat(cell(browser.page(), TALKS).inputValue()).isEqualTo("44");
    }
}
