package org.lienhiep.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A secretary logs past meetings by keyboard alone, each within 90 seconds, on one screen of a small laptop. */
class LogMeetingJourney {

    private static final int SCREEN = 768;
    private static final Duration LIMIT = Duration.ofSeconds(90);

    /** A hurried but not a fast typist. */
    private static final int MILLISECONDS_PER_KEY = 200;

    private static final String KIND = "Hội thảo, toạ đàm";

    private int keys;

    @Test
    void aPastMeetingIsLoggedWithinNinetySecondsByKeyboard() {
        var server = Server.shared();
        var api = Api.of(server);
        api.found("GL", "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Gia Lâm", "GL-NB=Hội Nhà báo tỉnh Gia Lâm");
        api.user("gl-lienhiep", "UNION_SECRETARY", "GL");
        try (var window = Browser.on(server, 1366, SCREEN, "vi-VN", ColorScheme.LIGHT)) {
            window.signIn("gl-lienhiep", Server.PASSWORD);
            window.open("/meetings/log?org=GL");
            window.isAccessible();
            assertThat(window.page()
                            .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lưu và ghi tiếp"))
                            .boundingBox()
                            .y)
                    .as("the button that saves stands on the first screen")
                    .isLessThan(SCREEN);

            kind(window);
            rest(window, "08/08/2011", "Hội thảo nông lâm kết hợp", "Lập tổ tư vấn nông lâm");
            var first = keys;
            keys = 0;
            rest(window, "09/09/2011", "Hội thảo nước sạch", "Khảo sát ba xã");

            System.out.printf("Logged by keyboard: %d keys for the first meeting, %d for the next%n", first, keys);
            assertThat(Duration.ofMillis((long) first * MILLISECONDS_PER_KEY)).isLessThan(LIMIT);
            type(window, "09/09/2011", "vaadin-date-picker");
            key(window, "Tab");
            window.sees("Có thể đã ghi rồi:");
            window.open("/meetings?org=GL");
            window.sees("Hội thảo nông lâm kết hợp");
            window.sees("Hội thảo nước sạch");
        }
    }

    /** The cursor begins on the kind, as the organisation is the one at work; it is found without diacritics. */
    private void kind(Browser window) {
        type(window, "hoi thao", "vaadin-combo-box");
        // Items of the longer list before stay, hidden, for the next one.
        window.page()
                .locator("vaadin-combo-box-item[focused]:not([hidden])", new Page.LocatorOptions().setHasText(KIND))
                .waitFor();
        key(window, "Enter");
        assertThat(window.page().evaluate("document.activeElement.value")).isEqualTo(KIND);
        key(window, "Tab");
    }

    private void rest(Browser window, String day, String title, String decision) {
        type(window, day, "vaadin-date-picker");
        key(window, "Tab");
        type(window, title);
        key(window, "Tab");
        type(window, "Hội trường");
        key(window, "Tab");
        type(window, "33");
        key(window, "Tab");
        type(window, "27");
        key(window, "Tab");
        key(window, "Tab");
        key(window, "Tab");
        type(window, decision);
        key(window, "Control+Enter");
        window.told("Đã lưu");
        window.settle();
    }

    private void type(Browser window, String text, String where) {
        stands(window, where);
        type(window, text);
    }

    /** A person looks where the cursor is before typing. */
    private static void stands(Browser window, String where) {
        try {
            window.page().waitForFunction("where => !!document.activeElement?.closest(where)", where);
        } catch (TimeoutError elsewhere) {
            window.shot("cursor-" + System.currentTimeMillis());
            throw new AssertionError(
                    "The cursor is not on " + where + " but on "
                            + window.page().evaluate("document.activeElement?.outerHTML.slice(0, 200)"),
                    elsewhere);
        }
    }

    private void type(Browser window, String text) {
        window.page().keyboard().type(text);
        keys += text.length();
    }

    private void key(Browser window, String key) {
        window.page().keyboard().press(key);
        keys++;
    }
}
