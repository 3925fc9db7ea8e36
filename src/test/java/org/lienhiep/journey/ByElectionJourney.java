package org.lienhiep.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Within a running term the committee elects another president: whoever held the post ends on the eve, the new one
 * serves the rest of the same term, and every day before still shows the old one.
 */
class ByElectionJourney {

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    @Test
    void aNewPresidentServesTheRestOfTheTerm() {
        var server = Server.shared();
        var api = Api.of(server);
        api.found("BM", "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Bắc Mai", "BM-LV=Hội Làm vườn tỉnh Bắc Mai");
        api.user("bm-lienhiep", "UNION_SECRETARY", "BM");
        var secretary = Api.as(server, "bm-lienhiep", Server.PASSWORD);
        secretary.post("meetings", """
                {"kind": "CONGRESS", "hosts": ["BM"], "heldOn": "2023-10-12", "title": "Đại hội lần thứ tư",
                 "elections": [{"post": "Chủ tịch", "person": "Lưu Đình Phúc", "termFrom": 2023, "termTo": 2028}]}""");
        secretary.post("meetings", """
                {"kind": "EXECUTIVE_COMMITTEE", "hosts": ["BM"], "heldOn": "2025-08-08", "title": "Hội nghị bầu bổ sung"}""");
        var ids = ID.matcher(secretary.get("meetings?organisation=BM&kind=EXECUTIVE_COMMITTEE"));
        assertThat(ids.find()).isTrue();

        try (var browser = Browser.on(server)) {
            browser.signIn("bm-lienhiep", Server.PASSWORD);
            browser.open("/leadership/BM?asOf=2025-08-07");
            browser.sees("Lưu Đình Phúc");

            browser.open("/meetings/" + ids.group(1) + "/elections/new");
            browser.type("Chức danh", "Chủ tịch");
            browser.type("Nhiệm kỳ từ năm", "2023");
            browser.type("Đến năm", "2028");
            browser.choose("Hình thức", "Bầu bổ sung");
            browser.choose("Cách bầu", "Biểu quyết giơ tay");
            browser.press("Dán danh sách…");
            browser.field("Danh sách").fill("Đoàn Thị Vân; 31");
            browser.press("Thêm vào danh sách");
            browser.type("Phiếu hợp lệ", "33");
            browser.sees("Ghi nhận Đoàn Thị Vân được bầu Chủ tịch từ ngày họp");
            browser.isAccessible();
            browser.press("Lưu");
            browser.sees("Trúng cử");

            browser.open("/leadership/BM?asOf=2025-08-08");
            browser.sees("Đoàn Thị Vân");
            browser.sees("nhiệm kỳ 2023–2028");
            browser.open("/leadership/BM?asOf=2025-08-07");
            browser.sees("Lưu Đình Phúc");
        }
    }
}
