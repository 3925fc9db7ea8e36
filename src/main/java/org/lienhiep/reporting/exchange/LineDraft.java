package org.lienhiep.reporting.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.reporting.CellDraft;
import org.lienhiep.reporting.CellState;
import org.lienhiep.shell.I18n;
import org.lienhiep.tabular.SheetCell;

/**
 * What one row of a template wants its cell to say.
 *
 * @param problems in fields {@code value}, {@code state} and {@code note}
 */
record LineDraft(CellDraft cell, List<Problem> problems) {

    static LineDraft of(TemplateLine line, I18n messages) {
        var problems = new ArrayList<Problem>();
        var value = value(line.value(), problems);
        var kind = kind(line.kind(), messages, problems);
        var note = note(line.note(), problems);
        if (!problems.isEmpty()) {
            return new LineDraft(CellDraft.EMPTY, problems);
        }
        if (kind == null && value == null) {
            if (note != null) {
                problems.add(new Problem("value", "reporting.cell.note.first"));
            }
            return new LineDraft(CellDraft.EMPTY, problems);
        }
        var state = kind == null ? CellState.NUMBER : kind.state();
        var qualifier = kind == null ? Qualifier.EXACT : kind.qualifier();
        return new LineDraft(new CellDraft(state, value, qualifier, note), problems);
    }

    private static @Nullable BigDecimal value(@Nullable SheetCell cell, List<Problem> problems) {
        if (cell == null) {
            return null;
        }
        return switch (FigureReading.read(cell)) {
            case FigureReading.Read.Figure(var value) -> value;
            case FigureReading.Read.Wrong(var problem) -> {
                problems.add(problem);
                yield null;
            }
        };
    }

    private static @Nullable TemplateKind kind(@Nullable SheetCell cell, I18n messages, List<Problem> problems) {
        if (cell == null) {
            return null;
        }
        var kind = TemplateKind.parse(cell.text().strip(), messages).orElse(null);
        if (kind == null) {
            problems.add(new Problem("state", "reporting.template.choose"));
        }
        return kind;
    }

    private static @Nullable String note(@Nullable SheetCell cell, List<Problem> problems) {
        if (cell == null) {
            return null;
        }
        if (cell.kind() == SheetCell.Kind.FORMULA) {
            problems.add(new Problem("note", "reporting.template.formula", cell.text()));
        }
        return cell.text().strip();
    }

    /** Whether the person left the row as it was made. */
    boolean says(TemplateLine.Prefilled prefilled) {
        return problems.isEmpty() && prefilled(cell).equals(prefilled);
    }

    private static TemplateLine.Prefilled prefilled(CellDraft cell) {
        var value = cell.value();
        if (cell.state() == null) {
            return new TemplateLine.Prefilled("", "", "");
        }
        var kind = cell.state() == CellState.NUMBER
                ? (cell.qualifier() == null ? Qualifier.EXACT : cell.qualifier()).name()
                : cell.state().name();
        return new TemplateLine.Prefilled(
                value == null ? "" : plain(value), kind, cell.note() == null ? "" : cell.note());
    }

    private static String plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
