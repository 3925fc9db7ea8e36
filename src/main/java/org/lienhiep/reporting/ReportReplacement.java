package org.lienhiep.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;

/** Reads a whole report as a program sends it, and names everything that is wrong with it. */
final class ReportReplacement {

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, IndicatorRow> asked = new HashMap<>();
    private final Map<IndicatorLabel, @Nullable CellValue> cells = new LinkedHashMap<>();

    private ReportReplacement(List<IndicatorRow> indicators) {
        for (var row : indicators) {
            asked.put(row.indicator().code(), row);
        }
    }

    /**
     * What was read.
     *
     * @param cells what the cells that were named are to say, by section and position; null for an empty cell
     * @param problems fields such as {@code cells[2].value}
     */
    record Read(Map<IndicatorLabel, @Nullable CellValue> cells, List<Problem> problems) {}

    /** Reads the cells that are named, and names everything that is wrong with them. */
    static Read read(List<ReportDraft.Entry> entries, List<IndicatorRow> indicators) {
        var replacement = new ReportReplacement(indicators);
        for (int i = 0; i < entries.size(); i++) {
            replacement.read("cells[" + i + "].", entries.get(i));
        }
        return new Read(replacement.inOrder(indicators), List.copyOf(replacement.problems));
    }

    private Map<IndicatorLabel, @Nullable CellValue> inOrder(List<IndicatorRow> indicators) {
        var ordered = new LinkedHashMap<IndicatorLabel, @Nullable CellValue>();
        for (var row : indicators) {
            if (cells.containsKey(row.indicator())) {
                ordered.put(row.indicator(), cells.get(row.indicator()));
            }
        }
        return ordered;
    }

    /**
     * What every indicator of the half-year is to say; null for an empty cell. Computed ones are left out.
     *
     * @throws InvalidInput naming each wrong cell as {@code cells[2].value}
     */
    static Map<IndicatorLabel, @Nullable CellValue> of(ReportDraft draft, List<IndicatorRow> indicators) {
        var read = read(draft.cells(), indicators);
        if (!read.problems().isEmpty()) {
            throw new InvalidInput(read.problems());
        }
        var cells = new LinkedHashMap<IndicatorLabel, @Nullable CellValue>();
        for (var row : indicators) {
            if (!row.indicator().computed()) {
                cells.put(row.indicator(), read.cells().get(row.indicator()));
            }
        }
        return cells;
    }

    private void read(String place, ReportDraft.Entry entry) {
        var row = asked.get(entry.indicator());
        if (row == null) {
            problems.add(new Problem(place + "indicator", "reporting.indicator.unknown", entry.indicator()));
            return;
        }
        if (row.indicator().computed()) {
            return; // it comes along with a report that was read, changed and sent back
        }
        var checked = CellRules.check(entry.cell(), row.wholeNumbers());
        for (var problem : checked.problems()) {
            problems.add(new Problem(place + problem.field(), problem.message(), problem.arguments()));
        }
        if (cells.containsKey(row.indicator())) {
            problems.add(new Problem(place + "indicator", "reporting.indicator.twice", entry.indicator()));
        }
        cells.put(row.indicator(), checked.value());
    }
}
