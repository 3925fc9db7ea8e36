package org.lienhiep.reporting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Qualifier;

/**
 * What a person enters in a cell.
 *
 * @param state null empties the cell
 * @param value for {@link CellState#NUMBER} only, not negative; 0 makes the cell a {@link CellState#ZERO}
 * @param qualifier null means exact
 * @param note needed for {@link CellState#UNKNOWN}
 */
public record CellDraft(
        @Nullable CellState state,
        @Nullable BigDecimal value,
        @Nullable Qualifier qualifier,
        @Nullable String note) {

    /** Nothing: the cell becomes empty. */
    public static final CellDraft EMPTY = new CellDraft(null, null, null, null);

    /** An exact number. */
    public static CellDraft number(BigDecimal value) {
        return new CellDraft(CellState.NUMBER, value, Qualifier.EXACT, null);
    }

    /** An exact number. */
    public static CellDraft number(long value) {
        return number(BigDecimal.valueOf(value));
    }
}
