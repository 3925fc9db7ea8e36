package org.lienhiep.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.access.Access;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long a search over 200,000 records of the national size takes, beside the plainest SQL that finds the same words:
 * one statement with {@code like} over the same rows. Prints median, 95th percentile and the ratio of the medians.
 */
@IntegrationTest
class SearchBench {

    private static final Path DATA = Path.of("src/bench/java/org/lienhiep/search/search-data.sql");
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 41);

    /** Each with what it stands for. */
    private static final Map<String, String> QUERIES = queries();

    @Autowired
    private Search search;

    @Autowired
    private Access access;

    @Autowired
    private JdbcClient jdbc;

    private static Map<String, String> queries() {
        var queries = new LinkedHashMap<String, String>();
        queries.put("exact", "Hội thảo về chuyển đổi số lần 10");
        queries.put("prefix", "hội thảo về chuyển đ");
        queries.put("without diacritics", "nguyen van an");
        queries.put("typing error", "hoi chamm cuu");
        queries.put("abbreviation", "LHH KHKT Lâm");
        queries.put("no hit", "zzqqx wwkky");
        queries.put("one letter", "h");
        queries.put("very common word", "hội");
        return queries;
    }

    @Test
    void searchBesidePlainSql() throws IOException {
        for (var statement : Files.readString(DATA).split("\n;;\n", -1)) {
            var decisions = statement
                    .replace("/*columns*/", ", kind, organisation_id")
                    .replace("/*values*/", ", 'CONCLUSION', md5('o' || 1 + n % 63 || '.' || n / 63 % 41)::uuid");
            jdbc.sql(decisions).update();
        }
        jdbc.sql("analyze").update();
        System.err.printf(
                "%,d entries%n%n| query | median | 95 %% | plain SQL, median | ratio |%n|---|---|---|---|---|%n",
                jdbc.sql("select count(*) from search_entry").query(Long.class).single());
        access.asSystem(() -> {
            QUERIES.forEach(this::measure);
            return null;
        });
    }

    private void measure(String what, String text) {
        var ours = new double[ROUNDS];
        var plain = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ours[round] = milliseconds(() -> assertThat(search.best(SearchRequest.of(text), 5)).isNotNull());
            plain[round] = round % 10 == 0 ? milliseconds(() -> plain(text)) : plain[round - 1];
        }
        Arrays.sort(ours);
        Arrays.sort(plain);
        System.err.printf(
                "| %s: %s | %.1f ms | %.1f ms | %.1f ms | %.2f |%n",
                what,
                text,
                ours[ROUNDS / 2],
                ours[ROUNDS * 95 / 100],
                plain[ROUNDS / 2],
                ours[ROUNDS / 2] / plain[ROUNDS / 2]);
    }

    private void plain(String text) {
        jdbc.sql("""
                        select kind, record_id from (
                            select kind, record_id, row_number() over (partition by kind order by day desc) as place
                            from search_entry where called || excerpt like '%' || search_plain(:text) || '%') hit
                        where place <= 5""")
                .param("text", text)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static double milliseconds(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
