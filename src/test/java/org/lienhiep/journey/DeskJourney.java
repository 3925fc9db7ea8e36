package org.lienhiep.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/** A secretary opens his telephone, does what waits first, reads the brief and hands the desk over. */
class DeskJourney {

    @Test
    void whatWaitsIsOneTapAway() {
        var server = Server.shared();
        var api = Api.of(server);
        api.found(
                "BV",
                "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Bắc Vân",
                "BV-LV=Hội Làm vườn tỉnh Bắc Vân",
                "BV-NB=Hội Nhà báo tỉnh Bắc Vân");
        api.user("bv-lamvuon", "SOCIETY_SECRETARY", "BV-LV");

        try (var society = Browser.on(server, 390, 844, "vi-VN", ColorScheme.LIGHT)) {
            society.signIn("bv-lamvuon", Server.PASSWORD);
            assertThat(society.heading()).isEqualTo("Bàn làm việc");
            society.sees("Báo cáo chưa mở");
            society.isAccessible();
            society.page().locator(".desk-line a").first().click();
            society.page().waitForURL(Pattern.compile(".*/reports/BV-LV/.*"));

            society.open("/brief/BV-LV");
            society.sees("Tóm tắt: Hội Làm vườn tỉnh Bắc Vân");
            society.isAccessible();

            society.open("/figures");
            assertThat(pages(society.page().pdf())).isGreaterThan(1);

            society.open("/handover/BV-LV");
            society.sees("Việc còn dở");
            society.isAccessible();
            var pack = society.page()
                    .waitForDownload(() ->
                            society.page().getByText("Tải gói bàn giao (ZIP)").click());
            assertThat(pack.suggestedFilename()).matches("BV-LV_handover_\\d{4}-\\d\\d-\\d\\d\\.zip");
        }
    }

    /** What scrolls on the screen fills several sheets of paper. */
    private static int pages(byte[] printed) {
        try (var document = Loader.loadPDF(printed)) {
            return document.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
