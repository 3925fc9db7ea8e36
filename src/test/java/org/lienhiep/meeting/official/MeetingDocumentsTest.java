package org.lienhiep.meeting.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.LEARNING;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.document.DocumentFormat;
import org.lienhiep.document.Documents;
import org.lienhiep.document.FileFormat;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.AttendanceDraft;
import org.lienhiep.meeting.AttendanceStatus;
import org.lienhiep.meeting.DecisionDraft;
import org.lienhiep.meeting.ElectionDraft;
import org.lienhiep.meeting.GuestDraft;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.agenda.AgendaDraft;
import org.lienhiep.meeting.agenda.AgendaItems;
import org.lienhiep.meeting.minutes.Contribution;
import org.lienhiep.meeting.minutes.Minute;
import org.lienhiep.meeting.minutes.Minutes;
import org.springframework.beans.factory.annotation.Autowired;

/** The documents of the meeting in the seed article, read back from their files. */
@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class MeetingDocumentsTest {

    @Autowired
    private MeetingDocuments official;

    @Autowired
    private Documents documents;

    @Autowired
    private List<DocumentFormat> formats;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Minutes minutes;

    @Autowired
    private AgendaItems agenda;

    @Autowired
    private SampleUnion union;

    @Test
    void minutesTellWhoMetWhatWasSaidAndWhatCameOfIt() throws IOException {
        var id = seed();

        var text = docx(id, MeetingDocument.MINUTES);

        assertThat(text)
                .contains("BIÊN BẢN", "Sơ kết 6 tháng đầu năm 2011", "DỰ THẢO", "/BB-LHH")
                .contains("Thời gian bắt đầu: 08 giờ 00, ngày 08 tháng 8 năm 2011.", "Địa điểm: Lạng Sơn.")
                .contains("Có mặt: 27/33 đại biểu được triệu tập (81,8%).")
                .contains("Hội Nhà báo tỉnh Lạng Sơn (3 đại biểu)", "Hội Khuyến học tỉnh Lạng Sơn (bận đại hội)")
                .contains("Nguyễn Văn A, Phó Chủ tịch UBND tỉnh")
                .contains("1. Báo cáo 6 tháng", "Hội nghị nghe báo cáo.", "quỹ sáng tạo")
                .contains("Bà An, Hội Nhà báo tỉnh Lạng Sơn: Nên lập quỹ.")
                .contains("Lý Vinh Quang được bầu giữ chức Chủ tịch, nhiệm kỳ 2008–2013")
                .contains("1. Thành lập quỹ")
                .contains("kết thúc vào hồi 11 giờ 30, ngày 08 tháng 8 năm 2011")
                .contains("THƯ KÝ", "CHỦ TỌA", "Đinh Thị Thao", "Trần Văn Thư");
        assertThat(text.indexOf("THƯ KÝ")).isLessThan(text.indexOf("CHỦ TỌA"));
    }

    @Test
    void emphasisAndListsOfTheMinutesStandInWordAndPdf() throws IOException {
        var id = seed();
        minutes.save(
                id,
                null,
                "<p>Hội nghị <strong>nhất trí</strong> <em>cao</em> với <u>báo cáo</u>.<br>Sau đó:</p>"
                        + "<ol><li>Lập <strong>quỹ</strong><ul><li>ở tỉnh</li></ul></li><li>In kỷ yếu</li></ol>"
                        + "<ol><li>Mở lớp</li></ol>",
                Minute.NEW);
        var document = official.of(id, MeetingDocument.MINUTES);

        try (var word = new XWPFDocument(new ByteArrayInputStream(documents.docx(document)))) {
            var agreed = paragraph(word, "Hội nghị nhất trí cao với báo cáo.");
            assertThat(agreed.getRuns())
                    .extracting(
                            XWPFRun::text,
                            XWPFRun::isBold,
                            XWPFRun::isItalic,
                            run -> run.getUnderline().name())
                    .contains(
                            tuple("nhất trí", true, false, "NONE"),
                            tuple("cao", false, true, "NONE"),
                            tuple("báo cáo", false, false, "SINGLE"),
                            tuple("Hội nghị ", false, false, "NONE"));
            var fund = paragraph(word, "Lập quỹ");
            assertThat(fund.getNumFmt()).isEqualTo("decimal");
            assertThat(paragraph(word, "In kỷ yếu").getNumID()).isEqualTo(fund.getNumID());
            assertThat(paragraph(word, "ở tỉnh").getNumFmt()).isEqualTo("bullet");
            assertThat(paragraph(word, "ở tỉnh").getNumIlvl()).isEqualTo(BigInteger.ONE);
            assertThat(paragraph(word, "Mở lớp").getNumID()).isNotEqualTo(fund.getNumID());
        }
        try (var pdf = Loader.loadPDF(documents.pdf(document))) {
            var asRead = new PDFTextStripper();
            asRead.setSortByPosition(true);
            assertThat(asRead.getText(pdf))
                    .contains(
                            "Hội nghị nhất trí cao với báo cáo.",
                            "1. Lập quỹ",
                            "- ở tỉnh",
                            "2. In kỷ yếu",
                            "1. Mở lớp");
        }
        assertThat(documents.html(document)).contains("<strong>nhất trí</strong>", "<em>cao</em>", "<u>báo cáo</u>");
    }

    private static XWPFParagraph paragraph(XWPFDocument word, String text) {
        return word.getParagraphs().stream()
                .filter(each -> text.equals(each.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no paragraph " + text));
    }

    @Test
    void thePdfSaysTheSameAndHasItsFonts() throws IOException {
        var id = seed();
        try (var pdf = Loader.loadPDF(documents.pdf(official.of(id, MeetingDocument.MINUTES)))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("BIÊN BẢN", "Hội nghị nghe báo cáo.", "CHỦ TỌA", "Đinh Thị Thao");
        }
    }

    @Test
    void theConclusionTellsThoseWhoHaveToAct() throws IOException {
        var text = docx(seed(), MeetingDocument.CONCLUSION);

        assertThat(text)
                .contains("THÔNG BÁO", "/TB-LHH", "Kết luận tại Sơ kết 6 tháng đầu năm 2011")
                .contains("1. Thành lập quỹ (Hội Nhà báo tỉnh Lạng Sơn, hạn ngày 31 tháng 12 năm 2011)")
                .contains("Hội Nhà báo tỉnh Lạng Sơn (để thực hiện)");
    }

    @Test
    void theListOfDelegatesReadsBackRowByRow() {
        var word = formats.stream()
                .filter(each -> each.format() == FileFormat.DOCX)
                .findFirst()
                .orElseThrow();
        var list = word.read(documents.docx(official.of(seed(), MeetingDocument.ATTENDANCE)));

        assertThat(list.rows())
                .contains(List.of("1", "Hội Nhà báo tỉnh Lạng Sơn", "3 đại biểu", "x", ""))
                .contains(List.of("2", "Hội Khuyến học tỉnh Lạng Sơn", "", "có phép", "bận đại hội"))
                .contains(List.of("3", "Nguyễn Văn A", "Phó Chủ tịch UBND tỉnh", "", ""));
    }

    @Test
    void filesAreCalledByOrganisationDayAndKind() {
        var meeting = meetings.get(seed());

        assertThat(official.fileName(meeting, MeetingDocument.MINUTES, FileFormat.DOCX))
                .isEqualTo("LS_2011-08-08_bien-ban.docx");
        assertThat(official.fileName(meeting, MeetingDocument.CONCLUSION, FileFormat.PDF))
                .isEqualTo("LS_2011-08-08_thong-bao-ket-luan.pdf");
    }

    @Test
    void hostileMinutesAreWordsInDocuments() {
        var id = seed();
        minutes.save(id, null, "<p>&lt;script&gt;alert(1)&lt;/script&gt; =1+1</p>", Minute.NEW);

        assertThat(documents.html(official.of(id, MeetingDocument.MINUTES)))
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script");
    }

    private String docx(MeetingId id, MeetingDocument kind) throws IOException {
        var file = documents.docx(official.of(id, kind));
        try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return word.getText();
        }
    }

    private MeetingId seed() {
        var id = meetings.create(MeetingDraft.of(MeetingKind.HALF_YEAR_REVIEW, union.id(CODE))
                .with(seed -> seed.heldOn(LocalDate.of(2011, 8, 8))
                        .period(HalfYear.parse("2011-H1"))
                        .startsAt(LocalTime.of(8, 0))
                        .endsAt(LocalTime.of(11, 30))
                        .place("Lạng Sơn")
                        .chair(new Named<>(null, "Đinh Thị Thao"))
                        .secretary(new Named<>(null, "Trần Văn Thư"))
                        .called(33)
                        .came(27)
                        .attendance(List.of(
                                new AttendanceDraft(union.id(JOURNALISTS), AttendanceStatus.PRESENT, 3),
                                new AttendanceDraft(union.id(LEARNING), AttendanceStatus.EXCUSED, null, "bận đại hội")))
                        .guests(List.of(new GuestDraft("Nguyễn Văn A", "Phó Chủ tịch UBND tỉnh")))
                        .decisions(List.of(decision()))
                        .elections(List.of(ElectionDraft.of("Lý Vinh Quang", "Chủ tịch", 2008, 2013)))));
        agenda.save(id, List.of(AgendaDraft.of(1, "Báo cáo 6 tháng", null)), 0);
        var item = agenda.of(id).getFirst().id();
        minutes.save(id, item, "<p>Hội nghị nghe báo cáo.</p><ul><li>quỹ sáng tạo</li></ul>", Minute.NEW);
        minutes.contribute(
                id,
                item,
                List.of(new Contribution(
                        null, item, new Named<>(null, "Bà An"), null, union.id(JOURNALISTS), "Nên lập quỹ.")));
        return id;
    }

    private DecisionDraft decision() {
        return new DecisionDraft(null, "1", "Thành lập quỹ", union.id(JOURNALISTS), LocalDate.of(2011, 12, 31), null);
    }
}
