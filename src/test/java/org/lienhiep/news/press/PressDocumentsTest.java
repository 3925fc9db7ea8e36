package org.lienhiep.news.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.Role;
import org.lienhiep.document.Documents;
import org.lienhiep.document.FileFormat;
import org.lienhiep.document.OfficialDocument;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.Sha256;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.ArticleDraft;
import org.lienhiep.news.Articles;
import org.lienhiep.news.DraftRecorded;
import org.lienhiep.news.Recording;
import org.lienhiep.news.SampleArticle;
import org.lienhiep.news.SourceText;
import org.lienhiep.news.capture.Captures;
import org.lienhiep.news.capture.SourceTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** The press on paper, read back from its files. */
@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class PressDocumentsTest {

    private static final HalfYear H2 = HalfYear.parse("2011-H2");

    @Autowired
    private PressDocuments press;

    @Autowired
    private Documents documents;

    @Autowired
    private Recording recording;

    @Autowired
    private Articles articles;

    @Autowired
    private Captures captures;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private SampleUnion union;

    private OrganisationId ls() {
        return union.id(SampleUnion.CODE);
    }

    /** An article about the half-year review, and one about no meeting, both of August 2011. */
    private MeetingId published() {
        var source = new SourceText(
                SampleArticle.REVIEW,
                "Nhìn lại nửa năm",
                "Minh Anh",
                "Báo Lạng Sơn",
                LocalDate.of(2011, 8, 9),
                "https://bao.example/so-ket");
        var id = recording.recordArticle(source, ls()).id();
        articles.create(new ArticleDraft(
                ls(), "Rét đầu mùa", null, null, LocalDate.of(2011, 8, 20), null, SampleArticle.NO_MEETING));
        return recording
                .confirm(id, recording.read(source, ls()).reading(), null)
                .meeting();
    }

    private String docx(OfficialDocument document) throws IOException {
        try (var file = new XWPFDocument(new ByteArrayInputStream(documents.write(document, FileFormat.DOCX)));
                var text = new XWPFWordExtractor(file)) {
            return text.getText();
        }
    }

    private String pdf(OfficialDocument document) throws IOException {
        try (var file = Loader.loadPDF(documents.write(document, FileFormat.PDF))) {
            return new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
        }
    }

    @Test
    void theDigestQuotesArticlesMeetingByMeetingWithNumberedSources() throws IOException {
        published();

        var digest = press.digest(ls(), H2, "");
        var text = docx(press.document(digest));

        assertThat(text)
                .contains("BẢN TIN", "6 tháng cuối năm 2011", "có 2 tin bài", "viết về 1 cuộc họp")
                .contains("08/08/2011, Sơ kết 6 tháng đầu năm 2011", "[1] Nhìn lại nửa năm")
                .contains("Báo Lạng Sơn, 09/08/2011, tác giả Minh Anh.")
                .contains("trên 90 buổi phổ biến khoa học kỹ thuật cho nông dân.” [1]")
                .contains("trên 90", "6 tháng đầu năm 2011")
                .contains("Tin bài khác", "[2] Rét đầu mùa")
                .contains("[1] Minh Anh, “Nhìn lại nửa năm”, Báo Lạng Sơn, 09/08/2011, https://bao.example/so-ket.");
        assertThat(text.indexOf("Tin bài khác")).isGreaterThan(text.indexOf("Sơ kết 6 tháng"));
        assertThat(pdf(press.document(digest))).contains("BẢN TIN", "Nhìn lại nửa năm", "NGUỒN TRÍCH DẪN");
        assertThat(PressDocuments.fileName(digest, FileFormat.PDF)).isEqualTo("LS_ban-tin_2011-H2.pdf");
    }

    @Test
    void theDigestIsNarrowedByWordsAndToASociety() {
        published();

        assertThat(press.digest(ls(), H2, "ret dau mua").articles()).hasSize(1);
        assertThat(press.digest(union.id(SampleUnion.JOURNALISTS), H2, "").articles())
                .hasSize(1);
        assertThat(press.digest(union.id(SampleUnion.ACUPUNCTURE), H2, "").articles())
                .isEmpty();
        assertThat(press.digest(ls(), H2.next(), "").articles()).isEmpty();
    }

    @Test
    void theClipBookHoldsEveryArticleInFullWithSourceDayAndChecksum() throws IOException {
        var meeting = published();

        var text = docx(press.clipBook(meeting));

        assertThat(text)
                .contains("TẬP TIN BÀI", "Báo chí viết về Sơ kết 6 tháng đầu năm 2011", "Số tin bài: 1")
                .contains("Bài 1. Nhìn lại nửa năm", "Nguồn: Báo Lạng Sơn, 09/08/2011, tác giả Minh Anh")
                .contains("Các hội thành viên như Hội Nhà báo, Hội Khuyến học có nhiều việc làm thiết thực.")
                .contains("SHA-256 của văn bản: " + Sha256.hex(SampleArticle.REVIEW.getBytes(StandardCharsets.UTF_8)));
        assertThat(pdf(press.clipBook(meeting))).contains("TẬP TIN BÀI", "thiết thực.");
        assertThat(press.clipBookName(meeting, FileFormat.DOCX)).isEqualTo("LS_2011-08-08_tap-tin-bai.docx");
    }

    @Test
    void anArticleWithoutADayStandsUnderItsMeetingInThePeriodOfThat() throws IOException {
        var source = new SourceText(SampleArticle.REVIEW, "Nhìn lại nửa năm", null, null, null, null);
        var id = recording.recordArticle(source, ls()).id();
        var whole = recording.read(source, ls()).reading();
        assertThat(whole.meeting()).isNotNull();
        recording.confirm(id, whole, null);

        var digest = press.digest(ls(), H2, "");

        assertThat(docx(press.document(digest)))
                .contains("không rõ báo, không rõ ngày đăng, xếp theo ngày họp 08/08/2011");
        assertThat(press.digest(ls(), H2.next(), "").articles()).isEmpty();
    }

    @Test
    void theClipBookCitesTheHashOfTheFileThatAnArticleWasCapturedFrom() throws IOException {
        var bytes = SampleArticle.REVIEW.getBytes(StandardCharsets.UTF_8);
        var captured = SourceTexts.captureFile("so-ket.txt", bytes);
        var draft = captures.begin(ls(), captured, "Không tên");
        var id = recording.recordArticle(captured.source(), ls()).id();
        events.publishEvent(new DraftRecorded(draft, id));
        var meeting = recording
                .confirm(id, recording.read(captured.source(), ls()).reading(), null)
                .meeting();

        assertThat(docx(press.clipBook(meeting)))
                .contains("từ tệp “so-ket.txt”. Mã kiểm tra SHA-256 của bản gốc: " + Sha256.hex(bytes))
                .doesNotContain("SHA-256 của văn bản");
    }

    @Test
    void theDigestNeedsTheSameStatementsForAnyNumberOfArticles() {
        published();
        press.digest(ls(), H2, "");
        var few = Statements.during(() -> press.digest(ls(), H2, ""));
        for (int i = 0; i < 10; i++) {
            articles.create(new ArticleDraft(
                    ls(), "Bài " + i, null, null, LocalDate.of(2011, 9, 1), null, SampleArticle.NO_MEETING + i));
        }

        assertThat(Statements.again(() -> press.digest(ls(), H2, ""))).isEqualTo(few);
    }

    @Test
    void anotherUnionGetsNeither() {
        var meeting = published();
        var id = ls();

        union.as(Role.UNION_SECRETARY, SampleUnion.OTHER_UNION, () -> {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> press.digest(id, H2, ""));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> press.clipBook(meeting));
        });
    }
}
