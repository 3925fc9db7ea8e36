package org.lienhiep.news.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.ElectionDraft;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.RecordNeeds;
import org.lienhiep.news.ArticleDraft;
import org.lienhiep.news.Articles;
import org.lienhiep.news.SampleArticle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class CoverageTest {

    private static final HalfYear H2 = HalfYear.parse("2011-H2");
    private static final LocalDate DAY = LocalDate.of(2011, 8, 8);

    @Autowired
    private Coverage coverage;

    @Autowired
    private Pairs pairs;

    @Autowired
    private Articles articles;

    @Autowired
    private Meetings meetings;

    @Autowired
    private RecordNeeds needs;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private SampleUnion union;

    private MeetingId meeting(String host, MeetingKind kind, LocalDate day) {
        return meetings.create(MeetingDraft.of(kind, union.id(host))
                .with(draft -> draft.heldOn(day).state(MeetingState.HELD)));
    }

    private ArticleId review() {
        return articles.create(new ArticleDraft(
                union.id(SampleUnion.CODE),
                "Liên hiệp hội tỉnh nhìn lại nửa năm hoạt động",
                "Minh Anh",
                "Báo Lạng Sơn",
                DAY.plusDays(1),
                null,
                SampleArticle.REVIEW));
    }

    private List<SuggestedPair> waiting() {
        return pairs.waiting(union.id(SampleUnion.CODE), H2);
    }

    @Test
    void anArticleIsSuggestedForTheMeetingItTellsOfWithItsReasons() {
        var held = meetings.create(MeetingDraft.of(MeetingKind.HALF_YEAR_REVIEW, union.id(SampleUnion.CODE))
                .with(draft -> draft.heldOn(DAY)
                        .state(MeetingState.HELD)
                        .period(HalfYear.parse("2011-H1"))
                        .elections(List.of(ElectionDraft.of("Nông Thị Hoa", "Chủ tịch", 2008, 2013)))));
        meeting(SampleUnion.JOURNALISTS, MeetingKind.TRAINING, DAY.plusDays(2));
        var article = review();

        assertThat(waiting()).singleElement().satisfies(pair -> {
            assertThat(pair.article()).isEqualTo(article);
            assertThat(pair.meeting().id()).isEqualTo(held);
            assertThat(pair.score()).isEqualTo(98);
            assertThat(pair.reasons())
                    .containsExactly(
                            PairReason.SAME_DAY,
                            PairReason.SAME_HOST,
                            PairReason.SAME_KIND,
                            PairReason.SAME_PERIOD,
                            PairReason.PEOPLE_NAMED);
        });
    }

    @Test
    void anArticleThatNamesAnotherDayIsNotSuggested() {
        meeting(SampleUnion.CODE, MeetingKind.HALF_YEAR_REVIEW, DAY.minusDays(10));
        review();

        assertThat(waiting()).isEmpty();
    }

    @Test
    void anAcceptedPairIsLinkedAndCanBeTakenBack() {
        var held = meeting(SampleUnion.CODE, MeetingKind.HALF_YEAR_REVIEW, DAY);
        var article = review();

        pairs.accept(article, held);
        assertThat(articles.get(article).meetings()).containsExactly(held);
        assertThat(waiting()).isEmpty();

        pairs.undoAcceptance(article, held);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void aRefusedPairIsNotSuggestedAgainUntilThatIsTakenBack() {
        var held = meeting(SampleUnion.CODE, MeetingKind.HALF_YEAR_REVIEW, DAY);
        var article = review();

        pairs.refuse(article, held);
        assertThat(waiting()).isEmpty();

        pairs.undoRefusal(article, held);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void aMeetingLeavesTheListWhenItHasAnArticleOrNoneAtAll() {
        var told = meeting(SampleUnion.CODE, MeetingKind.HALF_YEAR_REVIEW, DAY);
        var unheard = meeting(SampleUnion.JOURNALISTS, MeetingKind.CONGRESS, DAY.plusDays(2));
        meeting(SampleUnion.JOURNALISTS, MeetingKind.TRAINING, DAY.plusDays(1)); // needs no article
        meetings.create(MeetingDraft.of(MeetingKind.WORKSHOP, union.id(SampleUnion.CODE))
                .with(draft -> draft.heldOn(DAY.plusDays(3)).state(MeetingState.PLANNED)));
        assertThat(silent()).containsExactly(unheard, told);

        articles.link(review(), told);
        coverage.markWithoutPress(unheard);
        assertThat(silent()).isEmpty();
        assertThat(trail.of(unheard.value(), 10)).anyMatch(entry -> "withoutPress".equals(entry.field()));

        coverage.unmarkWithoutPress(unheard);
        assertThat(silent()).containsExactly(unheard);
    }

    private List<MeetingId> silent() {
        return coverage.silent(union.id(SampleUnion.CODE), H2).stream()
                .map(MeetingPress::meeting)
                .toList();
    }

    @Test
    void theRateCountsMeetingsWithAnArticleBySocietyAndHalfYear() {
        var told = meeting(SampleUnion.JOURNALISTS, MeetingKind.WORKSHOP, DAY);
        meeting(SampleUnion.JOURNALISTS, MeetingKind.WORKSHOP, DAY.plusDays(20));
        meeting(SampleUnion.JOURNALISTS, MeetingKind.WORKSHOP, DAY.minusMonths(3));
        articles.link(review(), told);

        var rates = coverage.rates(union.id(SampleUnion.CODE), H2.previous(), H2);

        assertThat(rates).hasSize(2);
        assertThat(rates.getFirst().organisation().code()).isEqualTo(SampleUnion.CODE);
        assertThat(rates.getLast().shares())
                .extracting(CoverageRate.Share::told, CoverageRate.Share::held, CoverageRate.Share::percent)
                .containsExactly(tuple(0, 1, 0), tuple(1, 2, 50));
    }

    @Test
    void theRateAndTheSilentListCountTheSameMeetings() {
        var id = union.id(SampleUnion.CODE);
        var training = meeting(SampleUnion.CODE, MeetingKind.TRAINING, DAY);
        articles.link(review(), training);
        meeting(SampleUnion.CODE, MeetingKind.TRAINING, DAY.plusDays(3));
        var congress = meeting(SampleUnion.CODE, MeetingKind.CONGRESS, DAY.plusDays(5));

        assertThat(silent()).containsExactly(congress);
        assertThat(ownShare()).isEqualTo(tuple(0, 1));

        needs.set(RecordNeeds.Need.PRESS, id, Set.of(MeetingKind.TRAINING));
        assertThat(silent()).hasSize(1).doesNotContain(congress);
        assertThat(ownShare()).isEqualTo(tuple(1, 2));
    }

    private Tuple ownShare() {
        var share = coverage.rates(union.id(SampleUnion.CODE), H2, H2)
                .getFirst()
                .shares()
                .getFirst();
        return tuple(share.told(), share.held());
    }

    @Test
    void theStatementsDoNotGrowWithMeetingsAndArticles() {
        var id = union.id(SampleUnion.CODE);
        meeting(SampleUnion.CODE, MeetingKind.HALF_YEAR_REVIEW, DAY);
        review();
        waiting();
        coverage.silent(id, H2);
        var few = Statements.during(this::waiting);
        for (int i = 0; i < 12; i++) {
            meeting(SampleUnion.CODE, MeetingKind.HALF_YEAR_REVIEW, DAY.plusDays(i % 3));
            review();
        }

        assertThat(Statements.during(this::waiting)).isEqualTo(few);
        assertThat(Statements.during(() -> coverage.silent(id, H2))).isLessThanOrEqualTo(3);
    }

    @Test
    void anotherUnionSeesNothingOfItAndOthersDecideNothing() {
        var held = meeting(SampleUnion.CODE, MeetingKind.HALF_YEAR_REVIEW, DAY);
        var article = review();
        var id = union.id(SampleUnion.CODE);

        union.as(
                Role.UNION_SECRETARY,
                SampleUnion.OTHER_UNION,
                () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> pairs.waiting(id, H2)));
        union.as(Role.LEADER, SampleUnion.CODE, () -> {
            assertThat(pairs.waiting(id, H2)).hasSize(1);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> pairs.refuse(article, held));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> coverage.markWithoutPress(held));
        });
    }
}
