package org.lienhiep.news.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.ArticleDraft;
import org.lienhiep.news.Articles;
import org.lienhiep.news.RecordingDrafts;
import org.lienhiep.news.SampleArticle;
import org.lienhiep.news.capture.Copies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class CandidatesTest {

    @Autowired
    private Candidates candidates;

    @Autowired
    private CandidateRecording recording;

    @Autowired
    private CandidateJoining joining;

    @Autowired
    private CandidateStore store;

    @Autowired
    private Copies copies;

    @Autowired
    private CandidateCleaning cleaning;

    @Autowired
    private RecordingDrafts drafts;

    @Autowired
    private Articles articles;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SampleUnion union;

    private OrganisationId ls() {
        return union.id(SampleUnion.CODE);
    }

    private CandidateId send(String path, String title, @Nullable String text) {
        return candidates.send(
                ls(), new SentPage("https://bao.invalid/" + path, title, "Báo Tỉnh", LocalDate.of(2026, 8, 10), text));
    }

    private List<Candidate> in(CandidateState state) {
        return candidates.list(CandidateFilter.of(ls()).in(state).atLeast(0), 0, 100);
    }

    private ArticleDraft article(String url) {
        return new ArticleDraft(ls(), "Bài", null, null, null, url, "Liên hiệp hội đã họp.");
    }

    @Test
    void theLikeliestComeFirstWithTheirReasons() {
        send("gia-vang", "Giá vàng hôm nay", "Giá vàng sáng nay tăng nhẹ.");
        send("so-ket", "Nhìn lại nửa năm", SampleArticle.REVIEW);

        var inbox = in(CandidateState.NEW);

        assertThat(inbox).extracting(Candidate::title).containsExactly("Nhìn lại nửa năm", "Giá vàng hôm nay");
        assertThat(inbox.getFirst().rank().reasons())
                .extracting(RankReason::detail)
                .contains("HALF_YEAR_REVIEW");
        assertThat(candidates.waiting(ls())).containsEntry(ls(), 1);
    }

    @Test
    void aPageOfTheInboxTakesOneStatementHoweverLong() {
        for (int i = 0; i < 40; i++) {
            send("bai-" + i, "Hội nghị số " + i, null);
        }
        var filter = CandidateFilter.of(ls()).atLeast(0);

        assertThat(Statements.during(
                        () -> assertThat(candidates.list(filter, 0, 25)).hasSize(25)))
                .isEqualTo(1);
        assertThat(candidates.list(filter, 25, 25)).hasSize(15);
        assertThat(candidates.count(filter)).isEqualTo(40);
    }

    @Test
    void theInboxIsNarrowedByWordsDaysAndRank() {
        send("so-ket", "Nhìn lại nửa năm", SampleArticle.REVIEW);
        send("gia-vang", "Giá vàng", null);
        var all = CandidateFilter.of(ls()).atLeast(0);

        assertThat(candidates.count(all.withText("NUA NAM"))).isEqualTo(1);
        assertThat(candidates.count(all.between(LocalDate.of(2026, 8, 11), null)))
                .isZero();
        assertThat(candidates.count(all.between(null, LocalDate.of(2026, 8, 10))))
                .isEqualTo(2);
        assertThat(candidates.count(all.atLeast(Rank.LIKELY))).isEqualTo(1);
        assertThat(candidates.count(all.fromSource(new SourceId(UUID.randomUUID()))))
                .isZero();
    }

    @Test
    void whatIsDismissedGoesWithItsCopiesAndComesBackWithThem() {
        var first = send("a", "Nhìn lại nửa năm", SampleArticle.REVIEW);
        send("b", "Nửa năm nhìn lại", SampleArticle.REVIEW);
        assertThat(in(CandidateState.NEW))
                .singleElement()
                .satisfies(line -> assertThat(line.copies()).hasSize(1));

        candidates.decide(List.of(first), CandidateState.DISMISSED);
        assertThat(in(CandidateState.NEW)).isEmpty();
        assertThat(candidates.counts(ls(), 0)).containsOnlyKeys(CandidateState.DISMISSED);

        candidates.decide(List.of(first), CandidateState.NEW);
        assertThat(in(CandidateState.NEW)).hasSize(1);
    }

    @Test
    void aBegunRecordingHasTheTextAndKeepsTheCandidate() {
        var id = send("so-ket", "Nhìn lại nửa năm", SampleArticle.REVIEW);

        var draft = drafts.get(recording.begin(id));

        assertThat(draft.union()).isEqualTo(ls());
        assertThat(draft.source().url()).isEqualTo("https://bao.invalid/so-ket");
        assertThat(draft.source().publisher()).isEqualTo("Báo Tỉnh");
        assertThat(draft.reading().meeting()).isNotNull();
        assertThat(in(CandidateState.KEPT)).hasSize(1);
    }

    @Test
    void whatCannotBeReadNowIsNotBegun() {
        var id = send("so-ket", "Nhìn lại nửa năm", null);

        assertThatThrownBy(() -> recording.begin(id)).isInstanceOf(InvalidInput.class);
        assertThat(in(CandidateState.NEW)).hasSize(1);
    }

    @Test
    void recordingTheArticleInAnyWayRecordsTheCandidate() {
        send("so-ket", "Nhìn lại nửa năm", SampleArticle.REVIEW);

        var article = articles.create(article("http://www.bao.invalid/so-ket/?utm_source=zalo"));

        assertThat(in(CandidateState.NEW)).isEmpty();
        assertThat(in(CandidateState.RECORDED))
                .singleElement()
                .satisfies(line -> assertThat(line.article()).isEqualTo(article));
        articles.delete(article);
        assertThat(in(CandidateState.NEW)).hasSize(1);
    }

    private ArticleId recorded() {
        return articles.create(new ArticleDraft(
                ls(),
                "Nửa năm của Liên hiệp hội",
                null,
                "Báo Khác",
                null,
                "https://khac.invalid/1",
                SampleArticle.REVIEW));
    }

    @Test
    void aCopyOfARecordedArticleIsMarkedHoweverItWasRecordedAndUnmarkedWhenThatGoes() {
        var article = recorded();
        send("chep", "Nhìn lại nửa năm", SampleArticle.REVIEW.replace("Minh Anh", "Theo Báo Khác"));
        send("khac", "Tập huấn ghép cam", SampleArticle.NO_MEETING);

        assertThat(in(CandidateState.NEW))
                .extracting(Candidate::recorded)
                .filteredOn(Objects::nonNull)
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.article()).isEqualTo(article);
                    assertThat(found.title()).isEqualTo("Nửa năm của Liên hiệp hội");
                    assertThat(found.likeness()).isBetween(0.8, 1.0);
                });
        articles.delete(article);
        assertThat(in(CandidateState.NEW)).extracting(Candidate::recorded).containsOnlyNulls();
    }

    @Test
    void aCopyJoinsTheRecordedArticleWithAllPagesOfItsTextAndMayBeSeparatedAgain() {
        var article = recorded();
        var first = send("a", "Nhìn lại nửa năm", SampleArticle.REVIEW);
        send("b", "Nửa năm nhìn lại", SampleArticle.REVIEW);

        joining.join(first, article);
        joining.join(first, article);

        assertThat(copies.of(article))
                .extracting(Copies.Copy::url)
                .containsExactlyInAnyOrder("https://bao.invalid/a", "https://bao.invalid/b");
        assertThat(in(CandidateState.NEW)).isEmpty();
        assertThat(in(CandidateState.RECORDED))
                .singleElement()
                .satisfies(line -> assertThat(line.article()).isEqualTo(article));

        joining.separate(first, article);
        assertThat(copies.of(article)).isEmpty();
        assertThat(in(CandidateState.NEW)).hasSize(1);
    }

    @Test
    void nobodyJoinsWhatHeMayNotSee() {
        var article = recorded();
        var id = send("a", "Nhìn lại nửa năm", SampleArticle.REVIEW);

        union.as(
                Role.UNION_SECRETARY,
                SampleUnion.OTHER_UNION,
                () -> assertThatThrownBy(() -> joining.join(id, article)).isInstanceOf(NotFound.class));
        assertThat(copies.of(article)).isEmpty();
    }

    @Test
    void aPageNotedAsACopyIsNotTakenAgain() {
        copies.add(recorded(), "Báo Tỉnh", "https://bao.invalid/so-ket", null);

        assertThatThrownBy(() -> send("so-ket", "Nhìn lại", null)).hasMessageContaining("recorded-already");
    }

    @Test
    void whatAnEarlierVersionReadIsSigned() {
        recorded();
        send("so-ket", "Nhìn lại nửa năm", SampleArticle.REVIEW);
        jdbc.sql("update article_candidate set hashes = null, bands = null").update();
        assertThat(in(CandidateState.NEW)).extracting(Candidate::recorded).containsOnlyNulls();

        assertThat(store.signMissing(10)).isEqualTo(1);

        assertThat(in(CandidateState.NEW)).extracting(Candidate::recorded).doesNotContainNull();
    }

    @Test
    void whatIsSentTwiceIsThereOnceAndNewAgain() {
        var first = send("so-ket", "Nhìn lại nửa năm", null);
        candidates.decide(List.of(first), CandidateState.DISMISSED);

        assertThat(send("so-ket?utm_source=x", "Nhìn lại", SampleArticle.REVIEW))
                .isEqualTo(first);
        assertThat(in(CandidateState.NEW))
                .singleElement()
                .satisfies(line -> assertThat(line.read()).isTrue());
    }

    @Test
    void whatIsRecordedAlreadyOrNoAddressOfTheWebIsNotTaken() {
        articles.create(article("https://bao.invalid/so-ket"));

        assertThatThrownBy(() -> send("so-ket", "Nhìn lại", null)).hasMessageContaining("recorded-already");
        assertThatThrownBy(() -> candidates.send(ls(), new SentPage("javascript:alert(1)", null, null, null, null)))
                .hasMessageContaining("shell.website.form");
    }

    @Test
    void theInboxOfAnotherUnionIsOutOfReach() {
        var id = send("so-ket", "Nhìn lại nửa năm", SampleArticle.REVIEW);

        union.as(Role.UNION_SECRETARY, SampleUnion.OTHER_UNION, () -> {
            assertThatThrownBy(() -> in(CandidateState.NEW)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> candidates.decide(List.of(id), CandidateState.DISMISSED))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> recording.begin(id)).isInstanceOf(NotFound.class);
            assertThat(candidates.waiting(ls())).isEmpty();
        });
        union.as(
                Role.LEADER,
                SampleUnion.CODE,
                () -> assertThatThrownBy(() -> in(CandidateState.NEW)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void whatNobodyWantsGoesAfterAWhileUnlessItIsStillListed() {
        var old = send("cu", "Hội nghị cũ", null);
        var listed = send("con-dang", "Hội nghị còn đăng", null);
        var recent = send("moi", "Hội nghị mới", null);
        candidates.decide(List.of(old, listed, recent), CandidateState.DISMISSED);
        age(old, Duration.ofDays(91), Duration.ofDays(91));
        age(listed, Duration.ofDays(91), Duration.ofDays(1));
        age(recent, Duration.ofDays(89), Duration.ofDays(89));

        assertThat(cleaning.clean()).isEqualTo(1);
        assertThat(in(CandidateState.DISMISSED)).extracting(Candidate::id).containsExactlyInAnyOrder(listed, recent);
    }

    private void age(CandidateId id, Duration decided, Duration seen) {
        jdbc.sql("update article_candidate set decided_at = decided_at - :decided * interval '1 day',"
                        + " seen_at = seen_at - :seen * interval '1 day' where id = :id")
                .param("decided", decided.toDays())
                .param("seen", seen.toDays())
                .param("id", id.value())
                .update();
    }
}
