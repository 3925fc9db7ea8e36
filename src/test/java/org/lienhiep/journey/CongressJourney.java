package org.lienhiep.journey;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A congress votes on its president by ballot; the count is checked, and the roster has him from the day he starts. */
class CongressJourney {

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    @Test
    void aBallotBecomesTheNewLeadership() {
        var server = Server.shared();
        var api = Api.of(server);
        api.found("DH", "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Đông Hà", "DH-LV=Hội Làm vườn tỉnh Đông Hà");
        api.user("dh-lienhiep", "UNION_SECRETARY", "DH");
        var secretary = Api.as(server, "dh-lienhiep", Server.PASSWORD);
        secretary.post("meetings", """
                {"kind": "CONGRESS", "hosts": ["DH"], "heldOn": "2026-05-20", "title": "Đại hội lần thứ năm"}""");
        var meeting = first(secretary.get("meetings?organisation=DH&kind=CONGRESS"));

        try (var browser = Browser.on(server)) {
            browser.signIn("dh-lienhiep", Server.PASSWORD);
            browser.open("/meetings/" + meeting);
            browser.press("Ghi kiểm phiếu");
            browser.type("Chức danh", "Chủ tịch");
            browser.type("Nhiệm kỳ từ năm", "2026");
            browser.type("Đến năm", "2031");
            browser.type("Nhận nhiệm vụ từ ngày", "01/06/2026");
            browser.press("Dán danh sách…");
            browser.field("Danh sách").fill("Phan Quốc Tuấn; 71\nMai Thị Hạnh; 25");
            browser.press("Thêm vào danh sách");
            browser.type("Phiếu hợp lệ", "96");
            browser.sees("Ghi nhận Phan Quốc Tuấn được bầu Chủ tịch từ 01/06/2026");
            browser.isAccessible();
            browser.press("Lưu");
            browser.sees("Trúng cử");
            browser.isAccessible();

            browser.open("/leadership/DH?asOf=2026-06-01");
            browser.sees("Phan Quốc Tuấn");
        }
    }

    private static String first(String answer) {
        Matcher id = ID.matcher(answer);
        if (!id.find()) {
            throw new AssertionError("no meeting in " + answer);
        }
        return id.group(1);
    }
}
