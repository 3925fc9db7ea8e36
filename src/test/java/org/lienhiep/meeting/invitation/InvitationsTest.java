package org.lienhiep.meeting.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.LEARNING;
import static org.lienhiep.SampleUnion.OTHER_SOCIETY;
import static org.lienhiep.TestBeans.TODAY;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.document.Documents;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.agenda.AgendaDraft;
import org.lienhiep.meeting.agenda.AgendaItems;
import org.lienhiep.meeting.invitation.SentInvitation.Channel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class InvitationsTest {

    private static final LocalDate DAY = TODAY.plusDays(20);

    @Autowired
    private Invitations invitations;

    @Autowired
    private InvitationDocuments letters;

    @Autowired
    private InvitationMail mail;

    @Autowired
    private Documents documents;

    @Autowired
    private AgendaItems agendas;

    @Autowired
    private Meetings meetings;

    @Autowired
    private SampleUnion union;

    private MeetingId meeting;

    @BeforeEach
    void plan() {
        meeting = meetings.create(MeetingDraft.of(MeetingKind.CONGRESS, union.id(CODE))
                .with(planned -> planned.title("Đại hội lần thứ VIII")
                        .heldOn(DAY)
                        .startsAt(LocalTime.of(8, 0))
                        .place("Hội trường tỉnh")
                        .chair(new Named<>(null, "Lý Vinh Quang"))));
    }

    @Test
    void theMembersOfTheMeetingsDayAreInvitedInOneGo() {
        assertThat(invitations.members(meeting))
                .extracting(InvitedSociety::organisation)
                .containsExactlyInAnyOrder(union.id(JOURNALISTS), union.id(ACUPUNCTURE), union.id(LEARNING));
        var before = meetings.create(MeetingDraft.of(MeetingKind.CONGRESS, union.id(CODE))
                .with(old -> old.heldOn(LocalDate.of(2004, 5, 1))));
        assertThat(invitations.members(before)).isEmpty();
    }

    @Test
    void theAddressOfLastTimeIsOfferedAgain() {
        invitations.save(meeting, with(new InvitedSociety(union.id(LEARNING), "kh@example.vn")), 0);
        var next = meetings.create(
                MeetingDraft.of(MeetingKind.OTHER, union.id(CODE)).with(day -> day.heldOn(DAY)));

        assertThat(invitations.members(next)).contains(new InvitedSociety(union.id(LEARNING), "kh@example.vn"));
    }

    @Test
    void charactersThatCannotBeKeptBecomeBlanks() {
        var draft = new InvitationDraft(
                "05\u0000", "P.\u00002", "Mang\ud800theo", null, "Bà\u0000An", List.of(), List.of(new InvitedGuest("Ông\u0000B", "\u0000", null)));

        invitations.save(meeting, draft, 0);

        assertThat(invitations.of(meeting))
                .isEqualTo(new InvitationDraft(
                        "05", "P. 2", "Mang theo", null, "Bà An", List.of(), List.of(new InvitedGuest("Ông B", null, null))));
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        var draft = new InvitationDraft(
                null,
                null,
                null,
                DAY.plusDays(1),
                null,
                List.of(
                        new InvitedSociety(union.id(OTHER_SOCIETY), null),
                        new InvitedSociety(union.id(LEARNING), "x@y"),
                        new InvitedSociety(union.id(LEARNING), null),
                        new InvitedSociety(null, "a@b.vn")),
                List.of(new InvitedGuest(" ", null, "a@b.vn\r\nBcc: x@y.vn")));

        var refused = catchThrowableOfType(InvalidInput.class, () -> invitations.save(meeting, draft, 0));

        assertThat(refused.problems())
                .extracting(Problem::field)
                .containsExactly(
                        "replyBy",
                        "societies[0].organisation",
                        "societies[1].email",
                        "societies[2].organisation",
                        "societies[3].organisation",
                        "guests[0].name",
                        "guests[0].email");
        assertThat(refused.problems().get(1).arguments()).containsExactly("Hội Luật gia tỉnh Hà Tĩnh", "04/09/2026");
        assertThat(invitations.of(meeting)).isEqualTo(InvitationDraft.NONE);
    }

    @Test
    void theLetterIsReadBackFromWordAndPdf() throws IOException {
        agendas.save(meeting, List.of(AgendaDraft.of(1, "Khai mạc", 10), AgendaDraft.of(1, "=1+1<b>Báo cáo", 20)), 0);
        invitations.save(
                meeting,
                new InvitationDraft(
                        "15",
                        "Phòng họp 2",
                        "Mang theo tham luận",
                        DAY.minusDays(3),
                        "Bà Mẫu, 0912 345 678",
                        List.of(new InvitedSociety(union.id(LEARNING), null)),
                        List.of(new InvitedGuest("Nguyễn Văn An", "Phó Chủ tịch UBND tỉnh", null))),
                0);

        var toAll = letters.of(meeting, null);
        var toOne = letters.of(meeting, invitations.invited(meeting).getLast());

        for (var text : List.of(word(documents.docx(toAll)), pdf(documents.pdf(toAll)))) {
            assertThat(text)
                    .contains("GIẤY MỜI", "Số: 15/GM", "Dự đại hội lần thứ VIII", "Hội Khuyến học tỉnh Lạng Sơn")
                    .contains("Nguyễn Văn An, Phó Chủ tịch UBND tỉnh", "Chủ trì: Lý Vinh Quang")
                    .contains("Phòng họp 2, Hội trường tỉnh", "08:10", "=1+1<b>Báo cáo", "Mang theo tham luận")
                    .containsIgnoringWhitespaces("Thời gian: 08 giờ 00, thứ sáu, ngày 04/09/2026");
        }
        assertThat(word(documents.docx(toOne)))
                .contains("trân trọng kính mời: Nguyễn Văn An, Phó Chủ tịch UBND tỉnh")
                .doesNotContain("Hội Khuyến học tỉnh Lạng Sơn");
        assertThat(mail.text(meeting, null)).contains("Kính gửi: Quý vị đại biểu", "08:10  2. =1+1<b>Báo cáo");
    }

    private static String word(byte[] file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private static String pdf(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\R", " ");
        }
    }

    @Test
    void theLogTellsWhoWasInvitedHow() {
        invitations.save(meeting, with(new InvitedSociety(union.id(LEARNING), "kh@example.vn")), 0);
        invitations.log(meeting, Channel.LETTER, invitations.invited(meeting));

        assertThat(invitations.sent(meeting)).singleElement().satisfies(sent -> {
            assertThat(sent.invitee()).isEqualTo("Hội Khuyến học tỉnh Lạng Sơn");
            assertThat(sent.channel()).isEqualTo(Channel.LETTER);
            assertThat(sent.address()).isNull();
        });
    }

    @Test
    void twoPeopleDoNotOverwriteEachOtherAndOthersDoNotInvite() {
        invitations.save(meeting, with(new InvitedSociety(union.id(LEARNING), null)), 0);

        assertThatThrownBy(() -> invitations.save(meeting, InvitationDraft.NONE, 0))
                .isInstanceOf(StaleRecord.class);
        union.as(Role.LEADER, CODE, () -> {
            assertThat(invitations.invited(meeting)).hasSize(1);
            assertThatThrownBy(() -> invitations.save(meeting, InvitationDraft.NONE, 1))
                    .isInstanceOf(AccessDeniedException.class);
        });
        union.as(
                Role.SOCIETY_SECRETARY,
                JOURNALISTS,
                () -> assertThatThrownBy(() -> invitations.invited(meeting)).isInstanceOf(NotFound.class));
    }

    private static InvitationDraft with(InvitedSociety... societies) {
        return InvitationDraft.NONE.withSocieties(List.of(societies));
    }
}
