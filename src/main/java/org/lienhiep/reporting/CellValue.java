package org.lienhiep.reporting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.Qualifier;

/**
 * What a filled cell says, as the table keeps it.
 *
 * @param value for {@link CellState#NUMBER}, else null
 * @param qualifier for {@link CellState#NUMBER}, else null
 */
record CellValue(
        CellState state,
        @Nullable BigDecimal value,
        @Nullable Qualifier qualifier,
        @Nullable String note) {

    /** From the columns {@code state, value, qualifier, note}; null when there is no cell. */
    static @Nullable CellValue of(ResultSet row) throws SQLException {
        var state = row.getString("state");
        if (state == null) {
            return null;
        }
        var qualifier = row.getString("qualifier");
        return new CellValue(
                CellState.valueOf(state),
                row.getBigDecimal("value"),
                qualifier == null ? null : Qualifier.valueOf(qualifier),
                row.getString("note"));
    }

    /** The number of a cell from the columns {@code state, value, qualifier} with this prefix; null for none. */
    static @Nullable Figure figure(ResultSet row, String prefix) throws SQLException {
        var state = row.getString(prefix + "state");
        var qualifier = row.getString(prefix + "qualifier");
        return state == null
                ? null
                : figure(
                        CellState.valueOf(state),
                        row.getBigDecimal(prefix + "value"),
                        qualifier == null ? null : Qualifier.valueOf(qualifier));
    }

    @Nullable
    Figure figure() {
        return figure(state, value, qualifier);
    }

    /** The number that a cell states, without the zeros at its end; null when it states none. */
    static @Nullable Figure figure(CellState state, @Nullable BigDecimal value, @Nullable Qualifier qualifier) {
        return switch (state) {
            case NUMBER -> value == null || qualifier == null ? null : new Figure(plain(value), qualifier);
            case ZERO -> new Figure(BigDecimal.ZERO, Qualifier.EXACT);
            case NOT_APPLICABLE, UNKNOWN -> null;
        };
    }

    /** 12 and not 12.0000, but 100 and not 1E+2. */
    static BigDecimal plain(BigDecimal stored) {
        var stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether both say the same, where null is an empty cell. */
    static boolean bothSay(@Nullable CellValue one, @Nullable CellValue other) {
        return one == null ? other == null : other != null && one.same(other);
    }

    /** Whether both say the same; 12 and 12.0000 do. */
    boolean same(CellValue other) {
        return state == other.state
                && qualifier == other.qualifier
                && (value == null ? other.value == null : other.value != null && value.compareTo(other.value) == 0)
                && (note == null ? other.note == null : note.equals(other.note));
    }
}
