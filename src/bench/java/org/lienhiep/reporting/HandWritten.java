package org.lienhiep.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** The product's work in hand-written SQL on the same tables: as little as does the job, without checks or history. */
final class HandWritten {

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    HandWritten(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** All cells by COPY into a table with the same keys and indexes, but no foreign keys. */
    double load(Path file) {
        copy("copy cell to stdout", file, false);
        jdbc.sql("create temporary table copied (like cell including all) on commit drop").update();
        var time = Timing.milliseconds(() -> copy("copy copied from stdin", file, true));
        jdbc.sql("drop table copied").update();
        return time;
    }

    private void copy(String sql, Path file, boolean in) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            var copier = connection.unwrap(PGConnection.class).getCopyAPI();
            if (in) {
                try (var rows = Files.newInputStream(file)) {
                    copier.copyIn(sql, rows);
                }
            } else {
                try (var rows = Files.newOutputStream(file)) {
                    copier.copyOut(sql, rows);
                }
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /** A report's cells with the same half-year before. */
    void open(UUID society, int halfYear) {
        jdbc.sql("""
                        select i.code, i.name_vi, c.state, c.value, b.value as before from indicator i
                        left join cell c on c.indicator_id = i.id and c.organisation_id = :society and c.half_year = :period
                        left join cell b on b.indicator_id = i.id and b.organisation_id = :society
                          and b.half_year = :period - 2
                        order by i.section, i.position""")
                .param("society", society)
                .param("period", halfYear)
                .query((row, _) -> row.getBigDecimal("value"))
                .list();
    }

    /** One figure. */
    void save(UUID society, int halfYear, UUID indicator, long value) {
        jdbc.sql("""
                        update cell set value = :value, version = nextval('cell_version') where organisation_id = :society
                          and half_year = :period and indicator_id = :indicator""")
                .param("value", value)
                .param("society", society)
                .param("period", halfYear)
                .param("indicator", indicator)
                .update();
    }

    /** Adds a report's cells to the totals, as an approval does, then takes them out again. */
    void approve(UUID society, int halfYear) {
        add(society, halfYear, 1);
    }

    /** Takes them out again. */
    void takeOut(UUID society, int halfYear) {
        add(society, halfYear, -1);
    }

    private void add(UUID society, int halfYear, int sign) {
        jdbc.sql("""
                        update report set state_since = now() where organisation_id = :society and half_year = :period""")
                .param("society", society)
                .param("period", halfYear)
                .update();
        jdbc.sql("""
                        insert into indicator_total as t (union_id, half_year, indicator_id, value, numbers, reported,
                            at_least, at_most, about)
                        select union_id, half_year, indicator_id, value, 1, 1, 0, 0, 0 from cell
                        where organisation_id = :society and half_year = :period and state = 'NUMBER'
                        on conflict on constraint indicator_total_key do update
                        set value = t.value + :sign * excluded.value, numbers = t.numbers + :sign,
                            reported = t.reported + :sign""")
                .param("society", society)
                .param("period", halfYear)
                .param("sign", sign)
                .update();
    }

    /** A union's figures from the rollup. */
    void totals(UUID union, int from, int to) {
        jdbc.sql("""
                        select t.half_year, t.indicator_id, t.value, t.reported from indicator_total t
                        where t.union_id = :union and t.half_year between :from and :to""")
                .param("union", union)
                .param("from", from)
                .param("to", to)
                .query((row, _) -> row.getBigDecimal(3))
                .list();
    }
}
