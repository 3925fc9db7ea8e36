package org.lienhiep.news.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleUnion;
import org.lienhiep.Statements;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.meeting.ElectionDraft;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.news.ArticleDraft;
import org.lienhiep.news.SampleArticle;
import org.lienhiep.news.SourceText;
import org.lienhiep.news.Verdict.State;
import org.lienhiep.news.coverage.Contradiction.Matter;

/** Where articles, meetings and reports say different things. */
class ContradictionsTest extends ContradictionRoom {

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
