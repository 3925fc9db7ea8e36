package org.lienhiep.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Coming, going, and being away too long. */
class SignInJourney {

    @Test
    void anExpiredSessionLeadsBackToThePageOneWasOn() {
        try (var browser = Browser.on(Server.shared())) {
            browser.signIn("admin", Server.PASSWORD);
            browser.open("/users");
            assertThat(browser.heading()).isEqualTo("Người dùng");

            browser.loseSession();
            browser.page().locator("input[placeholder='Tìm trong danh sách']").fill("hoa");
            browser.page().waitForURL(Pattern.compile(".*/login.*"));
            browser.isAccessible();
            browser.enter("admin", Server.PASSWORD);

            browser.page().waitForURL(Pattern.compile(".*/users.*"));
            assertThat(browser.heading()).isEqualTo("Người dùng");
        }
    }

    /** With an account of its own: the pause is for whoever goes by this name. */
    @Test
    void tooManyWrongPasswordsBringAPauseAndSigningOutEndsTheSession() {
        var server = Server.shared();
        var api = Api.of(server);
        api.found("TD", "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Trung Du");
        api.user("hayquen", "UNION_SECRETARY", "TD");
        try (var browser = Browser.on(server)) {
            browser.signIn("hayquen", Server.PASSWORD);
            browser.page()
                    .getByText("hayquen", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            browser.page().getByText("Đăng xuất").click();
            browser.page().waitForURL(Pattern.compile(".*/login.*"));
            browser.open("/users");
            assertThat(browser.page().url()).contains("/login");

            for (var guess : List.of("a", "b", "c", "d", "e", "f")) {
                browser.open("/login");
                browser.enter("hayquen", guess);
                browser.page().waitForURL(Pattern.compile(".*/login\\?(error|throttled).*"));
            }
            browser.sees("Tạm khoá đăng nhập");
        }
    }
}
