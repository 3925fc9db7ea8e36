package org.lienhiep.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.lienhiep.kernel.InvalidInput;

/** Workbooks made to harm, as real files. */
class WorkbookGuardTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String HEAD = "<?xml version=\"1.0\"?><worksheet xmlns=\"" + MAIN + "\"><sheetData>";
    private static final String TAIL = "</sheetData></worksheet>";

    @Test
    void anHonestWorkbookIsRead() {
        var cells = new AtomicLong();
        try (var workbook = open(workbook(HEAD + row(1, "A1") + TAIL, ""))) {
            workbook.read(0, row -> cells.addAndGet(row.cells().size()));
        }
        assertThat(cells.get()).isEqualTo(1);
    }

    @Test
    void zeroesThatUnpackToMoreThanThereIsMemoryAreRefused() {
        assertRefused(
                zip(zip -> {
                    zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
                    var zeroes = new byte[1 << 20];
                    for (int i = 0; i < 600; i++) {
                        zip.write(zeroes);
                    }
                    zip.closeEntry();
                }),
                "tabular.workbook.too-large");
    }

    @Test
    void aMillionEmptyRowsAreRefused() {
        var rows = new StringBuilder(HEAD);
        for (int i = 1; i <= 1_000_000; i++) {
            rows.append("<row r=\"").append(i).append("\"/>");
        }
        assertTrap(workbook(rows.append(TAIL).toString(), ""));
    }

    @Test
    void aCellAMillionColumnsAwayIsRefused() {
        assertTrap(workbook(HEAD + row(1, "ZZZZZ1") + TAIL, ""));
    }

    @Test
    void thousandsOfSheetsAreRefused() {
        assertTrap(workbook(HEAD + TAIL, "<sheet name=\"x\" sheetId=\"9\" xmlns:r=\"r\" r:id=\"rId1\"/>".repeat(5000)));
    }

    @Test
    void sharedWordsBeyondMeasureAreRefused() {
        assertRefused(
                zip(zip -> {
                    zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
                    zip.write(("<sst xmlns=\"" + MAIN + "\">").getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < 2_000_000; i++) {
                        zip.write(("<si><t>" + Integer.toHexString(i * 7919) + "</t></si>")
                                .getBytes(StandardCharsets.UTF_8));
                    }
                    zip.closeEntry();
                }),
                "tabular.workbook.too-large");
    }

    @Test
    void aDocumentThatPointsAtFilesOfTheServerIsRefused() {
        var external = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        assertTrap(zip(zip -> entry(zip, "xl/sharedStrings.xml", external + "<sst><si><t>&e;</t></si></sst>")));
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        assertRefused("code;name\n".getBytes(StandardCharsets.UTF_8), "tabular.workbook.unreadable");
        assertRefused(new byte[0], "tabular.empty");
    }

    private static String row(int number, String address) {
        return "<row r=\"%d\"><c r=\"%s\"><v>1</v></c></row>".formatted(number, address);
    }

    private static byte[] workbook(String sheet, String moreSheets) {
        return zip(zip -> {
            entry(zip, "[Content_Types].xml", "<Types/>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\" Type=\"worksheet\"/>"
                            + "</Relationships>");
            entry(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                            + "relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/>" + moreSheets
                            + "</sheets></workbook>");
            entry(zip, "xl/worksheets/sheet1.xml", sheet);
        });
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Fills a ZIP file. */
    private interface Filling {
        void into(ZipOutputStream zip) throws IOException;
    }

    private static byte[] zip(Filling filling) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            filling.into(zip);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static UploadedWorkbook open(byte[] file) {
        return UploadedWorkbook.open(new ByteArrayInputStream(file), WorkbookGuard.Limits.TABLE);
    }

    private static void assertTrap(byte[] file) {
        assertRefused(file, "tabular.workbook.trap");
    }

    private static void assertRefused(byte[] file, String message) {
        assertThatThrownBy(() -> open(file))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems().getFirst().message())
                                .isEqualTo(message));
    }
}
