package org.lienhiep.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Two unions become one on 1 July 2025, two of their societies as well; the totals of before are the new union's. */
class MergerJourney {

    private static final String CLASSES = "training_classes";

    @Test
    void twoUnionsAndTheirJournalistsMergeAndTheTotalsFollow() {
        var server = Server.shared();
        var api = Api.of(server);
        api.found(
                "SB",
                "Liên hiệp hội tỉnh Sông Bằng",
                "SB-NB=Hội Nhà báo tỉnh Sông Bằng",
                "SB-LV=Hội Làm vườn tỉnh Sông Bằng");
        api.found("SH", "Liên hiệp hội tỉnh Sông Hiến", "SH-NB=Hội Nhà báo tỉnh Sông Hiến");
        api.post("users", """
                {"username": "song-office", "password": "%s", "roles": [{"role": "UNION_SECRETARY"}]}""".formatted(Server.PASSWORD));
        report(server, "SB-NB", "song-sb", 12);
        report(server, "SH-NB", "song-sh", 30);

        try (var office = Browser.on(server)) {
            office.signIn("song-office", Server.PASSWORD);
            merge(office);
            office.open("/organisations/SB");
            office.sees("Tổ chức này đã kết thúc. Tổ chức kế thừa:");
            office.isAccessible();
            office.open("/organisations/SB-NB?asOf=2025-06-30");
            office.sees("Đang xem tình hình tại ngày 30/06/2025, không phải hôm nay.");
            office.open("/figures?org=SG&period=2025-H2");
            office.page().getByLabel("Tính cả tổ chức tiền thân").check();
            office.settle();
            office.sees("Theo tổ chức hiện nay, gồm:");
            assertThat(office.page().locator("tr", containing("Lớp")).first().innerText())
                    .contains("42");
            office.isAccessible();
        }
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static void merge(Browser office) {
        office.open("/organisations/change?kind=UNITED&of=SB");
        choose(office, "Tổ chức", 1, "Sông Hiến");
        office.type("Tên", "Liên hiệp hội tỉnh Sông Giang");
        office.type("Mã", "SG");
        office.type("Ngày hiệu lực", "1/7/2025");
        office.type("Số quyết định", "1662/NQ-UBTVQH15");
        office.sees("Hội thành viên (3)");
        office.press("Hợp nhất các cặp");
        office.press("Xem trước");
        office.sees("Những gì sẽ thay đổi");
        office.isAccessible();
        office.press("Ghi nhận thay đổi");
        office.told("Đã ghi nhận thay đổi.");
        assertThat(office.heading()).isEqualTo("Liên hiệp hội tỉnh Sông Giang");
        office.isAccessible();
    }

    /** Adds a row and finds an organisation in it by a part of its name. */
    private static void choose(Browser office, String label, int row, String name) {
        office.press("Thêm tổ chức");
        var field = office.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .nth(row);
        field.fill(name);
        office.page()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        office.settle();
    }

    private static void report(Server server, String society, String username, int classes) {
        Api.of(server).user(username, "SOCIETY_SECRETARY", society);
        var report = "reports/" + society + "/2025-H1";
        var secretary = Api.as(server, username, Server.PASSWORD);
        secretary.put(report, """
                {"cells": [{"indicator": "%s", "state": "NUMBER", "value": %d}], "narrative": ""}""".formatted(CLASSES, classes));
        secretary.post(report + "/submission", "{}");
        Api.as(server, "song-office", Server.PASSWORD).post(report + "/approval", "{}");
    }
}
