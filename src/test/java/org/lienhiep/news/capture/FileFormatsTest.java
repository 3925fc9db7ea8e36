package org.lienhiep.news.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lienhiep.kernel.InvalidInput;

class FileFormatsTest {

    private static final String FIRST = "Hội nghị sơ kết công tác sáu tháng đầu năm của Liên hiệp hội tỉnh.";
    private static final String SECOND = "Dự hội nghị có đại diện hai mươi hội thành viên.";

    private static void refused(String message, ThrowingCallable work) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(work)
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(InvalidInput.Problem::message)
                        .containsExactly(message));
    }

    private static String base64(String text) {
        return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void thePdfOfAPageIsReadParagraphByParagraphAndItsScriptIsNoText() {
        var captured = SourceTexts.captureFile("bao.pdf", Files.pdf(List.of(FIRST, SECOND, "12"), null));

        assertThat(captured.source().text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(captured.original().contentType()).isEqualTo("application/pdf");
        assertThat(captured.html()).isEqualTo("<p>" + FIRST + "</p><p>" + SECOND + "</p>");
    }

    @Test
    void aPdfThatCannotBeReadSaysWhy() throws IOException {
        refused("news.source.pdf.locked", () -> SourceTexts.file(Files.pdf(List.of(FIRST), "mat-khau")));
        refused("news.source.pdf.picture", () -> SourceTexts.file(Files.pdf(List.of("1"), null)));
        refused("news.source.pdf.broken", () -> SourceTexts.file("%PDF-1.7 hỏng".getBytes(StandardCharsets.UTF_8)));
        var bomb = new ByteArrayOutputStream();
        bomb.writeBytes("%PDF-1.7\n1 0 obj<</Filter/FlateDecode>>stream\n".getBytes(StandardCharsets.US_ASCII));
        try (var packed = new DeflaterOutputStream(bomb)) {
            for (int megabyte = 0; megabyte < 200; megabyte++) {
                packed.write(new byte[1 << 20]);
            }
        }
        refused("news.source.pdf.too-long", () -> SourceTexts.file(bomb.toByteArray()));
    }

    @Test
    void ofAMailThePageIsReadBeforeThePlainTextAndAttachmentsAreNamed() {
        var captured = SourceTexts.captureFile("thu.eml", Files.mail("""
                Received: from a by b
                Subject: =?UTF-8?B?%s?=
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=ngoai

                --ngoai
                Content-Type: multipart/alternative; boundary=trong

                --trong
                Content-Type: text/plain; charset=utf-8

                Chỉ là chữ trơn.
                --trong
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: base64

                %s
                --trong--
                --ngoai
                Content-Type: application/pdf; name="baocao.pdf"
                Content-Disposition: attachment; filename="baocao.pdf"

                xxx
                --ngoai--
                """.formatted(
                base64("Tin hội nghị"), base64("<p>" + FIRST + "</p><p>" + SECOND + "</p><script>x()</script>"))));

        assertThat(captured.source().text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(captured.attachments()).containsExactly("baocao.pdf");
        assertThat(captured.facts().all())
                .containsExactly(new PageFact(FactField.TITLE, "Tin hội nghị", FactPlace.SUBJECT));
        assertThat(captured.source().publishedOn())
                .as("the day of a mail is not the article's")
                .isNull();
    }

    private static byte[] carrying(String note, String name, byte[] file) {
        return Files.mail(
                """
                Subject: Gửi bài
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=ngoai

                --ngoai
                Content-Type: text/plain; charset=utf-8

                %s
                --ngoai
                Content-Type: image/png; name="dau.png"
                Content-Disposition: attachment; filename="dau.png"

                xxx
                --ngoai
                Content-Type: application/octet-stream; name="%s"
                Content-Disposition: attachment; filename="%s"
                Content-Transfer-Encoding: base64

                %s
                --ngoai--
                """.formatted(note, name, name, Base64.getMimeEncoder().encodeToString(file)));
    }

    @Test
    void ofAMailThatOnlyCarriesAFileTheFileIsRead() {
        var page = "<html><body><h1>Tin</h1><p>" + FIRST + "</p></body></html>";
        for (var mail : List.of(
                carrying("", "bai.docx", Files.word(List.of(FIRST, SECOND))),
                carrying("Gửi anh bài.", "bai.pdf", Files.pdf(List.of(FIRST, SECOND), null)),
                carrying("Gửi anh bài.", "bai.HTML", page.getBytes(StandardCharsets.UTF_8)))) {
            var captured = SourceTexts.captureFile("thu.eml", mail);

            assertThat(captured.source().text()).contains(FIRST).doesNotContain("Gửi anh");
            assertThat(captured.attachments()).containsExactly("dau.png");
            assertThat(captured.original().contentType()).isEqualTo("message/rfc822");
        }
    }

    @Test
    void aMailThatIsAnArticleIsReadWhateverIsAttached() {
        var article = (FIRST + " ").repeat(10);
        var captured = SourceTexts.captureFile(
                "thu.eml",
                carrying(article, "bai.txt", (SECOND + " ").repeat(50).getBytes(StandardCharsets.UTF_8)));

        assertThat(captured.source().text()).contains(FIRST).doesNotContain(SECOND);
        assertThat(captured.attachments()).containsExactly("dau.png", "bai.txt");
    }

    @Test
    void whyTheOnlyFileOfAMailCannotBeReadIsSaid() {
        var old = new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};

        refused("news.source.doc", () -> SourceTexts.file(carrying("", "bai.doc", old)));
        assertThat(SourceTexts.file(carrying("Gửi anh bài.", "bai.doc", old))
                        .text()
                        .strip())
                .isEqualTo("Gửi anh bài.");
    }

    @Test
    @Timeout(20)
    void mailsAttachedToMailsAsFilesAreNotFollowed() {
        var mail = carrying("", "bai.txt", FIRST.getBytes(StandardCharsets.UTF_8));
        var outer = carrying("", "thu.txt", mail);

        refused("news.source.empty", () -> SourceTexts.file(outer));
    }

    @Test
    void aMailOfPlainTextIsReadToo() {
        assertThat(SourceTexts.file(Files.mail("""
                From: Minh Anh <minhanh@bao.example>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8

                """ + FIRST)).text().strip()).isEqualTo(FIRST);
    }

    @Test
    void aPageSavedAsOneFileNamesItsAddress() {
        var page = SourceTexts.file(Files.mail("""
                From: <Saved by Blink>
                Snapshot-Content-Location: https://bao.example/tin-1
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="----b"

                ------b
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://bao.example/tin-1

                <html><head><title>Tin</title></head><body><h1>Ti=C3=AAu =C4=91=E1=BB=81</h1><p>H=E1=BB=
                =99i ngh=E1=BB=8B</p></body></html>
                ------b
                Content-Type: text/css
                Content-Location: https://bao.example/a.css

                p { color: red }
                ------b--
                """));

        assertThat(page.text()).isEqualTo("Tiêu đề\n\nHội nghị");
        assertThat(page.url()).isEqualTo("https://bao.example/tin-1");
    }

    @Test
    @Timeout(20)
    void messagesInMessagesEndSomewhere() {
        var mail = new StringBuilder();
        for (int level = 0; level < 3000; level++) {
            mail.append("MIME-Version: 1.0\nContent-Type: message/rfc822\n\n");
        }
        mail.append("MIME-Version: 1.0\nContent-Type: text/plain\n\nsâu");

        refused("news.source.empty", () -> SourceTexts.file(Files.mail(mail.toString())));
    }

    @Test
    void aFileOfFiftyMegabytesIsRefusedUnread() {
        var started = System.nanoTime();
        refused("news.source.too-large", () -> SourceTexts.file(new byte[50 << 20]));
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofMillis(500));
    }

    @Test
    @Timeout(30)
    void markupWithoutEndIsReadInBoundedTime() {
        var words = "<p>" + FIRST + "</p>";
        for (var tag : List.of(
                "<div>",
                "<b>",
                "<a href=x>",
                "<table><tr><td>",
                "<ul><li>",
                "<span class=menu>",
                "<article>",
                "<svg>",
                "<!--",
                "<p ",
                "&nbsp;",
                "<x y='")) {
            var html = "<html><body>" + words + tag.repeat(300_000 / tag.length()) + "sâu";
            var started = System.nanoTime();
            assertThat(SourceTexts.capturePasted(html, null).source().text())
                    .as(tag)
                    .contains(FIRST);
            assertThat(Duration.ofNanos(System.nanoTime() - started)).as(tag).isLessThan(Duration.ofSeconds(8));
        }
    }
}
