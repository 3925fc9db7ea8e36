package org.lienhiep.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.CODE;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.MeetingId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The life of a meeting's record: what each step needs, and that approved minutes are closed. */
@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class MeetingStepsTest {

    @Autowired
    private Meetings meetings;

    @Autowired
    private Attachments attachments;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private QuorumRules quorums;

    @Autowired
    private SampleUnion union;

    @Autowired
    private AuditTrail trail;

    @Test
    void minutesAreNeededBeforeTheyAreHandedInOrApproved() {
        var silent = held(null);
        assertThat(refused(() -> to(silent, MeetingState.MINUTED, null))).isEqualTo("meeting.step.minutes-needed");
        assertThat(refused(() -> to(silent, MeetingState.APPROVED, null))).isEqualTo("meeting.step.minutes-needed");

        var told = held("Đại hội khai mạc.");
        to(told, MeetingState.MINUTED, null);
        assertThat(meetings.get(told).standing().by()).startsWith("Người dùng");
    }

    @Test
    void approvedMinutesCloseTheRecordUntilSomebodyOpensItWithAReason() {
        var id = held("Đại hội khai mạc.");
        to(id, MeetingState.APPROVED, null);
        var approved = meetings.edit(id);

        assertThat(refused(() -> meetings.update(
                        id, approved.values().with(other -> other.place("Cao Lộc")), approved.version())))
                .isEqualTo("meeting.locked");
        assertThat(refused(() -> to(id, MeetingState.MINUTED, " "))).isEqualTo("meeting.step.reason-needed");

        to(id, MeetingState.MINUTED, "Sửa tên người dự");
        assertThat(meetings.get(id).standing().reason()).isEqualTo("Sửa tên người dự");
        assertThat(trail.of(id.value(), 10))
                .anySatisfy(line -> assertThat(line.reason()).isEqualTo("Sửa tên người dự"));
        var opened = meetings.edit(id);
        meetings.update(id, opened.values().with(other -> other.place("Cao Lộc")), opened.version());
        assertThat(meetings.get(id).values().place()).isEqualTo("Cao Lộc");
    }

    @Test
    void whatIsApprovedIsDeletedOnlyOnceSomebodyOpenedIt() {
        var id = held("Đại hội khai mạc.");
        var sheet = attachments.add(id, "biên bản.pdf", new ByteArrayInputStream(AttachmentsTest.PDF));
        to(id, MeetingState.APPROVED, null);

        assertThat(refused(() -> meetings.delete(id))).isEqualTo("meeting.locked");
        assertThat(refused(() -> attachments.delete(sheet))).isEqualTo("meeting.locked");
        assertThat(attachments.of(id)).hasSize(1);

        to(id, MeetingState.MINUTED, "Ghi nhầm cuộc họp");
        meetings.delete(id);
        assertThatThrownBy(() -> meetings.get(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void filesComeToAnApprovedMeetingButNeitherGoNorChange() {
        var id = held("Đại hội khai mạc.");
        var minutes = attachments.add(id, "biên bản.pdf", new ByteArrayInputStream(AttachmentsTest.PDF));
        to(id, MeetingState.APPROVED, null);

        var signed = attachments.add(id, "biên bản đã ký.txt", new ByteArrayInputStream("Đã ký".getBytes(UTF_8)));

        assertThat(attachments.of(id)).extracting(AttachmentRow::id).containsExactly(minutes, signed);
        assertThat(refused(() -> attachments.delete(signed))).isEqualTo("meeting.locked");
        assertThat(refused(() -> attachments.add(id, "biên bản.pdf", new ByteArrayInputStream(AttachmentsTest.PDF))))
                .isEqualTo("meeting.attachment.twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete from attachment", "update attachment set blob_key = 'x'"})
    void theDatabaseItselfKeepsTheFilesOfAnApprovedMeeting(String sql) {
        var id = held("Đại hội khai mạc.");
        attachments.add(id, "biên bản.pdf", new ByteArrayInputStream(AttachmentsTest.PDF));
        to(id, MeetingState.APPROVED, null);

        assertThatThrownBy(() -> jdbc.sql(sql + " where meeting_id = :id")
                        .param("id", id.value())
                        .update())
                .hasMessageContaining("are approved");
    }

    @Test
    void theDatabaseItselfKeepsAnApprovedMeeting() {
        var id = held("Đại hội khai mạc.");
        to(id, MeetingState.APPROVED, null);

        assertThatThrownBy(() -> jdbc.sql("delete from meeting where id = :id")
                        .param("id", id.value())
                        .update())
                .hasStackTraceContaining("are approved");
    }

    @Test
    void whoCallsAMeetingOffSaysWhy() {
        var id = meetings.create(MeetingDraft.of(MeetingKind.CONGRESS, union.id(CODE)));

        assertThat(refused(() -> to(id, MeetingState.CANCELLED, null))).isEqualTo("meeting.step.reason-needed");
        to(id, MeetingState.CANCELLED, "Bão số 3");
        assertThat(meetings.get(id).standing().reason()).isEqualTo("Bão số 3");
    }

    @ParameterizedTest
    @CsvSource({"33, 34, came", "0, 0, called", ", 5, called"})
    void moreThanWereCalledCannotHaveCome(Integer called, Integer came, String field) {
        assertThatThrownBy(() -> meetings.create(MeetingDraft.of(MeetingKind.CONGRESS, union.id(CODE))
                        .with(counted -> counted.called(called).came(came))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.problems().getFirst().field())
                                .isEqualTo(field));
    }

    @Test
    void aUnionsStatutesMayAskForMore() {
        quorums.set(union.id(CODE), MeetingKind.CONGRESS, QuorumShare.TWO_THIRDS);
        var id = meetings.create(MeetingDraft.of(MeetingKind.CONGRESS, union.id(CODE))
                .with(counted ->
                        counted.heldOn(LocalDate.of(2011, 8, 8)).called(33).came(20)));

        assertThat(meetings.get(id).quorum())
                .isNotNull()
                .satisfies(quorum -> assertThat(quorum.met()).isFalse());
        quorums.set(union.id(CODE), MeetingKind.CONGRESS, QuorumShare.HALF);
        assertThat(meetings.get(id).quorum())
                .isNotNull()
                .satisfies(quorum -> assertThat(quorum.met()).isTrue());
        assertThat(quorums.of(union.id(CODE))).containsEntry(MeetingKind.WORKSHOP, QuorumShare.NONE);
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "ftp://a.vn", "https://", "http:// a.vn"})
    void aLinkLeadsToAWebsite(String link) {
        assertThatThrownBy(() -> meetings.create(
                        MeetingDraft.of(MeetingKind.CONGRESS, union.id(CODE)).with(told -> told.link(link))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(InvalidInput.Problem::field)
                                .isEqualTo(List.of("link")));
    }

    private MeetingId held(String minutes) {
        return meetings.create(MeetingDraft.of(MeetingKind.CONGRESS, union.id(CODE))
                .with(held -> held.heldOn(LocalDate.of(2011, 8, 8)).minutes(minutes)));
    }

    private void to(MeetingId id, MeetingState state, String reason) {
        meetings.setState(id, state, reason, meetings.edit(id).version());
    }

    private static String refused(Runnable step) {
        try {
            step.run();
            return "done";
        } catch (InvalidInput invalid) {
            return invalid.problems().getFirst().message();
        }
    }
}
