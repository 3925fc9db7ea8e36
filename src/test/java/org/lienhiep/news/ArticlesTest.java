package org.lienhiep.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.reporting.FigureSource;
import org.lienhiep.reporting.StatedFigures;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class ArticlesTest {

    @Autowired
    private Articles articles;

    @Autowired
    private Recording recording;

    @Autowired
    private Meetings meetings;

    @Autowired
    private StatedFigures figures;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private SampleUnion union;

    private ArticleDraft draft(String title, String text) {
        return new ArticleDraft(
                union.id(SampleUnion.CODE), title, "Minh Anh", "Báo Lạng Sơn", LocalDate.of(2011, 8, 9), null, text);
    }

    private ArticleId article(String title) {
        return articles.create(draft(title, "Nội dung của bài " + title));
    }

    private MeetingId meeting(int day) {
        return meetings.create(MeetingDraft.of(MeetingKind.WORKSHOP, union.id(SampleUnion.CODE))
                .with(draft -> draft.heldOn(LocalDate.of(2011, 8, day))));
    }

    private List<String> titles(ArticleFilter filter) {
        return articles.list(new ListQuery<>(filter, ArticleOrder.TITLE, true, Locale.of("vi"), 0, 50)).stream()
                .map(ArticleRow::title)
                .toList();
    }

    @Test
    void wordsAreFoundWithoutDiacriticsInHeadAndText() {
        article("Ánh sáng");
        articles.create(draft("Ong mật", "Nghề nuôi ong ở Bắc Sơn"));

        assertThat(titles(ArticleFilter.ALL.withText("anh sang"))).containsExactly("Ánh sáng");
        assertThat(titles(ArticleFilter.ALL.withText("nuoi bac son"))).containsExactly("Ong mật");
        assertThat(titles(ArticleFilter.ALL.withText("bao lang"))).containsExactly("Ánh sáng", "Ong mật");
        assertThat(titles(ArticleFilter.ALL.withText("khong co"))).isEmpty();
    }

    @Test
    void listsNarrowToOrganisationMeetingAndThoseThatRecordNone() {
        var linked = article("Có cuộc họp");
        article("Chưa có");
        var workshop = meeting(8);
        articles.link(linked, workshop);

        assertThat(titles(ArticleFilter.ALL.of(workshop))).containsExactly("Có cuộc họp");
        assertThat(titles(ArticleFilter.ALL.unlinked(true))).containsExactly("Chưa có");
        assertThat(titles(ArticleFilter.ALL.about(union.id(SampleUnion.CODE)))).hasSize(2);
        assertThat(titles(ArticleFilter.ALL.about(union.id(SampleUnion.JOURNALISTS))))
                .isEmpty();
    }

    @Test
    void anArticleIsAboutTheSocietiesThatItNames() {
        var recorded = recording.recordArticle(SourceText.plain(SampleArticle.REVIEW), union.id(SampleUnion.CODE));
        var offer = recording.read(SourceText.plain(SampleArticle.REVIEW), union.id(SampleUnion.CODE));
        recording.confirm(recorded.id(), offer.reading(), null);

        assertThat(titles(ArticleFilter.ALL.about(union.id(SampleUnion.JOURNALISTS))))
                .hasSize(1);
        assertThat(titles(ArticleFilter.ALL.about(union.id(SampleUnion.ACUPUNCTURE))))
                .isEmpty();
    }

    @Test
    void aPageOfTheListIsOneStatementHoweverManyArticlesAndLinks() {
        var workshop = meeting(8);
        for (int i = 0; i < 30; i++) {
            articles.link(article("Bài " + i), workshop);
        }
        var query = new ListQuery<>(ArticleFilter.ALL, ArticleOrder.PUBLISHED, true, Locale.of("vi"), 0, 50);
        articles.list(query);

        assertThat(Statements.during(() -> articles.list(query))).isEqualTo(1);
    }

    @Test
    void anArticleRecordsSeveralMeetingsEachOnceAndTheTrailTellsWhoLinkedThem() {
        var id = article("Hai cuộc họp");
        var first = meeting(8);
        var second = meeting(20);
        articles.link(id, first);
        articles.link(id, first);
        articles.link(id, second);
        articles.unlink(id, first);

        assertThat(articles.get(id).meetings()).containsExactly(second);
        assertThat(trail.of(id.value(), 10).stream().filter(entry -> "meetings".equals(entry.field())))
                .hasSize(3);
    }

    @Test
    void whatIsWrongIsNamedFieldByField() {
        var wrong =
                new ArticleDraft(null, " ", "a".repeat(501), null, LocalDate.of(19, 8, 9), "javascript:alert(1)", null);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> articles.create(wrong))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("organisation", "title", "text", "author", "url", "publishedOn"));
    }

    @Test
    void aChangeOfAnOldStateIsRefused() {
        var id = article("Cũ");
        articles.update(id, draft("Mới", "Nội dung khác"), 0);

        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> articles.update(id, draft("Mới hơn", "Nội dung khác"), 0));
    }

    @Test
    void marksAreForgottenWithTheTextThatTheyStoodIn() {
        var ls = union.id(SampleUnion.CODE);
        var id = recording
                .recordArticle(SourceText.plain(SampleArticle.REVIEW), ls)
                .id();
        recording.confirm(
                id, recording.read(SourceText.plain(SampleArticle.REVIEW), ls).reading(), null);
        var before = articles.get(id);
        assertThat(before.reading().evidence()).isNotEmpty();

        articles.update(id, draft("Tiêu đề", before.values().text()), before.version());
        assertThat(articles.get(id).reading().evidence()).isNotEmpty();
        articles.update(id, draft("Tiêu đề", "Nội dung viết lại"), before.version() + 1);
        assertThat(articles.get(id).reading().evidence()).isEmpty();
    }

    @Test
    void aDeletedArticleTakesItsLinksAndFiguresAlongAndLeavesTheMeeting() {
        var ls = union.id(SampleUnion.CODE);
        var id = recording
                .recordArticle(SourceText.plain(SampleArticle.REVIEW), ls)
                .id();
        var done = recording.confirm(
                id, recording.read(SourceText.plain(SampleArticle.REVIEW), ls).reading(), null);

        articles.delete(id);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> articles.get(id));
        assertThat(figures.of(FigureSource.of(id))).isEmpty();
        assertThat(meetings.rows(List.of(done.meeting()))).hasSize(1);
    }

    @Test
    void anotherUnionsArticlesAreNotThere() {
        var id = article("Của Lạng Sơn");

        union.as(Role.UNION_SECRETARY, SampleUnion.OTHER_UNION, () -> {
            assertThat(titles(ArticleFilter.ALL)).isEmpty();
            assertThat(articles.named(List.of(id))).isEmpty();
            assertThat(articles.same(null, "Nội dung của bài Của Lạng Sơn")).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> articles.get(id));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> articles.delete(id));
        });
    }
}
