package org.lienhiep.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lienhiep.news.reading.ArticleReader;
import org.lienhiep.news.reading.ArticleText;
import org.lienhiep.news.reading.Vocabulary;

/**
 * How fast articles are read: one of 3,000 characters, many on two threads, and texts from 1 kB to 1 MB, whose time for
 * a kilobyte should stay the same. Prints medians and ratios; only that every text gives a reading is asserted. Growth is
 * told by processor time, which other work on the machine does not lengthen.
 */
class ReadingBench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 201);
    private static final int WARM_UP = 300;
    private static final int BATCH = 600;
    private static final int THREADS = 2;
    private static final int[] KILOBYTES = {1, 4, 16, 64, 256, 1000};
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final ArticleReader READER = new ArticleReader();

    @Test
    void anArticleOfThreeThousandCharacters() throws Exception {
        var articles = IntStream.range(0, BATCH)
                .mapToObj(number -> ArticleText.of(SampleArticle.of(3_000, number)))
                .toList();
        articles.subList(0, WARM_UP).forEach(ReadingBench::read);
        var times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var article = articles.get(round % BATCH);
            times[round] = milliseconds(() -> read(article));
        }
        Arrays.sort(times);
        System.err.printf(
                "| an article of 3,000 characters | median %.2f ms | 95 %% %.2f ms |%n",
                median(times), times[(int) (0.95 * ROUNDS)]);

        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var work = articles.stream()
                    .<Callable<Boolean>>map(article -> () -> {
                        read(article);
                        return true;
                    })
                    .toList();
            threads.invokeAll(work);
            var start = System.nanoTime();
            for (var done : threads.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
            System.err.printf(
                    "| %d articles on %d threads | %.0f articles/s |%n",
                    BATCH, THREADS, BATCH / ((System.nanoTime() - start) / 1e9));
        }
    }

    @Test
    void textsThatGrow() {
        for (int warm = 0; warm < WARM_UP; warm++) {
            read(ArticleText.of(SampleArticle.of(8_000, warm)));
        }
        double first = 0;
        for (int kilobytes : KILOBYTES) {
            var text = ArticleText.of(SampleArticle.of(kilobytes * 1000, kilobytes));
            int rounds = Math.max(5, Math.min(ROUNDS, 4_000 / kilobytes));
            var times = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                times[round] = processorMilliseconds(() -> read(text));
            }
            Arrays.sort(times);
            double perKilobyte = median(times) / kilobytes;
            first = first == 0 ? perKilobyte : first;
            System.err.printf(
                    "| %,d kB | median %.1f ms | %.3f ms/kB | %.2f of the smallest |%n",
                    kilobytes, median(times), perKilobyte, perKilobyte / first);
        }
    }

    private static void read(ArticleText text) {
        assertThat(READER.read(text, Vocabulary.empty()).language()).isEqualTo("vi");
    }

    private static double milliseconds(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double processorMilliseconds(Runnable work) {
        var start = CLOCK.getCurrentThreadCpuTime();
        work.run();
        return (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    /** An article as long as wished, whose names and numbers do not repeat. */
    static final class SampleArticle {

        private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Lò", "Quàng"};
        private static final String[] MIDDLE = {"Văn", "Thị", "Đức", "Minh", "Quang", "Thu", "Hữu", "Ngọc"};
        private static final String[] GIVEN = {"An", "Bình", "Cường", "Dung", "Hà", "Khánh", "Lan", "Mai", "Nam", "Phúc"};
        private static final String[] SOCIETY = {"Luật gia", "Đông y", "Khuyến học", "Làm vườn", "Nhà báo", "Châm cứu"};
        private static final String HEAD = """
                Hội Luật gia tỉnh Hòa Bình: Đại hội đại biểu lần thứ V, nhiệm kỳ 2020 - 2025

                Sáng 5/7/2020, Hội Luật gia tỉnh Hòa Bình tổ chức Đại hội đại biểu lần thứ V, nhiệm kỳ 2020 - 2025, với \
                sự tham dự của hơn 150 đại biểu.

                """;

        static String of(int length, long seed) {
            var random = new Random(seed);
            var text = new StringBuilder(HEAD);
            while (text.length() < length) {
                text.append(paragraph(random)).append("\n\n");
            }
            return text.substring(0, length);
        }

        private static String paragraph(Random random) {
            return switch (random.nextInt(4)) {
                case 0 -> "Dự đại hội có các đồng chí: %s, Phó Chủ tịch UBND tỉnh; %s - Giám đốc Sở Tư pháp; bà %s, Chủ tịch Hội %s tỉnh cùng %d hội viên."
                        .formatted(person(random), person(random), person(random), one(SOCIETY, random), random.nextInt(900));
                case 1 -> "Trong năm %d, các cấp hội đã tổ chức trên %d buổi tuyên truyền cho %d.%03d lượt người, tư vấn %d vụ việc, đạt %d%% kế hoạch; kết nạp mới %d hội viên."
                        .formatted(2000 + random.nextInt(20), random.nextInt(900), 1 + random.nextInt(90), random.nextInt(1000), random.nextInt(5000), random.nextInt(100), random.nextInt(3000));
                case 2 -> "Đại hội bầu Ban Chấp hành gồm %d ủy viên; ông %s được bầu giữ chức Chủ tịch, các ông %s và %s làm Phó Chủ tịch nhiệm kỳ 2020 - 2025."
                        .formatted(15 + random.nextInt(30), person(random), person(random), person(random));
                default -> "Thời gian tới, Hội %s tỉnh phấn đấu mở %d lớp tập huấn; đẩy mạnh tư vấn, phản biện và giám định xã hội, góp phần xây dựng quê hương ngày càng giàu đẹp."
                        .formatted(one(SOCIETY, random), random.nextInt(99));
            };
        }

        private static String person(Random random) {
            return one(FAMILY, random) + " " + one(MIDDLE, random) + " " + one(MIDDLE, random) + " " + one(GIVEN, random);
        }

        private static String one(String[] words, Random random) {
            return words[random.nextInt(words.length)];
        }
    }
}
