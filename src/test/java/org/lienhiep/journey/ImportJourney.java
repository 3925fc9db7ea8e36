package org.lienhiep.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lienhiep.reporting.exchange.FilledIn;

/** A society fills in its report in Excel; the union brings in old figures, makes a mistake, and takes them back. */
class ImportJourney {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEADER = "organisation,indicator,halfYear,value,state\n";

    @Test
    void figuresComeFromFilesAndGoBackAgain() {
        var server = Server.shared();
        var api = Api.of(server);
        api.found("XL", "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Xuân Lộc", "XL-LV=Hội Làm vườn tỉnh Xuân Lộc");
        api.user("hoixl", "SOCIETY_SECRETARY", "XL-LV");
        api.user("lienhiepxl", "UNION_SECRETARY", "XL");

        try (var society = Browser.on(server);
                var union = Browser.on(server)) {
            society.signIn("hoixl", Server.PASSWORD);
            fillIn(society);
            union.signIn("lienhiepxl", Server.PASSWORD);
            bringIn(union);
        }
    }

    private static void fillIn(Browser browser) {
        browser.open("/reports/XL-LV/2026-H1");
        browser.press("Tệp Excel");
        var template = browser.page()
                .waitForDownload(() -> browser.page().getByText("Tải mẫu Excel").click());
        assertThat(template.suggestedFilename()).isEqualTo("XL-LV_2026-H1.xlsx");
        var filled = new FilledIn(read(template.path()))
                .figure("training_classes", 4)
                .words("workshops", "mười hai");

        upload(browser, "XL-LV.xlsx", WORKBOOK, filled.file());
        browser.sees("“mười hai” không phải là số liệu");
        browser.sees(filled.address("workshops"));
        browser.isAccessible();
        upload(browser, "XL-LV.xlsx", WORKBOOK, filled.figure("workshops", 12).file());
        browser.press("Ghi 2 ô");
        browser.told("Đã ghi 2 ô");
        var cell = browser.page()
                .locator("input[aria-label^='Hội thảo, hội nghị khoa học']")
                .first();
        assertThat(cell.inputValue()).isEqualTo("12");
    }

    private static void bringIn(Browser browser) {
        browser.open("/imports");
        browser.isAccessible();
        csv(browser, "XL-LV,training_classes,2024-H1,ba,APPROVED\n");
        browser.sees("Không nhập được");
        browser.sees("“ba” không phải là số");
        browser.isAccessible();

        browser.open("/imports");
        csv(browser, "XL-LV,training_classes,2024-H1,3,APPROVED\n");
        browser.sees("Đã nhập");
        browser.press("Hoàn tác");
        browser.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByText("Hoàn tác", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        browser.told("Số liệu trở lại như trước khi nhập");
        browser.open("/reports/XL-LV/2024-H1");
        browser.sees("Chưa mở");
    }

    private static void csv(Browser browser, String rows) {
        upload(browser, "cu.csv", "text/csv", (HEADER + rows).getBytes(UTF_8));
        browser.page().waitForURL(Pattern.compile(".*/imports/.+"));
    }

    private static void upload(Browser browser, String name, String type, byte[] file) {
        browser.page().locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, type, file));
        browser.settle();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
