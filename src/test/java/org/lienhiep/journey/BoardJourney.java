package org.lienhiep.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.lienhiep.kernel.VietnamTime;

/** The union's secretary sees who has not reported, reminds two societies and gives them more time. */
class BoardJourney {

    private static final String BOARD = "/reports?org=TN&period=2026-H1";

    @Test
    void twoSocietiesAreRemindedAndGivenMoreTime() {
        var server = Server.shared();
        var api = Api.of(server);
        api.found(
                "TN",
                "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Tân Ninh",
                "TN-LV=Hội Làm vườn tỉnh Tân Ninh",
                "TN-NB=Hội Nhà báo tỉnh Tân Ninh",
                "TN-DY=Hội Đông y tỉnh Tân Ninh");
        api.user("tn-lienhiep", "UNION_SECRETARY", "TN");
        api.user("tn-lamvuon", "SOCIETY_SECRETARY", "TN-LV");

        try (var union = Browser.on(server);
                var society = Browser.on(server, 390, 844, "vi-VN", ColorScheme.LIGHT)) {
            union.signIn("tn-lienhiep", Server.PASSWORD);
            remind(union);
            extend(union);
            society.signIn("tn-lamvuon", Server.PASSWORD);
            society.open("/reports/TN-LV/2026-H1");
            society.sees("Được gia hạn đến " + later());
            society.sees("Bão lũ kéo dài");
            society.isAccessible();
        }
    }

    private static void remind(Browser union) {
        union.open(BOARD);
        union.isAccessible();
        choose(union, "Hội Làm vườn");
        choose(union, "Hội Nhà báo");
        union.press("Nhắc…");
        union.sees("Nhắc 2 hội");
        union.isAccessible();
        assertThat(union.page().locator("vaadin-text-area textarea").first().inputValue())
                .contains("Hội Làm vườn tỉnh Tân Ninh", "chưa mở báo cáo", "/reports/TN-LV/2026-H1");
        union.press("Sao chép tất cả");
        union.sees("Đã sao chép");
        union.page().keyboard().press("Escape");

        // The filter is in the address, so that a reload keeps it.
        union.open(BOARD + "&show=MISSING");
        union.sees("đã nhắc 1 lần");
        assertThat(union.page().url()).contains("show=MISSING");
    }

    private static void extend(Browser union) {
        choose(union, "Hội Làm vườn");
        choose(union, "Hội Nhà báo");
        union.press("Gia hạn…");
        union.type("Gia hạn đến hết ngày", later());
        union.type("Lý do", "Bão lũ kéo dài");
        union.press("Gia hạn");
        union.sees("gia hạn đến " + later());
        union.open("/reports/calendar?org=TN&period=2026-H1");
        union.sees("Bão lũ kéo dài");
        union.isAccessible();
    }

    private static void choose(Browser union, String society) {
        union.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Chọn " + society))
                .check();
        union.settle();
    }

    private static String later() {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu")
                .format(LocalDate.now(VietnamTime.ZONE).plusDays(10));
    }
}
