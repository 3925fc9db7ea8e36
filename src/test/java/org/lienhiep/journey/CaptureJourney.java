package org.lienhiep.journey;

import com.microsoft.playwright.options.FilePayload;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lienhiep.news.SampleArticle;
import org.lienhiep.news.capture.Files;
import tools.jackson.databind.json.JsonMapper;

/** A union's secretary takes articles in from files of each kind and with the bookmark button. */
class CaptureJourney {

    private static final List<String> PARAGRAPHS = SampleArticle.REVIEW
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> line.length() > 90 ? line.substring(0, 90) : line)
            .toList();

    @Test
    void filesAndTheVisiblePageEachBecomeADraft() {
        var server = Server.shared();
        var api = Api.of(server);
        api.found("BC", "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Bắc Cường", "BC-NB=Hội Nhà báo tỉnh Bắc Cường");
        api.user("bc-lienhiep", "UNION_SECRETARY", "BC");
        try (var window = Browser.on(server)) {
            window.signIn("bc-lienhiep", Server.PASSWORD);
            upload(window, "bai.docx", Files.word(PARAGRAPHS));
            window.isAccessible();
            upload(window, "bai.pdf", Files.pdf(PARAGRAPHS, null));
            upload(
                    window,
                    "bai.eml",
                    Files.mail(
                            "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n" + SampleArticle.REVIEW));
            bookmark(window);
            window.loseSession();
            bookmarkBeforeSigningIn(window);
        }
    }

    private static void upload(Browser window, String name, byte[] bytes) {
        window.open("/articles/record?org=BC");
        window.sees("Tải bài");
        window.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
        window.page().waitForURL(Pattern.compile(".*/articles/record/[0-9a-f-]{36}.*"));
        window.sees("Tệp " + name);
    }

    private static void bookmark(Browser window) {
        window.open("/articles/bookmark?org=BC#" + sent());
        window.sees("Trang vừa gửi đến");
        window.isAccessible();
        window.press("Đọc bài");
        window.sees("Gửi từ nút dấu trang");
    }

    private static void bookmarkBeforeSigningIn(Browser window) {
        window.page().navigate("about:blank");
        window.open("/articles/bookmark?org=BC#" + sent());
        window.enter("bc-lienhiep", Server.PASSWORD);
        window.page().waitForURL(Pattern.compile(".*/articles/bookmark.*"));
        window.sees("Trang vừa gửi đến");
        window.sees("https://bao.example/1");
    }

    private static String sent() {
        var page = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "u",
                        "https://bao.example/1",
                        "t",
                        "Tin",
                        "s",
                        "",
                        "h",
                        "<h1>Tin</h1><p>" + SampleArticle.REVIEW));
        return URLEncoder.encode(page, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
