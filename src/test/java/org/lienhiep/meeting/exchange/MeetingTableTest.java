package org.lienhiep.meeting.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.LEARNING;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.meeting.AttendanceDraft;
import org.lienhiep.meeting.AttendanceStatus;
import org.lienhiep.meeting.DecisionDraft;
import org.lienhiep.meeting.GuestDraft;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MeetingFilter;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.tabular.TableImport.Outcome;
import org.lienhiep.tabular.TableImport.RowError;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class MeetingTableTest {

    private static final String HEADER =
            "host,kind,heldOn,place,peopleAttending,peopleQualifier,present,excused,guests,decisions,elections,agenda\n";
    private static final String REVIEW = HEADER + """
            LS,HALF_YEAR_REVIEW,8/8/2011,Lạng Sơn,90,AT_LEAST,LS-HNB;3|LS-HCC,LS-HKH,\
            Nguyễn Văn A;Phó Chủ tịch UBND tỉnh,Thành lập quỹ;LS-HNB;2011-12-31,\
            Lý Vinh Quang;Chủ tịch;2008 – 2013;Phó Chủ tịch UBND tỉnh,Khai mạc|Báo cáo sơ kết
            """;

    @Autowired
    private MeetingTable table;

    @Autowired
    private Meetings meetings;

    @Autowired
    private SampleUnion union;

    @Test
    void aLineBecomesAMeetingWithAllItsLists() {
        assertThat(read(REVIEW)).isEqualTo(new Outcome(1, 0, List.of()));

        var values = single();
        assertThat(values.heldOn()).isEqualTo(LocalDate.of(2011, 8, 8));
        assertThat(values.agenda()).isEqualTo("Khai mạc\nBáo cáo sơ kết");
        assertThat(values.attendance())
                .containsExactlyInAnyOrder(
                        new AttendanceDraft(union.id(JOURNALISTS), AttendanceStatus.PRESENT, 3),
                        AttendanceDraft.present(union.id(ACUPUNCTURE)),
                        new AttendanceDraft(union.id(LEARNING), AttendanceStatus.EXCUSED, null));
        assertThat(values.guests()).containsExactly(new GuestDraft("Nguyễn Văn A", "Phó Chủ tịch UBND tỉnh"));
        assertThat(values.decisions())
                .extracting(DecisionDraft::text, DecisionDraft::owner, DecisionDraft::due)
                .containsExactly(tuple("Thành lập quỹ", union.id(JOURNALISTS), LocalDate.of(2011, 12, 31)));
        assertThat(values.elections()).singleElement().satisfies(election -> {
            assertThat(election.person()).hasToString("Lý Vinh Quang");
            assertThat(election.post()).hasToString("Chủ tịch");
            assertThat(election.termFrom()).isEqualTo(2008);
            assertThat(election.termTo()).isEqualTo(2013);
            assertThat(election.otherOffice()).isEqualTo("Phó Chủ tịch UBND tỉnh");
        });
    }

    @Test
    void theSameTableAgainChangesWhatIsThereAndKeepsElections() {
        read(REVIEW);
        var first = single().elections().getFirst().id();

        assertThat(read(REVIEW.replace("Phó Chủ tịch UBND tỉnh,Khai mạc", "Bí thư,Khai mạc")))
                .isEqualTo(new Outcome(0, 1, List.of()));

        assertThat(single().elections().getFirst().id()).isEqualTo(first);
        assertThat(single().elections().getFirst().otherOffice()).isEqualTo("Bí thư");
    }

    @Test
    void whatCannotBeReadIsNamedByLineAndColumn() {
        var outcome = read(HEADER + """
                XX,CONGRESS,2011-08-08,,,,,,,,,
                LS,PARTY,2011-08-08,,,,,,,,,
                LS,CONGRESS,8.8.11,,,,,,,,,
                LS,CONGRESS,2011-08-08,,,,,,,,;Chủ tịch,
                HT,CONGRESS,2011-08-08,,,,,,,,,
                """);

        assertThat(outcome.created()).isZero();
        assertThat(outcome.errors())
                .containsExactly(
                        new RowError(2, "host", "organisation.code.unknown", "XX"),
                        new RowError(3, "kind", "meeting.table.unreadable", "PARTY"),
                        new RowError(4, "heldOn", "meeting.table.unreadable", "8.8.11"),
                        new RowError(5, "elections", "meeting.election.person.needed", ";Chủ tịch"),
                        new RowError(6, "host", "shell.refused", "HT"));
    }

    @Test
    void aNumberThatTheRegisterGaveBeforeIsNamedAndTheOtherLinesAreRead() {
        var outcome = read("""
                host,kind,heldOn,title,decisions
                LS,OTHER,2026-03-01,Một,Lập quỹ;;;;02/NQ-LHH
                LS,OTHER,2026-04-01,Hai,Mở lớp;;;;01/NQ-LHH|In sách;;;; 2/nq-lhh
                LS,OTHER,2026-05-01,Ba,Mở lớp;;;;03/NQ-LHH|In sách;;;;3/NQ-LHH
                LS,OTHER,2026-06-01,Bốn,Mở lớp;;;;05/NQ-LHH
                """);

        assertThat(outcome.created()).isEqualTo(2);
        assertThat(outcome.errors())
                .extracting(RowError::line, RowError::column, RowError::message)
                .containsExactly(
                        tuple(3, "decisions", "meeting.decision.number.taken"),
                        tuple(4, "decisions", "meeting.decision.number.twice"));
    }

    private Outcome read(String csv) {
        union.found();
        return table.read(new ByteArrayInputStream(csv.getBytes(UTF_8)));
    }

    private MeetingDraft single() {
        var latest = meetings.latest(union.id(CODE), 10);
        assertThat(latest).hasSize(1);
        assertThat(meetings.count(MeetingFilter.of(union.id(CODE)))).isEqualTo(1);
        return meetings.get(latest.getFirst().id()).values();
    }
}
