package org.lienhiep.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A leader finds a society by keyboard, with a typing error and without diacritics, then everything about it. */
class SearchJourney {

    @Test
    void aSocietyIsFoundByKeyboard() {
        var server = Server.shared();
        var api = Api.of(server);
        api.found(
                "TK",
                "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Tân Kiên",
                "TK-SV=Hội Sinh vật cảnh tỉnh Tân Kiên",
                "TK-CD=Hội Cầu đường tỉnh Tân Kiên");
        api.user("tk-lanhdao", "LEADER", "TK");

        try (var leader = Browser.on(server)) {
            leader.signIn("tk-lanhdao", Server.PASSWORD);
            leader.page().keyboard().press("/");
            leader.settle();
            leader.page().keyboard().type("sinh vta canh");
            leader.sees("Có phải ý bạn là “Sinh vật cảnh”?");
            leader.isAccessible();
            leader.page().keyboard().press("ArrowDown");
            leader.settle();
            leader.page().keyboard().press("Enter");
            leader.page().waitForURL("**/organisations/TK-SV*");

            leader.open("/search?q=cau+duong+tan+kien");
            leader.sees("Hội Cầu đường tỉnh Tân Kiên");
            assertThat(leader.page().locator(".search-list mark").first().innerText())
                    .isEqualTo("Cầu");
            leader.isAccessible();
        }
    }
}
