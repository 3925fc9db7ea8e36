package org.lienhiep.news.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.Role;
import org.lienhiep.news.RecordingDrafts;
import org.lienhiep.news.SampleArticle;
import org.springframework.beans.factory.annotation.Autowired;

/** Calls the work itself: what runs beside a test would not see what the test wrote. */
@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class BulkCapturesTest {

    @Autowired
    private BulkCaptures bulk;

    @Autowired
    private Captures captures;

    @Autowired
    private RecordingDrafts drafts;

    @Autowired
    private SampleUnion union;

    private void work(BulkRun run, String name, byte[] bytes) {
        run.expect(1);
        bulk.work(run, name, BulkCaptures.keep(bytes), "Chưa có tiêu đề");
    }

    @Test
    void eachFileBecomesADraftOrALineThatSaysWhyNot() {
        captures.record(SourceTexts.captureWords(SampleArticle.REVIEW, null), union.id(SampleUnion.CODE));
        var run = bulk.start(union.id(SampleUnion.CODE));

        work(
                run,
                "bai.docx",
                Files.word(List.of(SampleArticle.NO_MEETING.lines().findFirst().orElseThrow())));
        work(run, "anh.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
        work(run, "lai.txt", SampleArticle.REVIEW.getBytes(StandardCharsets.UTF_8));

        assertThat(run.state().isDone()).isTrue();
        assertThat(run.state().lines())
                .extracting(BulkRun.Line::name)
                .containsExactly("bai.docx", "anh.png", "lai.txt");
        assertThat(run.state().lines().get(1).problem())
                .satisfies(problem -> assertThat(problem)
                        .isNotNull()
                        .returns("news.source.binary", each -> String.valueOf(each == null ? null : each.message())));
        assertThat(run.state().lines().get(2).duplicates()).isEqualTo(1);
        assertThat(drafts.own()).hasSize(2);
        assertThat(bulk.latest()).containsSame(run);
    }

    @Test
    void afterTheFirstFileTheUnionIsNotLookedUpAgain() {
        var run = bulk.start(union.id(SampleUnion.CODE));
        run.expect(5);
        work(run, "mot.txt", SampleArticle.REVIEW.getBytes(StandardCharsets.UTF_8));

        assertThat(Statements.during(
                        () -> work(run, "hai.txt", SampleArticle.NO_MEETING.getBytes(StandardCharsets.UTF_8))))
                .isLessThanOrEqualTo(3);
    }

    @Test
    void whatIsCancelledIsNotReadAnyMore() {
        var run = bulk.start(union.id(SampleUnion.CODE));
        run.cancel();

        work(run, "bai.txt", SampleArticle.REVIEW.getBytes(StandardCharsets.UTF_8));

        assertThat(run.state().isDone()).isTrue();
        assertThat(drafts.own()).isEmpty();
    }
}
