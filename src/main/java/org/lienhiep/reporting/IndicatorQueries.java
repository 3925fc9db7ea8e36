package org.lienhiep.reporting;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.IndicatorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the catalogue, each time in one query. */
@Component
class IndicatorQueries {

    private static final String FROM = " from indicator i join section s on s.code = i.section ";
    private static final String SELECT =
            "select " + IndicatorColumns.LABEL + ", i.whole_numbers, i.required, i.valid_from, i.valid_to" + FROM;

    private static final String MATCHES = """
            where (:section::text is null or i.section = :section)
              and (:validIn::smallint is null or (coalesce(i.valid_from, 0) <= :validIn
                   and coalesce(i.valid_to, 9999) >= :validIn))
              and (:kind::text is null or :kind = case when i.numerator is not null then 'COMPUTED'
                   when i.required then 'REQUIRED' else 'OPTIONAL' end)
              and (:text = '' or i.search_text like '%' || search_key(:text) || '%')
            """;

    private final JdbcClient jdbc;

    IndicatorQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The indicators that one of these half-years asks for, by section and position. */
    List<IndicatorLabel> between(HalfYear from, HalfYear to) {
        return jdbc.sql("select " + IndicatorColumns.LABEL + FROM + """
                        where coalesce(i.valid_from, 0) <= :to and coalesce(i.valid_to, 9999) >= :from
                        order by\s""" + IndicatorColumns.ORDER)
                .param("from", from.number())
                .param("to", to.number())
                .query((row, _) -> IndicatorColumns.label(row))
                .list();
    }

    /** What a half-year asks for, by section and position. */
    List<IndicatorRow> asked(HalfYear period) {
        return filtered(
                        SELECT + MATCHES + " order by " + IndicatorColumns.ORDER,
                        IndicatorFilter.ALL.withValidIn(period))
                .query((row, _) -> row(row))
                .list();
    }

    /** Every indicator by its code. */
    Map<String, IndicatorRow> catalogue() {
        return jdbc.sql(SELECT).query((row, _) -> row(row)).list().stream()
                .collect(toMap(row -> row.indicator().code(), Function.identity()));
    }

    Optional<IndicatorLabel> byCode(String code) {
        return jdbc.sql("select " + IndicatorColumns.LABEL + FROM + "where i.code = :code")
                .param("code", code)
                .query((row, _) -> IndicatorColumns.label(row))
                .optional();
    }

    Optional<IndicatorLabel> byId(IndicatorId id) {
        return jdbc.sql("select " + IndicatorColumns.LABEL + FROM + "where i.id = :id")
                .param("id", id.value())
                .query((row, _) -> IndicatorColumns.label(row))
                .optional();
    }

    List<IndicatorRow> rows(ListQuery<IndicatorFilter, IndicatorOrder> query) {
        return filtered(SELECT + MATCHES + " order by " + order(query) + " offset :offset limit :limit", query.filter())
                .param("offset", query.offset())
                .param("limit", query.limit())
                .query((row, _) -> row(row))
                .list();
    }

    int count(IndicatorFilter filter) {
        return filtered("select count(*)" + FROM + MATCHES, filter)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(String sql, IndicatorFilter filter) {
        return jdbc.sql(sql)
                .param("section", filter.section())
                .param("validIn", number(filter.validIn()))
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("text", filter.text());
    }

    private static String order(ListQuery<IndicatorFilter, IndicatorOrder> query) {
        var english = Locale.ENGLISH.getLanguage().equals(query.language().getLanguage());
        var direction = query.direction();
        return switch (query.order()) {
            case POSITION -> "s.position %1$s, s.code %1$s, i.position %1$s, i.code %1$s".formatted(direction);
            case NAME ->
                "%s collate %s %s, i.code"
                        .formatted(
                                english ? "coalesce(i.name_en, i.name_vi)" : "i.name_vi", query.collation(), direction);
            case CODE -> "i.code " + direction;
        };
    }

    private static IndicatorRow row(ResultSet row) throws SQLException {
        return new IndicatorRow(
                IndicatorColumns.label(row),
                row.getBoolean("whole_numbers"),
                row.getBoolean("required"),
                IndicatorColumns.halfYear(row, "valid_from"),
                IndicatorColumns.halfYear(row, "valid_to"));
    }

    /** The place after the last indicator of a section. */
    int nextPosition(String section) {
        return jdbc.sql("select coalesce(max(position), 0) + 1 from indicator where section = :section")
                .param("section", section)
                .query(Integer.class)
                .single();
    }

    void move(IndicatorId id, int steps) {
        var codes = jdbc.sql("""
                        select id from indicator where section = (select section from indicator where id = :id)
                        order by position, code for update""")
                .param("id", id.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        Places.moved(codes, id.value(), steps)
                .ifPresent(ordered ->
                        jdbc.sql("""
                        update indicator i set position = o.place
                        from unnest(:ids::uuid[]) with ordinality o(id, place)
                        where i.id = o.id and i.position <> o.place""").param("ids", ordered.toArray(UUID[]::new)).update());
    }

    /** Takes the checks of the standard set away that are about it; a union's own stand in the way of its deletion. */
    void forgetStandardChecks(String code) {
        jdbc.sql("""
                        delete from check_rule r where union_id is null and (indicator = :code
                            or exists (select from check_rule_part where rule_id = r.id and indicator = :code))""").param("code", code).update();
    }

    /** Whether a report says something of it for a half-year outside of these. */
    boolean reportedOutside(IndicatorId id, @Nullable HalfYear from, @Nullable HalfYear to) {
        return jdbc.sql("""
                        select exists (select from cell where indicator_id = :id
                            and (half_year < :from::smallint or half_year > :to::smallint))""")
                .param("id", id.value())
                .param("from", number(from))
                .param("to", number(to))
                .query(Boolean.class)
                .single();
    }

    /** Whether a report states a fraction of it. */
    boolean hasFractions(IndicatorId id) {
        return jdbc.sql("select exists (select from cell where indicator_id = :id and value <> trunc(value))")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private static @Nullable Integer number(@Nullable HalfYear halfYear) {
        return halfYear == null ? null : halfYear.number();
    }
}
