package org.lienhiep.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class UnfinishedNewsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 1);

    @Autowired
    private UnfinishedNews unfinished;

    @Autowired
    private RecordingDrafts drafts;

    @Autowired
    private Recording recording;

    @Autowired
    private Articles articles;

    @Autowired
    private SampleUnion union;

    private OrganisationId ls() {
        return union.id(SampleUnion.CODE);
    }

    private void article(String title, LocalDate published) {
        articles.create(new ArticleDraft(ls(), title, null, null, published, null, title));
    }

    @Test
    void draftsOfOnesOwnComeFirstAndThenRecentArticlesWithoutAMeetingInOneStatement() {
        var source = SourceText.plain(SampleArticle.REVIEW);
        var draft = drafts.begin(
                ls(), "Bản nháp", source, recording.read(source, ls()).reading());
        article("Tin cũ", DAY.minusDays(100));
        article("Tin mới", DAY);
        article("Tin hôm qua", DAY.minusDays(1));

        var lines = unfinished.of(ls(), DAY.minusDays(90), DAY, 10);

        assertThat(lines).extracting(UnfinishedNews.Line::title).containsExactly("Bản nháp", "Tin mới", "Tin hôm qua");
        assertThat(lines.getFirst().draft()).isEqualTo(draft);
        assertThat(Statements.again(() -> unfinished.of(ls(), DAY.minusDays(90), DAY, 10)) - Statements.again(this::ls))
                .isEqualTo(1);
        assertThat(unfinished.of(union.id(SampleUnion.JOURNALISTS), DAY.minusDays(90), DAY, 10))
                .isEmpty();
        union.as(
                Role.UNION_SECRETARY,
                SampleUnion.CODE,
                () -> assertThat(unfinished.of(ls(), DAY.minusDays(90), DAY, 10))
                        .extracting(UnfinishedNews.Line::draft)
                        .containsOnlyNulls());
        union.as(
                Role.LEADER,
                SampleUnion.CODE,
                () -> assertThat(unfinished.of(ls(), DAY.minusDays(90), DAY, 10))
                        .isEmpty());
    }
}
