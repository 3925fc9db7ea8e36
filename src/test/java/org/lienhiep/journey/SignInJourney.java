package org.lienhiep.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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

    /** A page tells push when it is left; that must not take the session from the page that comes next. */
    @Test
    void leavingAPageWhoseSessionIsOverBeginsNoOther() throws Exception {
        var left = URI.create(Server.shared().address()
                + "/VAADIN/push?v-r=push&v-uiId=1&X-Atmosphere-Transport=close&X-Atmosphere-tracking-id=x");
        var request = HttpRequest.newBuilder(left)
                .header("Cookie", "lienhiep-session=0")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.discarding());
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
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
