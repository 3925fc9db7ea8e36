package org.lienhiep.consolidation;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lienhiep.document.FileFormat;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists issues and finds their files. */
@Component
class IssueQueries {

    private static final String ISSUES = """
            select c.*, (select count(*) from consolidation_change h where h.consolidation_id = c.id) as changes,
                   array(select format from consolidation_file f where f.consolidation_id = c.id order by format) as formats,
                   array(select sha256 from consolidation_file f where f.consolidation_id = c.id order by format) as sums
            from consolidation c where c.union_id = :union\s""";

    private final JdbcClient jdbc;

    IssueQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All issues of a half-year's report, the newest first. */
    List<IssueRow> of(OrganisationId union, HalfYear period) {
        return jdbc.sql(ISSUES + "and c.half_year = :period order by c.issue desc")
                .param("union", union.value())
                .param("period", period.number())
                .query((row, _) -> issue(row))
                .list();
    }

    /** The half-years between these, both included, whose report was issued. */
    Set<HalfYear> issued(OrganisationId union, HalfYear from, HalfYear to) {
        return jdbc.sql(
                        "select distinct half_year from consolidation where union_id = :union and half_year between :from and :to")
                .param("union", union.value())
                .param("from", from.number())
                .param("to", to.number())
                .query((row, _) -> HalfYear.ofNumber(row.getInt("half_year")))
                .set();
    }

    /** Whatever the union issued last, for any half-year: what the next one will look like. */
    Optional<UUID> latest(OrganisationId union) {
        return jdbc.sql("select id from consolidation where union_id = :union order by frozen_at desc, id desc limit 1")
                .param("union", union.value())
                .query(UUID.class)
                .optional();
    }

    /** The number that follows the highest of the union's series of a year. */
    int nextNumber(OrganisationId union, int year) {
        return requireNonNull(jdbc.sql("""
                        select coalesce(max(register_number), 0) + 1 from consolidation
                        where union_id = :union and register_year = :year""")
                .param("union", union.value())
                .param("year", year)
                .query(Integer.class)
                .single());
    }

    boolean taken(OrganisationId union, int year, int number) {
        return jdbc.sql("""
                        select 1 from consolidation
                        where union_id = :union and register_year = :year and register_number = :number""")
                .param("union", union.value())
                .param("year", year)
                .param("number", number)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** The file, empty when there is no such issue. */
    Optional<IssuedFile> file(OrganisationId union, HalfYear period, int issue, FileFormat format) {
        return jdbc.sql("""
                        select c.union_code, f.sha256, f.content
                        from consolidation c join consolidation_file f on f.consolidation_id = c.id
                        where c.union_id = :union and c.half_year = :period and c.issue = :issue and f.format = :format""")
                .param("union", union.value())
                .param("period", period.number())
                .param("issue", issue)
                .param("format", format.name())
                .query((row, _) -> new IssuedFile(
                        format.fileName(row.getString("union_code"), period, issue),
                        format,
                        row.getString("sha256"),
                        row.getBytes("content")))
                .optional();
    }

    private static IssueRow issue(ResultSet row) throws SQLException {
        return new IssueRow(
                row.getObject("id", UUID.class),
                row.getInt("issue"),
                "%02d/%s".formatted(row.getInt("register_number"), row.getString("symbol")),
                row.getObject("dated", LocalDate.class),
                row.getString("signer"),
                row.getTimestamp("frozen_at").toInstant(),
                row.getString("frozen_by"),
                row.getString("checksum"),
                row.getInt("changes"),
                files(row));
    }

    private static Map<FileFormat, String> files(ResultSet row) throws SQLException {
        var formats = (String[]) row.getArray("formats").getArray();
        var sums = (String[]) row.getArray("sums").getArray();
        var files = new EnumMap<FileFormat, String>(FileFormat.class);
        for (int i = 0; i < formats.length; i++) {
            files.put(FileFormat.valueOf(formats[i]), sums[i]);
        }
        return files;
    }
}
