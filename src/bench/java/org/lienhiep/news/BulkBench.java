package org.lienhiep.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.access.Role;
import org.lienhiep.news.capture.BulkCaptures;
import org.lienhiep.news.capture.BulkFile;
import org.lienhiep.news.capture.BulkRun;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many files of articles become drafts in a second, with everything that goes with it: recognised, cleaned, looked
 * up among recorded articles, read with the union's vocabulary, stored with a copy. Prints articles/s of each round; in
 * the first ones the compiler is still at work. That every file ends as a draft is asserted. Commits, as its workers
 * have transactions of their own.
 */
@IntegrationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class BulkBench {

    private static final int FILES = 200;
    private static final int ROUNDS = 30;
    private static final int LETTERS = 3_000;

    @Autowired
    private BulkCaptures bulk;

    @Autowired
    private SampleUnion union;

    @Test
    void filesOfThreeThousandCharacters() {
        union.found();
        union.as(Role.UNION_SECRETARY, SampleUnion.CODE, () -> {
            for (int round = 0; round < ROUNDS; round++) {
                var files = files(round);
                var start = System.nanoTime();
                var run = bulk.start(union.id(SampleUnion.CODE));
                for (int number = 0; number < FILES; number++) {
                    bulk.add(run, "bai-" + number + ".txt", files.get(number), "Chưa có tiêu đề");
                }
                for (var now = latest(); now.going(); now = latest()) {
                    LockSupport.parkNanos(Math.clamp(now.waiting() * 4L, 5, 250) * 1_000_000);
                }
                var seconds = (System.nanoTime() - start) / 1e9;
                System.err.printf("| %d files, round %d | %.0f articles/s |%n", FILES, round + 1, FILES / seconds);
                assertThat(latest().files())
                        .extracting(BulkFile::draft)
                        .doesNotContainNull();
            }
        });
    }

    private BulkRun latest() {
        return bulk.latest().orElseThrow();
    }

    private static List<byte[]> files(int round) {
        return IntStream.range(0, FILES)
                .mapToObj(number -> ReadingBench.SampleArticle.of(LETTERS, (long) round * FILES + number)
                        .getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
