package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.Statements;
import org.lienhiep.access.Access;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.tabular.TableImport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the work with reports costs beside the same work in hand-written SQL, on the same server in the same run. Prints
 * medians of alternating runs, their ratio and the product's 95th percentile; absolute times are not comparable
 * between runs.
 *
 * <p>{@code -Dbench.unions=63} is the national size of 1.5 million cells; 6 is the default.
 */
@IntegrationTest
class ReportingBench {

    private static final int UNIONS = Integer.getInteger("bench.unions", 6);
    private static final int ROUNDS = 101;
    private static final HalfYear FIRST = BenchData.FIRST;
    private static final HalfYear LAST = BenchData.LAST;

    @Autowired
    private List<TableImport> imports;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportEntry entry;

    @Autowired
    private ReportWorkflow workflow;

    @Autowired
    private Totals totals;

    @Autowired
    private Access access;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private EntityManager persistence;

    private final Random random = new Random(7);

    @Test
    void reportingBesideHandWrittenSql() {
        access.asSystem(() -> {
            var hand = new HandWritten(jdbc, dataSource);
            load(hand);
            jdbc.sql("analyze").update();
            System.err.println("| what | product / hand-written, medians | ratio | product, 95 % |");
            opening(hand);
            saving(hand);
            approving(hand);
            totals(hand);
            return null;
        });
    }

    private void load(HandWritten hand) {
        var data = BenchData.write(UNIONS);
        for (var table : List.of("unions", "societies", "indicators")) {
            read(data, table);
        }
        var ours = Timing.milliseconds(() -> read(data, "values"));
        var theirs = hand.load(data.folder().resolve("cells.copy"));
        System.err.printf(
                "import: %,d cells, %,.0f cells/s; by COPY %,.0f cells/s; ratio %.2f%n",
                data.cells(), 1e3 * data.cells() / ours, 1e3 * data.cells() / theirs, ours / theirs);
    }

    private void read(BenchData data, String table) {
        var reader = imports.stream()
                .filter(each -> each.table().equals(table))
                .findFirst()
                .orElseThrow();
        try (InputStream file = Files.newInputStream(data.table(table))) {
            assertThat(reader.read(file).errors()).isEmpty();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private void opening(HandWritten hand) {
        var timing = new Timing("opening a report", ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            var society = anySociety();
            persistence.clear();
            timing.run(() -> reports.get(society, LAST), () -> hand.open(society.value(), LAST.number()));
        }
        timing.print();
        var society = anySociety();
        var statements = Statements.during(() -> reports.get(society, LAST));
        System.err.printf(
                "a report of %d indicators is opened by %d statements%n",
                reports.get(society, LAST).cells().size(), statements);
        assertThat(statements).isLessThanOrEqualTo(5);
    }

    private void saving(HandWritten hand) {
        jdbc.sql("update report set state = 'DRAFT' where half_year = :period")
                .param("period", LAST.number())
                .update();
        var timing = new Timing("saving a cell", ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            var society = anySociety();
            var cell = reports.get(society, LAST).cells().stream()
                    .filter(each -> each.figure() != null)
                    .findFirst()
                    .orElseThrow();
            var indicator = cell.indicator().id();
            var value = 1000L + round;
            persistence.clear();
            timing.run(
                    () -> entry.saveCell(society, LAST, indicator, CellDraft.number(value), version(society, cell)),
                    () -> hand.save(society.value(), LAST.number(), indicator.value(), value + 1));
        }
        timing.print();
    }

    private int version(OrganisationId society, ReportCell cell) {
        return jdbc.sql("""
                        select version from cell where organisation_id = :society and half_year = :period
                          and indicator_id = :indicator""")
                .param("society", society.value())
                .param("period", LAST.number())
                .param("indicator", cell.indicator().id().value())
                .query(Integer.class)
                .single();
    }

    private void approving(HandWritten hand) {
        jdbc.sql("update report set state = 'SUBMITTED' where half_year = :period")
                .param("period", LAST.number())
                .update();
        var timing = new Timing("approving a report with its rollup", ROUNDS);
        var societies = jdbc.sql("""
                        select organisation_id from report where half_year = :period and member
                        order by md5(organisation_id::text) limit :rounds""")
                .param("period", LAST.number())
                .param("rounds", Math.min(ROUNDS, UNIONS * BenchData.SOCIETIES))
                .query((row, _) -> new OrganisationId(row.getObject(1, UUID.class)))
                .list();
        for (var society : societies) {
            var version = reports.get(society, LAST).version();
            persistence.clear();
            hand.approve(society.value(), LAST.number());
            hand.takeOut(society.value(), LAST.number());
            timing.run(
                    () -> assertThat(workflow.approve(society, LAST, version)).isInstanceOf(Review.Done.class),
                    () -> hand.approve(society.value(), LAST.number()));
        }
        timing.print();
    }

    private void totals(HandWritten hand) {
        var union = organisations.idsByCode(List.of("N001")).get("N001");
        var timing = new Timing("a union's figures of 20 half-years", ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            timing.run(
                    () -> totals.of(union, FIRST, LAST),
                    () -> hand.totals(union.value(), FIRST.number(), LAST.number()));
        }
        timing.print();
    }

    private OrganisationId anySociety() {
        var code = "N%03d-S%02d".formatted(1 + random.nextInt(UNIONS), 1 + random.nextInt(BenchData.SOCIETIES));
        return organisations.idsByCode(List.of(code)).get(code);
    }
}
