package org.lienhiep.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.IndicatorId;

/** The columns that make an {@link IndicatorLabel}, for every query that shows indicators. */
final class IndicatorColumns {

    /** For a query {@code from indicator i join section s on s.code = i.section}. */
    static final String LABEL = """
            i.id, i.code, i.position, i.name_vi, i.name_en, i.unit_vi, i.unit_en, i.over_time, i.over_organisations,
            s.code as section_code, s.name_vi as section_vi, s.name_en as section_en, s.position as section_position""";

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
                OverOrganisations.valueOf(row.getString("over_organisations")));
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
