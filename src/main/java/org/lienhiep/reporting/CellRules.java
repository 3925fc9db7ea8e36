package org.lienhiep.reporting;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.Qualifier;

/** What may stand in a cell of an indicator. */
final class CellRules {

    /** Figures stay below this: a million million. */
    static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);

    private static final int DECIMALS = 4;
    private static final int LONGEST_NOTE = 2000;

    private final List<Problem> problems = new ArrayList<>();
    private final boolean wholeNumbers;

    private CellRules(boolean wholeNumbers) {
        this.wholeNumbers = wholeNumbers;
    }

    /**
     * Either what the cell will say or what is wrong with it.
     *
     * @param value null when the cell is to be empty, or when something is wrong
     */
    record Checked(@Nullable CellValue value, List<Problem> problems) {}

    static Checked check(CellDraft draft, boolean wholeNumbers) {
        var rules = new CellRules(wholeNumbers);
        var value = rules.value(draft);
        return new Checked(rules.problems.isEmpty() ? value : null, List.copyOf(rules.problems));
    }

    private @Nullable CellValue value(CellDraft draft) {
        var note = note(draft.note());
        var state = draft.state();
        if (state == null) {
            if (draft.value() != null || note != null) {
                problem("state", "shell.required");
            }
            return null;
        }
        return switch (state) {
            case NUMBER -> number(draft.value(), requireNonNullElse(draft.qualifier(), Qualifier.EXACT), note);
            case ZERO, NOT_APPLICABLE, UNKNOWN -> words(state, draft.value(), note);
        };
    }

    private @Nullable CellValue number(@Nullable BigDecimal value, Qualifier qualifier, @Nullable String note) {
        if (value == null) {
            problem("value", "shell.required");
            return null;
        }
        if (value.signum() < 0) {
            problem("value", "reporting.cell.negative");
        } else if (value.compareTo(LIMIT) >= 0) {
            problem("value", "reporting.cell.too-large");
        } else if (value.signum() == 0) {
            if (qualifier != Qualifier.EXACT) {
                problem("value", "reporting.cell.vague-zero");
            }
            return new CellValue(CellState.ZERO, null, null, note);
        } else if (value.stripTrailingZeros().scale() > (wholeNumbers ? 0 : DECIMALS)) {
            problem("value", wholeNumbers ? "reporting.cell.whole" : "reporting.cell.decimals");
        }
        return new CellValue(CellState.NUMBER, value, qualifier, note);
    }

    private CellValue words(CellState state, @Nullable BigDecimal value, @Nullable String note) {
        if (value != null && (state != CellState.ZERO || value.signum() != 0)) {
            problem("value", "reporting.cell.no-number");
        }
        if (state == CellState.UNKNOWN && note == null) {
            problem("note", "reporting.cell.unknown-why");
        }
        return new CellValue(state, null, null, note);
    }

    private @Nullable String note(@Nullable String entered) {
        var note = CleanText.orNull(entered);
        if (note != null && note.length() > LONGEST_NOTE) {
            problem("note", "shell.too-long", LONGEST_NOTE);
        }
        return note;
    }

    private void problem(String field, String message, Object... arguments) {
        problems.add(new Problem(field, message, arguments));
    }
}
