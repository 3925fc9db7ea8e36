package org.lienhiep.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A stranger starts Lienhiep for the first time. */
class SetUpJourney {

    private static final List<String> PAGES =
            List.of("", "meetings", "reports", "leadership", "people", "organisations", "articles", "figures", "users");

    @Test
    void theFirstVisitorSetsUpTheUnionAndFindsHisWay() {
        try (var server = Server.start(Server.directory(), List.of());
                var browser = Browser.on(server)) {
            browser.open("/");
            assertThat(browser.heading()).isEqualTo("Thiết lập Lienhiep");
            browser.isAccessible();

            browser.type("Mã khởi tạo", "AAAA-AAAA");
            fill(browser);
            browser.press("Lưu");
            browser.sees("Mã không đúng");

            browser.type("Mã khởi tạo", server.code());
            browser.press("Lưu");
            browser.signIn("hoa", "troi-hom-nay-dep");

            for (var page : PAGES) {
                browser.open("/" + page);
                assertThat(browser.heading()).as(page).isNotBlank();
                browser.isAccessible();
            }
            browser.open("/organisations");
            switchesTheLanguageAndKeepsIt(server, browser);
        }
    }

    private static void fill(Browser browser) {
        browser.type("Tên đầy đủ", "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Bình Lâm");
        browser.type("Mã", "BL");
        browser.type("Họ và tên", "Nguyễn Thị Hoa");
        browser.type("Tên đăng nhập", "hoa");
        browser.type("Mật khẩu", "troi-hom-nay-dep");
    }

    private static void switchesTheLanguageAndKeepsIt(Server server, Browser browser) {
        assertThat(browser.heading()).isEqualTo("Tổ chức");

        browser.press("Switch to English");

        browser.sees("Organisations");
        try (var elsewhere = Browser.on(server, 390, 844, "vi-VN", ColorScheme.DARK)) {
            elsewhere.signIn("hoa", "troi-hom-nay-dep");
            elsewhere.open("/organisations");
            assertThat(elsewhere.heading()).isEqualTo("Organisations");
            elsewhere.isAccessible();
        }
    }
}
