package org.lienhiep.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.access.Access;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.tabular.TableImport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the dashboard's figures cost beside the same figures in hand-written SQL, on the same server in the same run.
 * Prints medians of alternating runs and their ratio; absolute times are not comparable between runs.
 *
 * <p>{@code -Dbench.unions=63} is the national size of 1.5 million cells; 6 is the default.
 */
@IntegrationTest
class TotalsBench {

    private static final int UNIONS = Integer.getInteger("bench.unions", 6);
    private static final int SOCIETIES = 30;
    private static final int INDICATORS = 40;
    private static final int ROUNDS = 41;
    private static final HalfYear FIRST = new HalfYear(2016, 1);
    private static final HalfYear LAST = new HalfYear(2025, 2);
    private static final int PERIODS = LAST.number() - FIRST.number() + 1;

    private static final String FROM_ROLLUP = """
            select t.half_year, t.indicator_id, t.value, t.reported from indicator_total t
            where t.union_id = :union and t.half_year between :from and :to""";

    private static final String FROM_CELLS = """
            select c.half_year, c.indicator_id, sum(c.value), count(*) from cell c
            join report r on r.organisation_id = c.organisation_id and r.half_year = c.half_year and r.union_id = c.union_id
            where c.union_id = :union and c.half_year between :from and :to and r.state = 'APPROVED'
            group by c.half_year, c.indicator_id""";

    @Autowired
    private List<TableImport> imports;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Totals totals;

    @Autowired
    private Access access;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void totalsBesideHandWrittenSql() {
        var cells = UNIONS * SOCIETIES * PERIODS * INDICATORS;
        var imported = time(() -> access.asSystem(this::fill));
        System.err.printf("import: %,d cells in %s = %,.0f cells/s%n", cells, imported, cells / seconds(imported));
        jdbc.sql("analyze").update();
        var union = organisations.idsByCode(List.of("N001")).get("N001");
        var product = new ArrayList<Duration>();
        var rollup = new ArrayList<Duration>();
        var raw = new ArrayList<Duration>();
        for (int round = 0; round < ROUNDS; round++) {
            product.add(time(() -> access.asSystem(() -> totals.of(union, FIRST, LAST))));
            rollup.add(time(() -> query(FROM_ROLLUP, union)));
            raw.add(time(() -> query(FROM_CELLS, union)));
        }
        print("totals of a union ÷ SQL on the rollup", product, rollup);
        print("totals of a union ÷ SQL on the cells", product, raw);
        assertThat(access.asSystem(() -> totals.of(union, FIRST, LAST))).isNotEmpty();
    }

    private Object query(String sql, OrganisationId union) {
        return jdbc.sql(sql)
                .param("union", union.value())
                .param("from", FIRST.number())
                .param("to", LAST.number())
                .query((row, _) -> row.getBigDecimal(3))
                .list();
    }

    private Void fill() {
        var unions = new StringBuilder("code,name\n");
        var societies = new StringBuilder("code,union,name,memberSince\n");
        var indicators = new StringBuilder("code,name,section,unit\n");
        var values = new StringBuilder("organisation,indicator,halfYear,value,state\n");
        for (int i = 1; i <= INDICATORS; i++) {
            indicators.append("n%03d,Chỉ tiêu %d,Đo,lượt%n".formatted(i, i));
        }
        var random = new Random(20111118);
        for (int u = 1; u <= UNIONS; u++) {
            unions.append("N%03d,Liên hiệp %d%n".formatted(u, u));
            for (int s = 1; s <= SOCIETIES; s++) {
                var code = "N%03d-S%02d".formatted(u, s);
                societies.append("%s,N%03d,Hội %d,2005%n".formatted(code, u, s));
                for (var period : HalfYear.between(FIRST, LAST)) {
                    for (int i = 1; i <= INDICATORS; i++) {
                        values.append(code + ",n%03d,".formatted(i) + period + "," + (1 + random.nextInt(400))
                                + ",APPROVED\n");
                    }
                }
            }
        }
        read("unions", unions);
        read("societies", societies);
        read("indicators", indicators);
        read("values", values);
        return null;
    }

    private void read(String table, StringBuilder csv) {
        var reader = imports.stream()
                .filter(each -> each.table().equals(table))
                .findFirst()
                .orElseThrow();
        assertThat(reader.read(new ByteArrayInputStream(csv.toString().getBytes(UTF_8)))
                        .errors())
                .isEmpty();
    }

    private static Duration time(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static void print(String what, List<Duration> product, List<Duration> reference) {
        var mine = median(product);
        var theirs = median(reference);
        System.err.printf("%s: %.2f ms / %.2f ms = %.2f%n", what, mine * 1e3, theirs * 1e3, mine / theirs);
    }

    private static double median(List<Duration> runs) {
        var sorted = new ArrayList<>(runs);
        Collections.sort(sorted);
        return seconds(sorted.get(sorted.size() / 2));
    }
}
