package org.lienhiep.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The union's secretary works through the inbox by keyboard: dismisses, takes it back, begins to record. */
class InboxJourney {

    private static final String INBOX = "/articles/inbox?org=HI&all=1";

    @Test
    void anInboxIsWorkedThroughByKeyboard() {
        var server = Server.shared();
        var api = Api.of(server);
        api.found("HI", "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Hoa Bình", "HI-LV=Hội Làm vườn tỉnh Hoa Bình");
        api.user("hi-lienhiep", "UNION_SECRETARY", "HI");
        var secretary = Api.as(server, "hi-lienhiep", Server.PASSWORD);
        secretary.post(
                "article-candidates?union=HI",
                "{\"url\":\"https://bao.invalid/so-ket\",\"title\":\"Hội Làm vườn nhìn lại nửa năm\","
                        + "\"text\":\"Ngày 8/7/2026, Hội Làm vườn tỉnh Hoa Bình tổ chức hội nghị sơ kết 6 tháng đầu năm"
                        + " 2026.\"}");
        secretary.post(
                "article-candidates?union=HI", "{\"url\":\"https://bao.invalid/gia\",\"title\":\"Giá cam hôm nay\"}");

        try (var union = Browser.on(server)) {
            union.signIn("hi-lienhiep", Server.PASSWORD);
            union.open(INBOX);
            union.sees("Hội Làm vườn nhìn lại nửa năm");
            union.isAccessible();
            var keys = union.page().keyboard();
            keys.press("j");
            keys.press("j");
            keys.press("d");
            union.sees("Đã bỏ qua 1 bài.");
            union.press("Hoàn tác");
            union.sees("Giá cam hôm nay");
            union.page().locator(".candidate").first().focus();
            keys.press("Enter");
            union.page().waitForURL("**/articles/record/**");
            assertThat(union.heading()).isEqualTo("Ghi nhận tin bài");
        }
    }
}
