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
            if (!row.indicator().computed()) {
                cells.put(row.indicator(), null);
            }
        }
    }

    /**
     * What every indicator of the half-year is to say; null for an empty cell. Computed ones are left out.
     *
     * @throws InvalidInput naming each wrong cell as {@code cells[2].value}
     */
    static Map<IndicatorLabel, @Nullable CellValue> of(ReportDraft draft, List<IndicatorRow> indicators) {
        var replacement = new ReportReplacement(indicators);
        var entries = draft.cells();
        for (int i = 0; i < entries.size(); i++) {
            replacement.read("cells[" + i + "].", entries.get(i));
        }
        if (!replacement.problems.isEmpty()) {
            throw new InvalidInput(replacement.problems);
        }
        return replacement.cells;
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
        if (checked.value() != null && cells.put(row.indicator(), checked.value()) != null) {
            problems.add(new Problem(place + "indicator", "reporting.indicator.twice", entry.indicator()));
        }
    }
}
