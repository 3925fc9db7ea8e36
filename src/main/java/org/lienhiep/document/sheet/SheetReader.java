package org.lienhiep.document.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.lienhiep.document.FileFormat;
import org.lienhiep.document.ReadBack;
import org.lienhiep.document.Totals;

/** Reads a workbook of {@link SheetFile} back and works its formulas out anew. */
final class SheetReader {

    private static final Pattern SUM = Pattern.compile("SUM\\(([A-Z]+)(\\d+):([A-Z]+)\\2\\)");
    private static final Pattern LINK = Pattern.compile("'((?:[^']|'')+)'!([A-Z]+\\d+)");

    private final Map<String, Map<String, Cell>> sheets = new LinkedHashMap<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Totals.Difference> wrong = new ArrayList<>();

    private SheetReader() {}

    static ReadBack read(byte[] file) {
        var reader = new SheetReader();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false))) {
            for (var sheet : workbook.getSheets().toList()) {
                var lines = sheet.read();
                if (reader.sheets.isEmpty()) {
                    lines.forEach(reader::content);
                }
                reader.sheets.put(sheet.getName(), cells(lines));
            }
        } catch (IOException | ExcelReaderException damaged) {
            throw new IllegalArgumentException("not an XLSX", damaged);
        }
        reader.sheets.forEach((name, cells) -> cells.forEach((address, cell) -> reader.check(name, address, cell)));
        return new ReadBack(List.of(), reader.rows, reader.wrong);
    }

    private static Map<String, Cell> cells(List<Row> lines) {
        var cells = new LinkedHashMap<String, Cell>();
        lines.forEach(line -> line.stream()
                .filter(Objects::nonNull)
                .forEach(cell -> cells.put(cell.getAddress().toString(), cell)));
        return cells;
    }

    private void content(Row line) {
        rows.add(line.stream().map(SheetReader::shown).toList());
    }

    private static String shown(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        var number = number(cell);
        return number == null
                ? Objects.requireNonNullElse(cell.getText(), "")
                : CellFormat.shown(number, Objects.requireNonNullElse(cell.getDataFormatString(), ""));
    }

    private static @Nullable BigDecimal number(@Nullable Cell cell) {
        return cell == null || (cell.getType() != CellType.NUMBER && cell.getType() != CellType.FORMULA)
                ? null
                : new BigDecimal(cell.getRawValue());
    }

    private void check(String sheet, String address, Cell cell) {
        if (cell.getType() != CellType.FORMULA) {
            return;
        }
        var stored = new BigDecimal(cell.getRawValue());
        var worked = workOut(sheet, cell.getFormula());
        if (worked == null || worked.compareTo(stored) != 0) {
            wrong.add(new Totals.Difference(
                    FileFormat.XLSX, sheet + "!" + address, String.valueOf(worked), stored.toPlainString()));
        }
    }

    private @Nullable BigDecimal workOut(String sheet, String formula) {
        var link = LINK.matcher(formula);
        if (link.matches()) {
            var cells = sheets.getOrDefault(link.group(1).replace("''", "'"), Map.of());
            return number(cells.get(link.group(2)));
        }
        var sum = SUM.matcher(formula);
        if (!sum.matches()) {
            return null;
        }
        var cells = sheets.getOrDefault(sheet, Map.of());
        var total = BigDecimal.ZERO;
        for (int column = Addresses.column(sum.group(1)); column <= Addresses.column(sum.group(3)); column++) {
            var part = number(cells.get(Addresses.of(Integer.parseInt(sum.group(2)) - 1, column)));
            total = part == null ? total : total.add(part);
        }
        return total;
    }
}
