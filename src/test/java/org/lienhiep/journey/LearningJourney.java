package org.lienhiep.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A name that a secretary corrects once is known in the next article, and is taken back and brought back again. */
class LearningJourney {

    private static final String ARTICLE = """
            Nhìn lại nửa đầu năm

            Ngày 15/7/2025, Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Hà Lam tổ chức hội nghị sơ kết công tác 6 tháng \
            đầu năm 2025. Dự hội nghị có Hội Ký Giả.

            Mai Hương
            """;

    private static final String ROW = "[data-proposal='/organisations/1']";

    @Test
    void aNameCorrectedOnceIsKnownFromThenOn() {
        var server = Server.shared();
        try (var browser = Browser.on(server)) {
            Api.of(server)
                    .found(
                            "HLM",
                            "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Hà Lam",
                            "HLM-NB=Hội Nhà báo tỉnh Hà Lam",
                            "HLM-LV=Hội Làm vườn tỉnh Hà Lam");
            Api.of(server).user("thukyhoc", "UNION_SECRETARY", "HLM");
            browser.signIn("thukyhoc", Server.PASSWORD);

            read(browser);
            browser.sees("Hội Ký Giả (chưa có trong sổ)");
            browser.page().locator(ROW).focus();
            browser.page().keyboard().press("e");
            choose(browser, "Hội Nhà báo tỉnh Hà Lam");
            browser.page().locator(ROW + " [data-edit=take]").click();
            browser.sees("Từ nay hiểu “Hội Ký Giả” là Hội Nhà báo tỉnh Hà Lam");
            browser.isAccessible();
            browser.page().keyboard().press("Control+Enter");
            browser.page().waitForURL(Pattern.compile(".*/meetings/[0-9a-f-]{36}.*"));

            read(browser);
            browser.sees("Hội Ký Giả = Hội Nhà báo tỉnh Hà Lam");

            browser.open("/articles/names?org=HLM");
            browser.sees("Hội Ký Giả");
            browser.isAccessible();
            browser.press("Bỏ tên Hội Ký Giả");
            browser.sees("Chưa học được tên nào");
            browser.press("Hoàn tác");
            browser.sees("Nhìn lại nửa đầu năm");
        }
    }

    private static void choose(Browser browser, String name) {
        browser.field("Là tổ chức nào trong sổ").fill(name);
        browser.page()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        browser.settle();
    }

    private static void read(Browser browser) {
        browser.open("/articles/record?org=HLM");
        browser.field("Nội dung bài báo").fill(ARTICLE);
        browser.press("Đọc bài");
        browser.page().waitForSelector(ROW);
    }
}
