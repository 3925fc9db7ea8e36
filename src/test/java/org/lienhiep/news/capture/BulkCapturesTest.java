package org.lienhiep.news.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.TestBeans;
import org.lienhiep.access.Access;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.VietnamTime;
import org.lienhiep.news.DraftRecorded;
import org.lienhiep.news.RecordingDrafts;
import org.lienhiep.news.SampleArticle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Reads on its own: what runs beside a test would not see what the test wrote. */
@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class BulkCapturesTest {

    @Autowired
    private BulkCaptures bulk;

    @Autowired
    private BulkStore store;

    @Autowired
    private BulkReading reading;

    @Autowired
    private BulkQueue queue;

    @Autowired
    private Captures captures;

    @Autowired
    private RecordingDrafts drafts;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Access access;

    @Autowired
    private SampleUnion union;

    private UUID user() {
        return Objects.requireNonNull(access.actor().user()).value();
    }

    private UUID start() {
        return bulk.start(union.id(SampleUnion.CODE));
    }

    private List<UUID> read(UUID file) {
        return reading.read(file, user(), "Chưa có tiêu đề");
    }

    private void read(UUID run, String name, byte[] bytes) {
        read(store.add(run, name, false, bytes));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private BulkRun latest() {
        return bulk.latest().orElseThrow();
    }

    @Test
    void eachFileBecomesADraftOrALineThatSaysWhyNot() {
        captures.record(SourceTexts.captureWords(SampleArticle.REVIEW, null), union.id(SampleUnion.CODE));
        var run = start();

        read(
                run,
                "bai.docx",
                Files.word(List.of(SampleArticle.NO_MEETING.lines().findFirst().orElseThrow())));
        read(run, "anh.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
        read(run, "lai.txt", bytes(SampleArticle.REVIEW));

        assertThat(latest().isDone()).isTrue();
        assertThat(latest().files()).extracting(BulkFile::name).containsExactly("bai.docx", "anh.png", "lai.txt");
        assertThat(latest().files().get(1).problem())
                .extracting(problem -> problem == null ? null : problem.message())
                .isEqualTo("news.source.binary");
        assertThat(latest().files().get(2).duplicates()).isEqualTo(1);
        assertThat(drafts.own()).hasSize(2);
    }

    @Test
    void aZipGivesWayToItsFilesAndABrokenOneToThoseBeforeTheBreak() {
        var run = start();
        var whole = Files.zip(Map.of("tin/mot.txt", SampleArticle.REVIEW, "__MACOSX/x", "x"));
        var broken = Arrays.copyOf(whole, whole.length / 2);

        var inside = read(store.add(run, "bai.zip", true, whole));
        read(store.add(run, "hong.zip", true, broken));

        assertThat(inside).hasSize(1);
        assertThat(latest().files())
                .extracting(BulkFile::name)
                .contains("mot.txt", "hong.zip")
                .doesNotContain("bai.zip", "x");
        assertThat(latest().files())
                .filteredOn(file -> file.name().equals("hong.zip"))
                .extracting(file -> Objects.requireNonNull(file.problem()).message())
                .containsExactly("news.bulk.zip.broken");
    }

    @Test
    void afterTheFirstFileTheUnionIsNotLookedUpAgain() {
        var run = start();
        var first = store.add(run, "mot.txt", false, bytes(SampleArticle.REVIEW));
        var second = store.add(run, "hai.txt", false, bytes(SampleArticle.NO_MEETING));
        queue.put(run, List.of(first, second));
        read(first);

        assertThat(Statements.during(() -> read(second))).isLessThanOrEqualTo(5);
        queue.stop(run);
    }

    @Test
    void whatIsReadOnceIsNotReadAgain() {
        var file = store.add(start(), "bai.txt", false, bytes(SampleArticle.REVIEW));
        read(file);
        read(file);

        assertThat(drafts.own()).hasSize(1);
    }

    @Test
    void theListLeadsToTheArticleOnceItsDraftIsRecordedAndOutlivesADraftGivenUp() {
        var run = start();
        read(run, "mot.txt", bytes(SampleArticle.REVIEW));
        read(run, "hai.txt", bytes(SampleArticle.NO_MEETING));
        var article = captures.record(SourceTexts.captureWords(SampleArticle.REVIEW, null), union.id(SampleUnion.CODE))
                .id();

        events.publishEvent(
                new DraftRecorded(Objects.requireNonNull(latest().files().get(0).draft()), article));
        drafts.discard(Objects.requireNonNull(latest().files().get(1).draft()));

        assertThat(latest().files()).extracting(BulkFile::article).containsExactly(article, null);
        assertThat(latest().files()).extracting(BulkFile::isGivenUp).containsExactly(false, true);
    }

    @Test
    void afterAnErrorOfTheServerTheFileWaitsToBeTriedAgain() {
        var file = store.add(start(), "bai.txt", false, bytes(SampleArticle.REVIEW));
        store.failed(file);
        assertThat(latest().waiting()).isEqualTo(1);
        assertThat(latest().files().getFirst().problem()).isNotNull();

        read(file);

        assertThat(latest().isDone()).isTrue();
        assertThat(latest().files().getFirst().problem()).isNull();
    }

    @Test
    void noMoreThanFiveHundredFilesAreTaken() {
        var run = start();
        for (int number = 0; number < BulkCaptures.MOST_FILES; number++) {
            store.refuse(run, "cu-" + number, new Problem("source", "news.source.binary"));
        }

        assertThat(bulk.add(run, "moi.txt", bytes(SampleArticle.REVIEW), "Chưa có tiêu đề"))
                .isTrue();

        assertThat(latest().isDone()).isTrue();
        assertThat(latest().files().getLast().problem())
                .extracting(problem -> problem == null ? null : problem.message())
                .isEqualTo("news.bulk.too-many");
        assertThat(Statements.during(this::latest)).isLessThanOrEqualTo(2);
    }

    @Test
    void everyoneHasAListOfHisOwnThatNobodyElseReaches() {
        var run = start();
        var file = store.add(run, "bai.txt", false, bytes(SampleArticle.REVIEW));

        union.as(Role.UNION_SECRETARY, SampleUnion.CODE, () -> {
            assertThat(bulk.latest()).isEmpty();
            assertThat(bulk.add(run, "la.txt", bytes("x"), "Chưa có tiêu đề")).isFalse();
            bulk.clear(run);
            read(file);
            assertThat(drafts.own()).isEmpty();
        });

        assertThat(latest().waiting()).isEqualTo(1);
    }

    @Test
    void theListGoesWhenItIsClearedFollowedByAnotherOrOld() {
        var cleared = start();
        read(cleared, "mot.txt", bytes(SampleArticle.REVIEW));
        bulk.clear(cleared);
        assertThat(bulk.latest()).isEmpty();
        assertThat(drafts.own()).hasSize(1);

        var before = start();
        var after = start();
        assertThat(latest().id()).isEqualTo(after).isNotEqualTo(before);

        var night = TestBeans.TODAY.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant();
        assertThat(store.clearBefore(night)).isEqualTo(1);
        assertThat(bulk.latest()).isEmpty();
    }
}
