package org.lienhiep.reporting.check;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.Severity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads rules, a whole set in one statement: the union's own, or the standard one while it has none. */
@Component
class RuleQueries {

    private static final String SELECT = """
            select r.*, (select array_agg(p.indicator order by p.place) from check_rule_part p where p.rule_id = r.id) as parts
            from check_rule r left join indicator i on i.code = r.indicator left join section s on s.code = i.section
            where r.union_id is not distinct from
                  (select c.union_id from check_set c where c.union_id =\s""";

    private static final String ORDER = " order by s.position nulls last, i.position, r.kind, r.code";

    private final JdbcClient jdbc;

    RuleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A rule as it is stored. */
    record Stored(Rule rule, boolean enabled, int version) {}

    /** All rules of a union. */
    List<Stored> ofUnion(OrganisationId union) {
        return jdbc.sql(SELECT + ":union)" + ORDER)
                .param("union", union.value())
                .query((row, _) -> stored(row))
                .list();
    }

    /** The rules that a report is checked by: none of those that are switched off. */
    List<Rule> ofReport(OrganisationId organisation, HalfYear period) {
        return jdbc.sql(SELECT + """
                        (select union_id from report where organisation_id = :organisation and half_year = :period))
                          and r.enabled""" + ORDER)
                .param("organisation", organisation.value())
                .param("period", period.number())
                .query((row, _) -> stored(row).rule())
                .list();
    }

    /** Whether the union has a set of its own. */
    boolean isOwn(OrganisationId union) {
        return jdbc.sql("select exists (select from check_set where union_id = :union)")
                .param("union", union.value())
                .query(Boolean.class)
                .single();
    }

    /** Gives the union a set of its own, the standard one to begin with, unless it has one. */
    void own(OrganisationId union, String by) {
        var made = jdbc.sql("insert into check_set values (:union) on conflict (union_id) do nothing")
                .param("union", union.value())
                .update();
        if (made == 0) {
            return;
        }
        jdbc.sql("""
                        insert into check_rule (id, version, created_at, created_by, updated_at, updated_by, union_id, code,
                            kind, severity, enabled, indicator, lowest, highest, percent, least)
                        select gen_random_uuid(), version, now(), :by, now(), :by, :union, code, kind, severity, enabled,
                               indicator, lowest, highest, percent, least
                        from check_rule where union_id is null""").param("union", union.value()).param("by", by).update();
        jdbc.sql("""
                        insert into check_rule_part (rule_id, place, indicator)
                        select own.id, p.place, p.indicator
                        from check_rule own
                        join check_rule standard on standard.code = own.code and standard.union_id is null
                        join check_rule_part p on p.rule_id = standard.id
                        where own.union_id = :union""").param("union", union.value()).update();
    }

    /** Takes the union's own set away: the standard one holds again. */
    void disown(OrganisationId union) {
        jdbc.sql("delete from check_rule where union_id = :union")
                .param("union", union.value())
                .update();
        jdbc.sql("delete from check_set where union_id = :union")
                .param("union", union.value())
                .update();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        var parts = row.getArray("parts");
        var percent = row.getInt("percent");
        var rule = new Rule(
                row.getString("code"),
                RuleKind.valueOf(row.getString("kind")),
                Severity.valueOf(row.getString("severity")),
                row.getString("indicator"),
                parts == null ? List.of() : Arrays.asList((String[]) parts.getArray()),
                plain(row, "lowest"),
                plain(row, "highest"),
                percent == 0 ? null : Integer.valueOf(percent),
                plain(row, "least"));
        return new Stored(rule, row.getBoolean("enabled"), row.getInt("version"));
    }

    private static @Nullable BigDecimal plain(ResultSet row, String column) throws SQLException {
        var number = row.getBigDecimal(column);
        if (number == null) {
            return null;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
