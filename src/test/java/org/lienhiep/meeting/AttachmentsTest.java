package org.lienhiep.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.OTHER_UNION;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.Role;
import org.lienhiep.file.BlobStore;
import org.lienhiep.file.FileInspection;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.AttachmentId;
import org.lienhiep.kernel.id.MeetingId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class AttachmentsTest {

    static final byte[] PDF = "%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n".getBytes(UTF_8);
    private static final byte[] HTML =
            "<!DOCTYPE html><html><body><script>alert(1)</script></body></html>".getBytes(UTF_8);

    @Autowired
    private Attachments attachments;

    @Autowired
    private Meetings meetings;

    @Autowired
    private SampleUnion union;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BlobStore blobs;

    @Test
    void whatWasKeptIsHandedOutByteForByte() throws IOException {
        var meeting = meeting();
        var bytes = Arrays.copyOf(PDF, 1_300_000);
        new Random(1).nextBytes(bytes);
        System.arraycopy(PDF, 0, bytes, 0, PDF.length);

        var id = attachments.add(meeting, "Biên bản.pdf", new ByteArrayInputStream(bytes));

        assertThat(attachments.of(meeting)).singleElement().satisfies(file -> {
            assertThat(file.id()).isEqualTo(id);
            assertThat(file.fileName()).isEqualTo("Biên bản.pdf");
            assertThat(file.mediaType()).isEqualTo("application/pdf");
            assertThat(file.size()).isEqualTo(bytes.length);
        });
        try (var content = attachments.open(id).content()) {
            assertThat(content.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(meetings.rows(List.of(meeting)).getFirst().attachments()).isEqualTo(1);
    }

    @Test
    void officeDocumentsAreKnownByWhatIsInside() throws IOException {
        var meeting = meeting();

        add(meeting, "nghi-quyet.docx", word());
        add(meeting, "danh-sach.xls", excel97());
        add(meeting, "bien-ban.odt", openDocument("application/vnd.oasis.opendocument.text"));
        add(meeting, "ghi-chep.txt", "Hội nghị sơ kết, 20 hội dự.".getBytes(UTF_8));
        add(meeting, "hoi.csv", "code,name\nLS-HNB,Hội Nhà báo\n".getBytes(UTF_8));
        add(meeting, "anh.png", png());

        assertThat(attachments.of(meeting))
                .extracting(AttachmentRow::mediaType)
                .containsExactly(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        "application/vnd.ms-excel",
                        "application/vnd.oasis.opendocument.text",
                        "text/plain",
                        "text/csv",
                        "image/png");
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsRefused() throws IOException {
        var meeting = meeting();

        assertRefused(meeting, "bao-cao.pdf", HTML, "file.disguised");
        assertRefused(meeting, "anh.png", PDF, "file.disguised");
        assertRefused(meeting, "ghi-chep.txt", HTML, "file.disguised");
        assertRefused(meeting, "setup.pdf", "MZ\u0090\0\3\0\0\0".getBytes(UTF_8), "file.disguised");
        assertRefused(meeting, "nghi-quyet.docx", zip("evil.exe", "MZ"), "file.disguised");
        assertRefused(meeting, "nghi-quyet.docx", excel97(), "file.disguised");
        assertRefused(meeting, "nghi-quyet.doc", excel97(), "file.disguised");
        assertRefused(meeting, "bang.xls", word(), "file.disguised");
        assertRefused(meeting, "bang.ods", openDocument("application/vnd.oasis.opendocument.text"), "file.disguised");
        assertRefused(
                meeting,
                "macro.docx",
                zip("[Content_Types].xml", "", "word/document.xml", "", "word/vbaProject.bin", ""),
                "file.disguised");
        assertThat(attachments.of(meeting)).isEmpty();
        assertThat(blobs()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trang.html", "hinh.svg", "nen.zip", "chay.exe", "khong-duoi", "", ".pdf", "a.pdf.exe"})
    void otherKindsOfFilesAreRefusedByTheirName(String name) {
        assertRefused(meeting(), name, PDF, "file.kind");
    }

    @Test
    void anEmptyFileIsNoFile() {
        assertRefused(meeting(), "rong.pdf", new byte[0], "file.empty");
    }

    @Test
    void aFileThatIsTooLargeIsNotReadToItsEnd() {
        var endless = new InputStream() {
            private long served;

            @Override
            public int read() {
                throw new AssertionError("reads are in blocks");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                served += length;
                assertThat(served).isLessThan(attachments.rules().maxSize() + 1_000_000);
                return length;
            }
        };

        assertThatThrownBy(() -> attachments.add(meeting(), "lon.pdf", endless))
                .satisfies(refused -> assertThat(message(refused)).isEqualTo("file.large"));
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.pdf, passwd.pdf",
        "C:\\Users\\An\\Biên bản.pdf, Biên bản.pdf",
        "/etc/cron.d/x.pdf, x.pdf",
        "bao<cao>:\"|?*.pdf, baocao.pdf",
        "'  .bien ban.pdf. ', bien ban.pdf"
    })
    void namesLoseFoldersAndWhatMeansSomethingToAComputer(String given, String kept) {
        var meeting = meeting();

        add(meeting, given, PDF);

        assertThat(attachments.of(meeting)).extracting(AttachmentRow::fileName).containsExactly(kept);
    }

    @Test
    void aReversedReadingOrderCannotHideAnExtension() {
        assertThat(FileInspection.clean("hoadon\u202Efdp.exe")).isEqualTo("hoadonfdp.exe");
        assertThat(FileInspection.clean("a\u0000b\r\n.pdf")).isEqualTo("ab.pdf");
        assertThat(FileInspection.clean("Bie\u0302n ba\u0309n.pdf")).isEqualTo("Biên bản.pdf");
        assertThat(FileInspection.clean("x".repeat(400) + ".pdf")).hasSize(150).endsWith("x.pdf");
    }

    @Test
    void theSameFileIsKeptOnce() {
        var meeting = meeting();
        add(meeting, "bien-ban.pdf", PDF);

        assertRefused(meeting, "ban-sao.pdf", PDF, "meeting.attachment.twice");
    }

    @Test
    void aDeletedFileLeavesNoBytesBehindAndTheTrailRemembersItsName() {
        var meeting = meeting();
        var id = add(meeting, "bien-ban.pdf", PDF);

        attachments.delete(id);

        assertThat(attachments.of(meeting)).isEmpty();
        assertThat(blobs()).isZero();
        assertThatThrownBy(() -> attachments.open(id)).isInstanceOf(NotFound.class);
        assertThat(trail.of(meeting.value(), 10))
                .filteredOn(entry -> "attachment".equals(entry.field()))
                .extracting(AuditTrail.Entry::kind, AuditTrail.Entry::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(AuditTrail.Kind.DELETED, "bien-ban.pdf"),
                        org.assertj.core.groups.Tuple.tuple(AuditTrail.Kind.CREATED, "bien-ban.pdf"));
    }

    @Test
    void theFilesGoWithTheirMeeting() {
        var meeting = meeting();
        add(meeting, "bien-ban.pdf", PDF);

        meetings.delete(meeting);

        assertThat(blobs()).isZero();
    }

    @Test
    void bytesThatAreGoneAreSaidToBeGone() throws IOException {
        var key = blobs.store(new ByteArrayInputStream(PDF), PDF.length);
        try (var content = blobs.open(key)) {
            blobs.delete(key);

            assertThatThrownBy(content::readAllBytes).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> blobs.open(key)).isInstanceOf(NotFound.class);
    }

    @Test
    void anotherUnionsPeopleSeeNoFile() {
        var meeting = meeting();
        var id = add(meeting, "bien-ban.pdf", PDF);

        union.as(Role.UNION_SECRETARY, OTHER_UNION, () -> {
            assertThatThrownBy(() -> attachments.of(meeting)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> attachments.open(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> attachments.delete(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> add(meeting, "khac.pdf", PDF)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void whoOnlyReadsTheMeetingReadsItsFilesAndChangesNone() {
        var meeting = meeting();
        var id = add(meeting, "bien-ban.pdf", PDF);

        for (var reader : List.of(Role.LEADER, Role.ADMINISTRATOR)) {
            union.as(reader, CODE, () -> {
                assertThat(attachments.open(id).file().fileName()).isEqualTo("bien-ban.pdf");
                assertThatThrownBy(() -> attachments.delete(id)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> add(meeting, "khac.pdf", PDF)).isInstanceOf(AccessDeniedException.class);
            });
        }
        union.as(
                Role.SOCIETY_SECRETARY,
                JOURNALISTS,
                () -> assertThatThrownBy(() -> attachments.open(id)).isInstanceOf(NotFound.class));
    }

    private MeetingId meeting() {
        return meetings.create(MeetingDraft.of(MeetingKind.WORKSHOP, union.id(CODE))
                .with(held -> held.heldOn(LocalDate.of(2011, 8, 8))));
    }

    private AttachmentId add(MeetingId meeting, String name, byte[] bytes) {
        return attachments.add(meeting, name, new ByteArrayInputStream(bytes));
    }

    private void assertRefused(MeetingId meeting, String name, byte[] bytes, String message) {
        assertThatThrownBy(() -> add(meeting, name, bytes))
                .as(name)
                .satisfies(refused -> assertThat(message(refused)).isEqualTo(message));
    }

    private static String message(Throwable refused) {
        assertThat(refused).isInstanceOf(InvalidInput.class);
        return ((InvalidInput) refused).problems().getFirst().message();
    }

    private long blobs() {
        return jdbc.sql("select count(*) from blob").query(Long.class).single();
    }

    private static byte[] word() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Nghị quyết");
            document.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] excel97() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            book.createSheet("Hội");
            book.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] openDocument(String mediaType) throws IOException {
        return zip("mimetype", mediaType, "content.xml", "<x/>");
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    }
}
