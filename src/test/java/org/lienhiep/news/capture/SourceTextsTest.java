package org.lienhiep.news.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.news.SourceText;

class SourceTextsTest {

    private static final String SENTENCE = "Hội nghị sơ kết công tác sáu tháng đầu năm của Liên hiệp hội tỉnh.";

    private static void refused(String message, ThrowingCallable work) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(work)
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(InvalidInput.Problem::field, InvalidInput.Problem::message)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple("source", message)));
    }

    @Test
    void aPageIsReducedToTheWordsOfItsArticle() {
        var page = SourceTexts.html("""
                <html><head><title>Tin mới | Báo Lạng Sơn</title>
                <meta property="og:title" content="Hội nghị sơ kết"><meta property="og:site_name" content="Báo Lạng Sơn">
                <meta property="article:published_time" content="2011-08-09T07:30:00+07:00"></head>
                <body><nav>Trang chủ</nav><h1>Hội nghị sơ kết</h1><p>Thứ ba, 09/8/2011 - 07:30</p>
                <article><p>Câu thứ nhất.</p><p>Câu thứ <b>hai</b>.</p>
                <script>alert(1)</script></article><footer>Bản quyền</footer></body></html>""", "https://bao.example/1");

        assertThat(page.text()).isEqualTo("Hội nghị sơ kết\n\nCâu thứ nhất.\n\nCâu thứ hai.");
        assertThat(page.publisher()).isEqualTo("Báo Lạng Sơn");
        assertThat(page.publishedOn()).isEqualTo(LocalDate.of(2011, 8, 9));
        assertThat(page.url()).isEqualTo("https://bao.example/1");
    }

    @Test
    void nothingOfAScriptIsKept() {
        var page = SourceTexts.pasted("""
                <div onclick="steal()"><img src=x onerror=alert(1)><p>%s</p><iframe src="javascript:alert(2)">x</iframe>
                <a href="javascript:alert(3)">đọc thêm</a></div>""".formatted(SENTENCE), null);

        assertThat(page.text()).contains(SENTENCE).doesNotContain("alert", "steal", "<", "javascript");
    }

    @Test
    void aPageCannotNameAScriptAsItsAddress() {
        var page = SourceTexts.html("<meta property='og:url' content='javascript:alert(1)'><p>" + SENTENCE, null);

        assertThat(page.url()).isNull();
    }

    @Test
    void textsOfOldEncodingsAreReadAsWhatTheyWere() {
        var decomposed = Normalizer.normalize(SENTENCE, Normalizer.Form.NFD);
        assertThat(SourceTexts.file(SENTENCE.getBytes(StandardCharsets.UTF_16)).text())
                .isEqualTo(SENTENCE);
        assertThat(SourceTexts.file(decomposed.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(SENTENCE);
        assertThat(SourceTexts.file(windows1258(SENTENCE)).text()).isEqualTo(SENTENCE);
        assertThat(SourceTexts.pasted("Héi nghÞ s¬ kÕt c«ng t¸c s¸u th¸ng ®Çu n¨m", null)
                        .text())
                .isEqualTo("Hội nghị sơ kết công tác sáu tháng đầu năm");
    }

    /** The code page has the vowels with breve, circumflex and horn, and the tones as marks that follow. */
    private static byte[] windows1258(String text) {
        var bytes = new StringBuilder();
        for (var letter : text.split("", -1)) {
            var parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
            var tone = parts.chars()
                    .filter(c -> "\u0300\u0301\u0303\u0309\u0323".indexOf(c) >= 0)
                    .findFirst();
            var rest = new StringBuilder();
            parts.chars().filter(c -> tone.isEmpty() || c != tone.getAsInt()).forEach(c -> rest.append((char) c));
            bytes.append(Normalizer.normalize(rest, Normalizer.Form.NFC));
            tone.ifPresent(c -> bytes.append((char) c));
        }
        return bytes.toString().getBytes(Charset.forName("windows-1258"));
    }

    @Test
    void aWordDocumentIsReadWithItsTables() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(SENTENCE);
            document.createTable(1, 1).getRow(0).getCell(0).setText("90 buổi");
            document.write(bytes);
        }

        assertThat(SourceTexts.file(bytes.toByteArray()).text()).isEqualTo(SENTENCE + "\n\n90 buổi");
    }

    @Test
    void whatCannotBeReadIsRefusedWithTheReason() {
        refused("news.source.pdf.broken", () -> SourceTexts.file("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)));
        refused("news.source.binary", () -> SourceTexts.file(new byte[] {1, 0, 2, 0, 3}));
        refused("news.source.unreadable", () -> SourceTexts.file(new byte[] {'P', 'K', 3, 4, 9, 9, 9}));
        refused("news.source.doc", () -> SourceTexts.file(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}));
        refused("news.source.too-large", () -> SourceTexts.file(new byte[SourceTexts.LARGEST_FILE + 1]));
        refused("news.source.too-long", () -> SourceTexts.plain("a".repeat(SourceText.LONGEST + 1)));
        refused("news.source.too-long", () -> SourceTexts.plain("a".repeat(10 << 20)));
        refused("news.source.binary", () -> SourceTexts.plain("\u0001\u0002x".repeat(50)));
        refused("news.source.empty", () -> SourceTexts.pasted("  \n ", null));
        refused("news.source.empty", () -> SourceTexts.html("<script>alert(1)</script>", null));
    }

    @Test
    void aStrayControlCharacterBecomesABlankAndTheRestKeepsItsPlace() {
        assertThat(SourceTexts.plain("Hội\u0000nghị\ntiếp").text()).isEqualTo("Hội nghị\ntiếp");
    }
}
