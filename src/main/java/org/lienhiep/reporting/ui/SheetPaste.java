package org.lienhiep.reporting.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lienhiep.reporting.CellOrigin;
import org.lienhiep.shell.Notices;

/** Types a pasted block into the cells of a sheet, says what became of it, and takes it back when asked to. */
final class SheetPaste {

    private static final int NAMED = 3;

    private final ReportSheet sheet;
    private final Map<String, CellRow> rows;

    /** What a cell said before, and its version since. */
    private record Pasted(StoredCell before, int version) {}

    SheetPaste(ReportSheet sheet, List<CellRow> rows) {
        this.sheet = sheet;
        this.rows = rows.stream()
                .filter(CellRow::isEditable)
                .collect(Collectors.toMap(CellRow::code, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }

    /** Types it in. */
    void paste(String from, String block) {
        var targets = rows.values().stream().map(SheetPaste::target).toList();
        var plan = PastePlan.of(PastedBlock.of(block), from, targets, this::isFigure);
        var before = new LinkedHashMap<CellRow, Pasted>();
        var refused = new ArrayList<CellRow>();
        for (var entry : plan.entries()) {
            var row = Objects.requireNonNull(rows.get(entry.cell()));
            var stored = row.stored();
            row.writer().enter(entry.text(), entry.note());
            if (row.isTroubled()) {
                row.leave(entry.text());
                refused.add(row);
            } else if (row.stored().version() != stored.version()) {
                before.put(row, new Pasted(stored, row.stored().version()));
            }
        }
        tell(plan, before, refused.size());
        sheet.refreshMarks();
    }

    private static PastePlan.Target target(CellRow row) {
        var label = row.cell().indicator();
        var units = label.unit() == null
                ? Stream.<String>empty()
                : Stream.of(label.unit().vi(), label.unit().en());
        return new PastePlan.Target(
                label.code(),
                Stream.of(label.code(), label.name().vi(), label.name().en())
                        .filter(Objects::nonNull)
                        .toList(),
                units.filter(Objects::nonNull).toList());
    }

    private boolean isFigure(String text) {
        return switch (sheet.text().read(text)) {
            case CellEntry.Counted _, CellEntry.NotApplicable _, CellEntry.Unknown _ -> true;
            case CellEntry.Nothing _ -> false;
            case CellEntry.Unreadable unread -> unread.message().equals("reporting.cell.ambiguous");
        };
    }

    private void tell(PastePlan plan, Map<CellRow, Pasted> before, int refused) {
        var sentences = new ArrayList<String>();
        sentences.add(sheet.getTranslation(
                plan.byName() ? "reporting.paste.by-name" : "reporting.paste.done",
                before.size(),
                plan.entries().size()));
        if (refused > 0) {
            sentences.add(sheet.getTranslation("reporting.paste.refused", refused));
        }
        if (!plan.unknown().isEmpty()) {
            var some = plan.unknown().stream().limit(NAMED).collect(Collectors.joining("”, “", "“", "”"));
            sentences.add(sheet.getTranslation(
                    "reporting.paste.unknown", plan.unknown().size(), some));
        }
        var text = String.join(" ", sentences);
        if (before.isEmpty()) {
            Notices.problem(text);
        } else {
            Notices.undoable(text, sheet.getTranslation("reporting.paste.undo"), () -> undo(before));
        }
    }

    /** What somebody stored in such a cell since then stays. */
    private void undo(Map<CellRow, Pasted> before) {
        var untouched = before.entrySet().stream()
                .filter(each ->
                        each.getKey().stored().version() == each.getValue().version())
                .toList();
        for (var each : untouched) {
            var stored = each.getValue().before();
            each.getKey()
                    .writer()
                    .enter(stored.draft(), Objects.requireNonNullElse(stored.origin(), CellOrigin.ENTERED));
        }
        sheet.refreshMarks();
        Notices.done(sheet.getTranslation("reporting.paste.undone", untouched.size()));
    }
}
