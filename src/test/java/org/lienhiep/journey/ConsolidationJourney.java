package org.lienhiep.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** The union's office consolidates, issues its report, reads the files, and issues it again after a correction. */
class ConsolidationJourney {

    private static final String PAGE = "/consolidation/HB/2026-H1";
    private static final String INDICATOR = "Buổi phổ biến kiến thức, chính sách";

    @Test
    void reportsBecomeAnIssueAndACorrectionTheNext() {
        var server = Server.shared();
        prepare(server);
        try (var office = Browser.on(server)) {
            office.signIn("hb-office", Server.PASSWORD);
            edit(office);
            issue(office, 1, "41");
            read(office);

            correct(server);
            office.open(PAGE + "/issue");
            office.sees("Đếm thiếu hai buổi");
            issue(office, 2, "42");
            office.open(PAGE);
            office.sees("42/BC-LHH");
            office.sees("Đếm thiếu hai buổi");
        }
    }

    private static void prepare(Server server) {
        var api = Api.of(server);
        api.found(
                "HB",
                "Liên hiệp các Hội KH&KT tỉnh Hồ Bình",
                "HB-LV=Hội Làm vườn tỉnh Hồ Bình",
                "HB-NB=Hội Nhà báo tỉnh Hồ Bình",
                "HB-YH=Hội Y học tỉnh Hồ Bình");
        api.user("hb-office", "UNION_SECRETARY", "HB");
        for (var society : new String[] {"HB-LV", "HB-NB"}) {
            api.user(society.toLowerCase(Locale.ROOT), "SOCIETY_SECRETARY", society);
        }
        report(server, "HB-LV", 118);
        report(server, "HB-NB", 27);
    }

    /** The society reports, the office approves. */
    private static void report(Server server, String society, int talks) {
        var report = "reports/" + society + "/2026-H1";
        var secretary = Api.as(server, society.toLowerCase(Locale.ROOT), Server.PASSWORD);
        secretary.put(report, """
                {"cells": [{"indicator": "dissemination_sessions", "state": "NUMBER", "value": %d}]}""".formatted(talks));
        secretary.post(report + "/submission", "{}");
        Api.as(server, "hb-office", Server.PASSWORD).post(report + "/approval", "{}");
    }

    private static void correct(Server server) {
        Api.as(server, "hb-office", Server.PASSWORD)
                .post("reports/HB-LV/2026-H1/reopening", "{\"reason\": \"Đếm thiếu hai buổi\"}");
        report(server, "HB-LV", 120);
    }

    private static void edit(Browser office) {
        office.open(PAGE);
        office.sees("145");
        office.isAccessible();
        var situation = office.field("Lời văn mục Đặc điểm tình hình");
        situation.fill("Sáu tháng đầu năm, phong trào thi đua được đẩy mạnh.");
        situation.press("Tab");
        office.sees("đã lưu");
        office.open(PAGE);
        assertThat(office.field("Lời văn mục Đặc điểm tình hình").inputValue()).contains("thi đua được đẩy mạnh");
    }

    private static void issue(Browser office, int issue, String number) {
        office.open(PAGE + "/issue");
        office.isAccessible();
        office.type("Số", number);
        var signer = office.field("Người ký");
        signer.fill("Vi Quốc Khải");
        signer.press("Enter");
        office.type("Lý do phát hành khi còn thiếu báo cáo", "Hội Y học chưa gửi");
        office.page().getByLabel("Tôi đã đọc lời văn của tất cả các mục").check();
        office.press("Phát hành lần " + issue);
        office.sees(number + "/BC-LHH");
    }

    private static void read(Browser office) {
        var word = text(file(office, "Tải Word", "docx"));
        var page = pdf(file(office, "Tải PDF", "pdf"));
        assertThat(word).contains("Vi Quốc Khải", "thi đua được đẩy mạnh", INDICATOR, "145");
        assertThat(page).contains("Vi Quốc Khải", "thi đua được đẩy mạnh", "145");
        assertThat(sheet(file(office, "Tải Excel", "xlsx"))).contains("145.0", "SUM(");
    }

    private static Path file(Browser office, String link, String extension) {
        Download download = office.page()
                .waitForDownload(() -> office.page().getByText(link).first().click());
        assertThat(download.suggestedFilename()).isEqualTo("HB_2026-H1_issue1." + extension);
        return download.path();
    }

    private static String text(Path docx) {
        try (var document = new XWPFDocument(Files.newInputStream(docx));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of the pages, all of whose fonts are inside the file. */
    private static String pdf(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(name.getName())
                            .isTrue();
                }
            }
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every number and formula of the workbook, one per line. */
    private static String sheet(Path xlsx) {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(xlsx))) {
            var cells = new StringBuilder();
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> cells.append(content(cell)))));
            return cells.toString().lines().collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String content(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> cell.getNumericCellValue() + "\n";
            case FORMULA ->
                cell.getCellFormula()
                        + (cell.getCachedFormulaResultType() == CellType.NUMERIC
                                ? "\n" + cell.getNumericCellValue()
                                : "")
                        + "\n";
            default -> "";
        };
    }
}
