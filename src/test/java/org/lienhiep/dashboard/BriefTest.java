package org.lienhiep.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.Role;
import org.lienhiep.dashboard.brief.BriefDocuments;
import org.lienhiep.dashboard.brief.Briefs;
import org.lienhiep.dashboard.brief.SocietyBrief;
import org.lienhiep.document.DocumentFormat;
import org.lienhiep.document.Documents;
import org.lienhiep.document.FileFormat;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.meeting.DecisionDraft;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.decision.DecisionRow;
import org.lienhiep.meeting.decision.DecisionStatus;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@SignedIn(Role.LEADER)
class BriefTest {

    private static final HalfYear NOW = new HalfYear(2026, 1);
    private static final String TALKS = "dissemination_sessions";
    private static final String SOCIETY = SampleUnion.JOURNALISTS;

    @Autowired
    private Briefs briefs;

    @Autowired
    private BriefDocuments official;

    @Autowired
    private Documents documents;

    @Autowired
    private List<DocumentFormat> formats;

    @Autowired
    private SampleFigures figures;

    @Autowired
    private SampleUnion union;

    @Autowired
    private Meetings meetings;

    @BeforeEach
    void aSocietyWithAHistory() {
        figures.approved(SOCIETY, NOW.sameHalfBefore(), TALKS, 10);
        figures.approved(SOCIETY, NOW, TALKS, 12);
        figures.entered(SOCIETY, NOW.previous(), TALKS, 3);
        figures.submitted(SOCIETY, NOW.previous());
        union.as(Role.UNION_SECRETARY, SampleUnion.CODE, () -> {
            for (int day = 1; day <= 7; day++) {
                meetings.record(meeting(LocalDate.of(2026, 6, day)));
            }
        });
    }

    private MeetingDraft meeting(LocalDate day) {
        var text = "Việc của ngày " + day;
        var promise = new DecisionDraft(null, "1", text, union.id(SOCIETY), day.plusMonths(2), null);
        return MeetingDraft.of(MeetingKind.WORKSHOP, union.id(SOCIETY))
                .with(draft -> draft.heldOn(day).decisions(List.of(promise)));
    }

    private SocietyBrief brief() {
        return briefs.of(union.id(SOCIETY));
    }

    @Test
    void itTellsOfTheLastFiveMeetingsWithWhatTheyDecided() {
        var brief = brief();

        assertThat(brief.meetings()).hasSize(5);
        assertThat(brief.decidedBy(brief.meetings().getFirst().id()))
                .extracting(DecisionRow::text)
                .containsExactly("Việc của ngày 2026-06-07");
    }

    @Test
    void everyOpenPromiseIsToldAndTheOverdueComeFirst() {
        var promises = brief().promises();

        assertThat(promises).hasSize(7);
        assertThat(promises.getFirst().due()).isEqualTo("2026-08-01");
        assertThat(promises.getFirst().status(brief().day())).isEqualTo(DecisionStatus.OVERDUE);
    }

    @Test
    void figuresStandBesideTheSameHalfOfTheYearBefore() {
        var talks = brief().trend().getFirst();

        assertThat(talks.indicator().code()).isEqualTo(TALKS);
        assertThat(brief().periods()).hasSize(6).last().isEqualTo(NOW);
        assertThat(talks.latest().figure()).isNotNull();
    }

    @Test
    void whatWaitsForApprovalIsNamed() {
        assertThat(brief().reportsToApprove())
                .singleElement()
                .satisfies(report -> assertThat(report.period()).isEqualTo(NOW.previous()));
    }

    @Test
    void allFilesSayTheSame() {
        var document = official.of(brief());

        assertThat(documents.compare(documents.release(document)).equal()).isTrue();
        for (var format : List.of(FileFormat.PDF, FileFormat.DOCX)) {
            var read = formats.stream()
                    .filter(each -> each.format() == format)
                    .findFirst()
                    .orElseThrow()
                    .read(documents.write(document, format));
            var rows = read.rows().toString();
            assertThat(rows).as(format.name()).contains("Việc của ngày 2026-06-01", "+20 %", "quá hạn");
        }
    }

    @Test
    void itNeedsFewStatements() {
        assertThat(Statements.again(this::brief)).isLessThanOrEqualTo(11);
    }

    @Test
    @SignedIn(value = Role.SOCIETY_SECRETARY, at = SampleUnion.ACUPUNCTURE)
    void aNeighbourGetsNone() {
        assertThatThrownBy(this::brief).isInstanceOf(NotFound.class);
    }
}
