package org.lienhiep.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every page of the sample union, full of data, under axe. */
class EveryPageJourney {

    private static final String PASSWORD = "binh-lam-2026";
    private static final Pattern FIRST_ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");
    private static final List<String> PAGES = List.of(
            "",
            "meetings",
            "meetings/new",
            "meetings/log",
            "meetings/templates",
            "calendar?month=2026-07",
            "calendar/subscriptions",
            "decisions",
            "decisions/new",
            "desk",
            "brief/BL-HKH",
            "handover/BL",
            "search?q=khuyen+hoc",
            "succession?org=BL",
            "reports",
            "reports/BL-HKH/2026-H1",
            "reports/BL-HCD/2026-H1",
            "reports/BL-SVC/2026-H1/submission",
            "reports/BL-HNT/2026-H1/review",
            "reports/calendar",
            "reports/review",
            "consolidation/BL/2026-H1",
            "consolidation/BL/2026-H1/issue",
            "documents/letterhead/BL",
            "imports",
            "figures",
            "figures?by=year",
            "figures/BL/dissemination_sessions/2026-H1",
            "leadership/BL",
            "people",
            "people/new",
            "organisations",
            "organisations/BL",
            "organisations/BL-HKH",
            "organisations/BL-HKH/edit",
            "organisations/change",
            "articles",
            "articles/record",
            "articles/files",
            "articles/bookmark",
            "articles/names",
            "articles/inbox",
            "articles/sources",
            "articles/sources/new",
            "articles/coverage?org=BL&period=2026-H1",
            "articles/digest?org=BL&period=2026-H1",
            "indicators",
            "indicators/sections",
            "indicators/checks",
            "indicators/dissemination_sessions",
            "profile");

    @Test
    void nothingOnAnyPageKeepsAnyoneOut() {
        try (var server = Server.start(Server.directory(), List.of(), "--lienhiep.demo=true")) {
            var pages = new ArrayList<>(PAGES);
            var office = Api.as(server, "vanphong", PASSWORD);
            for (var records : List.of("meetings", "articles", "people")) {
                pages.add(records + "/" + first(office.get(records + "?size=1")));
            }
            var meeting = "meetings/" + first(office.get("meetings?size=1"));
            for (var part : List.of("agenda", "invitation", "minutes", "elections/new")) {
                pages.add(meeting + "/" + part);
            }
            try (var browser = Browser.on(server)) {
                browser.signIn("vanphong", PASSWORD);
                visit(browser, pages);
            }
        }
    }

    private static void visit(Browser browser, List<String> pages) {
        var all = new SoftAssertions();
        for (var page : pages) {
            browser.go("/" + page);
            all.assertThatCode(browser::isAccessible).doesNotThrowAnyException();
        }
        all.assertAll();
    }

    private static String first(String list) {
        var matcher = FIRST_ID.matcher(list);
        if (!matcher.find()) {
            throw new AssertionError("an empty list: " + list);
        }
        return matcher.group(1);
    }
}
