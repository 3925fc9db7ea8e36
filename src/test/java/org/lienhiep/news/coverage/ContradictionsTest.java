package org.lienhiep.news.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.ElectionDraft;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.news.ArticleDraft;
import org.lienhiep.news.Articles;
import org.lienhiep.news.Recording;
import org.lienhiep.news.RecordingDrafts;
import org.lienhiep.news.SampleArticle;
import org.lienhiep.news.SourceText;
import org.lienhiep.news.Verdict.State;
import org.lienhiep.news.coverage.Contradiction.Matter;
import org.lienhiep.news.coverage.Settlement.Verdict;
import org.lienhiep.reporting.CellDraft;
import org.lienhiep.reporting.ReportDraft;
import org.lienhiep.reporting.ReportEntry;
import org.lienhiep.reporting.ReportWorkflow;
import org.lienhiep.reporting.Reports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class ContradictionsTest {

    private static final HalfYear REVIEWED = HalfYear.parse("2011-H1");
    private static final HalfYear HELD = HalfYear.parse("2011-H2");
    private static final LocalDate DAY = LocalDate.of(2011, 8, 8);

    @Autowired
    private Contradictions contradictions;

    @Autowired
    private Pairs pairs;

    @Autowired
    private Recording recording;

    @Autowired
    private RecordingDrafts drafts;

    @Autowired
    private Articles articles;

    @Autowired
    private Meetings meetings;

    @Autowired
    private ReportEntry entry;

    @Autowired
    private ReportWorkflow workflow;

    @Autowired
    private Reports reports;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private SampleUnion union;

    private OrganisationId ls() {
        return union.id(SampleUnion.CODE);
    }

    private ArticleId confirmed(MeetingId meeting) {
        var source = SourceText.plain(SampleArticle.REVIEW);
        var id = recording.recordArticle(source, ls()).id();
        recording.confirm(id, recording.read(source, ls()).reading(), meeting);
        return id;
    }

    /** An article that is linked and whose values nobody took over. */
    private ArticleId linked(String text, MeetingId meeting) {
        var offer = recording.read(SourceText.plain(text), ls());
        var draft = drafts.begin(ls(), "x", offer.source(), offer.reading());
        var id = recording.recordWithoutMeeting(
                draft,
                new ArticleDraft(ls(), "Sơ kết", null, "Báo Lạng Sơn", DAY, null, text),
                offer.reading(),
                Map.of(),
                List.of());
        articles.link(id, meeting);
        return id;
    }

    private MeetingId review(LocalDate day, Integer societies) {
        return meetings.create(MeetingDraft.of(MeetingKind.HALF_YEAR_REVIEW, ls())
                .with(draft -> draft.heldOn(day)
                        .state(MeetingState.HELD)
                        .period(REVIEWED)
                        .societiesAttending(societies)));
    }

    private void approved(String society, long talks) {
        var draft = new ReportDraft(
                List.of(new ReportDraft.Entry("dissemination_sessions", CellDraft.number(talks))), null);
        var id = union.id(society);
        union.as(Role.SOCIETY_SECRETARY, society, () -> {
            entry.replace(id, REVIEWED, draft, null);
            workflow.submit(id, REVIEWED, reports.get(id, REVIEWED).version());
        });
        union.as(
                Role.UNION_SECRETARY,
                SampleUnion.CODE,
                () -> workflow.approve(id, REVIEWED, reports.get(id, REVIEWED).version()));
    }

    private List<Contradiction> found() {
        return contradictions.of(ls(), HELD);
    }

    @Test
    void overNinetyContradictsReportsThatAddUpToEightyFour() {
        var article = confirmed(null);
        assertThat(found()).isEmpty();

        approved(SampleUnion.JOURNALISTS, 50);
        assertThat(found()).singleElement().satisfies(each -> {
            assertThat(each.matter()).isEqualTo(Matter.COUNT);
            assertThat(each.provisional()).isTrue();
            assertThat(each.waiting()).isFalse();
        });

        approved(SampleUnion.ACUPUNCTURE, 30);
        approved(SampleUnion.LEARNING, 4);
        assertThat(found()).singleElement().satisfies(each -> {
            assertThat(each.said().code()).isEqualTo("AT_LEAST 90");
            assertThat(each.stated().code()).isEqualTo("EXACT 84");
            assertThat(each.provisional()).isFalse();
            assertThat(each.press().article()).isEqualTo(article);
            assertThat(SampleArticle.REVIEW.substring(
                            each.press().place().start(), each.press().place().end()))
                    .contains("trên 90 buổi");
        });
    }

    @Test
    void anAcceptedPairThatNobodyConfirmedContradictsToo() {
        var meeting = review(DAY.plusDays(1), 18);
        var article = recording
                .recordArticle(SourceText.plain(SampleArticle.REVIEW), ls())
                .id();
        pairs.accept(article, meeting);
        approved(SampleUnion.JOURNALISTS, 50);
        approved(SampleUnion.ACUPUNCTURE, 30);
        approved(SampleUnion.LEARNING, 4);

        assertThat(contradictions.of(meeting)).hasSameSizeAs(found());
        assertThat(contradictions.of(article)).hasSameSizeAs(found());
        assertThat(found())
                .extracting(Contradiction::matter, Contradiction::confirmed, Contradiction::waiting)
                .containsExactlyInAnyOrder(
                        tuple(Matter.DAY, false, false),
                        tuple(Matter.SOCIETIES, false, false),
                        tuple(Matter.COUNT, false, false));
        assertThat(found())
                .filteredOn(each -> each.matter() == Matter.COUNT)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.said().code()).isEqualTo("AT_LEAST 90");
                    assertThat(each.stated().code()).isEqualTo("EXACT 84");
                    assertThat(SampleArticle.REVIEW.substring(
                                    each.press().place().start(),
                                    each.press().place().end()))
                            .startsWith("Trong 6 tháng đầu năm")
                            .contains("trên 90 buổi");
                });

        recording.confirm(
                article,
                recording.read(SourceText.plain(SampleArticle.REVIEW), ls()).reading(),
                meeting);
        assertThat(found()).hasSize(3).allMatch(Contradiction::confirmed);
    }

    @Test
    void whatAnUnconfirmedArticleSaysOfAnotherHostIsNoFigureOfThisOne() {
        var meeting = meetings.create(MeetingDraft.of(MeetingKind.HALF_YEAR_REVIEW, union.id(SampleUnion.JOURNALISTS))
                .with(draft -> draft.heldOn(DAY).state(MeetingState.HELD).period(REVIEWED)));
        pairs.accept(
                recording
                        .recordArticle(SourceText.plain(SampleArticle.REVIEW), ls())
                        .id(),
                meeting);
        approved(SampleUnion.JOURNALISTS, 50);

        assertThat(contradictions.of(meeting)).noneMatch(each -> each.matter() == Matter.COUNT);
    }

    /** What the person corrected, or said that it is wrong, the newspaper did not say. */
    @Test
    void onlyWhatAPersonStandsByIsHeldAgainstTheRecord() {
        var meeting = review(DAY.plusDays(1), 18);
        var offer = recording.read(SourceText.plain(SampleArticle.REVIEW), ls());
        var draft = drafts.begin(ls(), "x", offer.source(), offer.reading());
        var id = recording.recordWithoutMeeting(
                draft,
                new ArticleDraft(ls(), "Sơ kết", null, "Báo Lạng Sơn", DAY, null, SampleArticle.REVIEW),
                offer.reading(),
                Map.of(
                        "/meeting/heldOn",
                        new org.lienhiep.news.Verdict(State.CORRECTED, "2011-08-09"),
                        "/meeting/attendance/societies",
                        new org.lienhiep.news.Verdict(State.REJECTED, null)),
                List.of());
        articles.link(id, meeting);

        assertThat(contradictions.of(meeting)).isEmpty();
    }

    @Test
    void overNinetyAgreesWithReportsThatAddUpToNinetyFive() {
        confirmed(null);
        approved(SampleUnion.JOURNALISTS, 50);
        approved(SampleUnion.ACUPUNCTURE, 30);
        approved(SampleUnion.LEARNING, 15);

        assertThat(found()).isEmpty();
    }

    @Test
    void dayAttendanceAndTermAreComparedWithTheRecord() {
        var meeting = meetings.create(MeetingDraft.of(MeetingKind.HALF_YEAR_REVIEW, ls())
                .with(draft -> draft.heldOn(DAY.plusDays(1))
                        .state(MeetingState.HELD)
                        .societiesAttending(18)
                        .elections(List.of(ElectionDraft.of("Nông Thị Hoa", "Chủ tịch", 2011, 2016)))));
        var article = confirmed(meeting);

        assertThat(contradictions.of(article))
                .extracting(
                        Contradiction::matter,
                        each -> each.said().code(),
                        each -> each.stated().code())
                .contains(
                        tuple(Matter.DAY, "2011-08-08", "2011-08-09"),
                        tuple(Matter.SOCIETIES, "EXACT 20", "EXACT 18"),
                        tuple(Matter.ELECTION, "Nông Thị Hoa/Chủ tịch/2008/2013", "Nông Thị Hoa/Chủ tịch/2011/2016"));
        assertThat(contradictions.of(meeting)).hasSameSizeAs(contradictions.of(article));
    }

    @Test
    void twoArticlesContradictEachOtherWhereTheRecordIsSilent() {
        var meeting = review(DAY, null);
        var one = linked(SampleArticle.REVIEW, meeting);
        var other = linked(SampleArticle.REVIEW.replace("của 20 hội", "của 15 hội"), meeting);

        assertThat(contradictions.of(meeting)).singleElement().satisfies(each -> {
            assertThat(each.matter()).isEqualTo(Matter.SOCIETIES);
            assertThat(each.other()).isInstanceOf(Source.Press.class);
            assertThat(each.concerns(one)).isTrue();
            assertThat(each.concerns(other)).isTrue();
        });
        assertThat(contradictions.of(one)).isEqualTo(contradictions.of(other));
    }

    @Test
    void aSettledContradictionSaysWhoWhenAndWhyAndIsFoldedAway() {
        var article = confirmed(review(DAY, 18));
        var open = contradictions.of(article).getFirst();

        contradictions.settle(article, open.fingerprint(), Verdict.RECORD, " Báo đếm cả khách mời ");

        assertThat(found()).singleElement().satisfies(each -> {
            assertThat(each.open()).isFalse();
            assertThat(each.settlement().reason()).isEqualTo("Báo đếm cả khách mời");
            assertThat(each.settlement().by()).isNotBlank();
            assertThat(each.settlement().at()).isNotNull();
        });
        assertThat(trail.of(article.value(), 10)).anyMatch(line -> "contradiction".equals(line.field()));

        contradictions.reopen(article, open.fingerprint());
        assertThat(found()).singleElement().matches(Contradiction::open);
    }

    @Test
    void whereTheNewspaperIsRightTheContradictionStaysUntilTheRecordIsCorrected() {
        var meeting = review(DAY, 18);
        var article = confirmed(meeting);
        contradictions.settle(
                article, contradictions.of(article).getFirst().fingerprint(), Verdict.ARTICLE, "Danh sách ký có 20");
        assertThat(found()).singleElement().matches(Contradiction::open);

        var stored = meetings.edit(meeting);
        meetings.update(meeting, stored.values().with(draft -> draft.societiesAttending(20)), stored.version());

        assertThat(found()).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndAnotherValueIsAnotherContradiction() {
        var article = confirmed(review(DAY, 18));
        var print = contradictions.of(article).getFirst().fingerprint();

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> contradictions.settle(article, print, null, "vì"))
                .satisfies(
                        wrong -> assertThat(wrong.problems().getFirst().field()).isEqualTo("verdict"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> contradictions.settle(article, print, Verdict.BOTH, " "))
                .satisfies(
                        wrong -> assertThat(wrong.problems().getFirst().field()).isEqualTo("reason"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> contradictions.settle(article, "0".repeat(64), Verdict.BOTH, "vì"));
    }

    @Test
    void aLeaderSeesContradictionsAndSettlesNone() {
        var article = confirmed(review(DAY, 18));
        var print = contradictions.of(article).getFirst().fingerprint();
        var id = ls();

        union.as(Role.LEADER, SampleUnion.CODE, () -> {
            assertThat(contradictions.of(id, HELD)).hasSize(1);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> contradictions.settle(article, print, Verdict.BOTH, "vì"));
        });
        union.as(
                Role.UNION_SECRETARY,
                SampleUnion.OTHER_UNION,
                () -> assertThat(contradictions.of(article)).isEmpty());
    }

    @Test
    void theStatementsDoNotGrowWithTheArticles() {
        confirmed(review(DAY, 18));
        found();
        var few = Statements.during(this::found);
        for (int i = 0; i < 5; i++) {
            linked(SampleArticle.REVIEW + " ".repeat(i) + i, review(DAY, 18));
        }

        assertThat(found()).hasSize(6);
        assertThat(Statements.during(this::found)).isEqualTo(few);
    }
}
