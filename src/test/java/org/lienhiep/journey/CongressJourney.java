package org.lienhiep.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lienhiep.kernel.VietnamTime;

/**
 * A congress from its invitation to the new leadership: agenda from the template, societies invited, held, the
 * president voted on by ballot; the roster has him from the day he starts and not before.
 */
class CongressJourney {

    private static final Pattern ID = Pattern.compile("/meetings/([0-9a-f-]{36})");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final LocalDate today = LocalDate.now(VietnamTime.ZONE);
    private final LocalDate start = today.plusDays(7);

    @Test
    void anInvitationBecomesTheNewLeadership() {
        var server = Server.shared();
        var api = Api.of(server);
        api.found("DH", "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Đông Hà", "DH-LV=Hội Làm vườn tỉnh Đông Hà");
        api.user("dh-lienhiep", "UNION_SECRETARY", "DH");
        try (var browser = Browser.on(server)) {
            browser.signIn("dh-lienhiep", Server.PASSWORD);
            var meeting = "/meetings/" + plan(browser);
            agenda(browser, meeting);
            invite(browser, meeting);
            browser.open(meeting);
            browser.press("Ghi đã họp");
            vote(browser);

            browser.open("/leadership/DH?asOf=" + today);
            browser.sees("Khuyết");
            assertThat(browser.page().locator(".holder-name").count())
                    .as("holders before he starts")
                    .isZero();
            browser.open("/leadership/DH?asOf=" + start);
            assertThat(browser.page().locator(".holder-name").allInnerTexts()).containsExactly("Phan Quốc Tuấn");
        }
    }

    private String plan(Browser browser) {
        browser.open("/meetings/new?kind=CONGRESS&host=DH");
        browser.type("Ngày họp", DAY.format(today));
        browser.choose("Trạng thái", "Dự kiến");
        browser.type("Tên cuộc họp", "Đại hội lần thứ năm");
        browser.press("Lưu");
        browser.page().waitForURL(ID);
        var id = ID.matcher(browser.page().url());
        assertThat(id.find()).as(browser.page().url()).isTrue();
        return id.group(1);
    }

    private static void agenda(Browser browser, String meeting) {
        browser.open(meeting + "/agenda");
        browser.press("Lấy mẫu “Đại hội” (18 nội dung)");
        browser.isAccessible();
        browser.press("Lưu");
    }

    private static void invite(Browser browser, String meeting) {
        browser.open(meeting + "/invitation");
        browser.press("Mời tất cả 1 hội thành viên");
        browser.press("Lưu");
        browser.press("Ghi đã gửi giấy mời");
        browser.sees("đã gửi giấy mời · ");
        browser.isAccessible();
    }

    private void vote(Browser browser) {
        browser.press("Ghi kiểm phiếu");
        browser.type("Chức danh", "Chủ tịch");
        browser.type("Nhiệm kỳ từ năm", String.valueOf(today.getYear()));
        browser.type("Đến năm", String.valueOf(today.getYear() + 5));
        browser.type("Nhận nhiệm vụ từ ngày", DAY.format(start));
        browser.press("Dán danh sách…");
        browser.field("Danh sách").fill("Phan Quốc Tuấn; 71\nMai Thị Hạnh; 25");
        browser.press("Thêm vào danh sách");
        browser.type("Phiếu hợp lệ", "96");
        browser.sees("Ghi nhận Phan Quốc Tuấn được bầu Chủ tịch từ " + DAY.format(start));
        browser.isAccessible();
        browser.press("Lưu");
        browser.sees("Trúng cử");
        browser.isAccessible();
    }
}
