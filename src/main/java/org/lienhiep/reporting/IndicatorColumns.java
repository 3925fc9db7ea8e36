package org.lienhiep.reporting;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.IndicatorId;

/** The columns that make an {@link IndicatorLabel}, for every query that shows indicators. */
final class IndicatorColumns {

    /** For a query {@code from indicator i join section s on s.code = i.section}. */
    static final String LABEL = """
            i.id, i.code, i.position, i.name_vi, i.name_en, i.unit_vi, i.unit_en, i.over_time, i.over_organisations,
            i.numerator, i.denominator, i.factor,
            s.code as section_code, s.name_vi as section_vi, s.name_en as section_en, s.position as section_position""";

    /**
     * In place of the table {@code indicator i}: as the indicators were worded in the half-year of a parameter.
     *
     * @param period name of the parameter
     */
    static String worded(String period) {
        var columns = Stream.of(
                        "name_vi",
                        "name_en",
                        "unit_vi",
                        "unit_en",
                        "definition_vi",
                        "definition_en",
                        "over_time",
                        "over_organisations")
                .map(column -> "case when v.valid_to is null then i.%1$s else v.%1$s end as %1$s".formatted(column))
                .collect(joining(", "));
        return "(select i.id, i.code, i.section, i.position, i.whole_numbers, i.required, i.valid_from, i.valid_to, "
                + "i.numerator, i.denominator, i.factor, " + columns
                + " from indicator i left join indicator_version v "
                + "on v.indicator_id = i.id and v.valid_to = " + wordedUntil(period) + ") i";
    }

    /** Until when the wording holds that the half-year of a parameter has; null when it is the present one. */
    static String wordedUntil(String period) {
        return "(select min(valid_to) from indicator_version where indicator_id = i.id and valid_to >= %s)"
                .formatted(period);
    }

    /** The order of a report. */
    static final String ORDER = "s.position, s.code, i.position, i.code";

    private IndicatorColumns() {}

    static IndicatorLabel label(ResultSet row) throws SQLException {
        return new IndicatorLabel(
                new IndicatorId(row.getObject("id", UUID.class)),
                row.getString("code"),
                section(row),
                row.getInt("position"),
                new BilingualText(row.getString("name_vi"), row.getString("name_en")),
                text(row, "unit"),
                OverTime.valueOf(row.getString("over_time")),
                OverOrganisations.valueOf(row.getString("over_organisations")),
                ratio(row));
    }

    /** How it is computed, from the columns {@code numerator, denominator, factor}; null when it is counted. */
    static @Nullable Ratio ratio(ResultSet row) throws SQLException {
        var numerator = row.getString("numerator");
        return numerator == null
                ? null
                : new Ratio(numerator, row.getString("denominator"), CellValue.plain(row.getBigDecimal("factor")));
    }

    /**
     * A wording from the columns {@code name, unit, definition} with their endings, {@code over_time} and
     * {@code over_organisations}.
     *
     * @param prefix of all those columns
     */
    static Wording wording(ResultSet row, String prefix) throws SQLException {
        return new Wording(
                new BilingualText(row.getString(prefix + "name_vi"), row.getString(prefix + "name_en")),
                text(row, prefix + "unit"),
                text(row, prefix + "definition"),
                OverTime.valueOf(row.getString(prefix + "over_time")),
                OverOrganisations.valueOf(row.getString(prefix + "over_organisations")));
    }

    private static SectionLabel section(ResultSet row) throws SQLException {
        return new SectionLabel(
                row.getString("section_code"),
                new BilingualText(row.getString("section_vi"), row.getString("section_en")),
                row.getInt("section_position"));
    }

    /** A text of which there may be none, from the columns with this name and the endings {@code _vi} and {@code _en}. */
    static @Nullable BilingualText text(ResultSet row, String column) throws SQLException {
        var vietnamese = row.getString(column + "_vi");
        return vietnamese == null ? null : new BilingualText(vietnamese, row.getString(column + "_en"));
    }

    static @Nullable HalfYear halfYear(ResultSet row, String column) throws SQLException {
        var number = row.getInt(column);
        return row.wasNull() ? null : HalfYear.ofNumber(number);
    }
}
