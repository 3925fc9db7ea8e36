package org.lienhiep.tabular;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table to be written to a file, row by row, however long it is; a {@link TableFile} is held in memory.
 *
 * @param name of the sheet
 * @param columns titles of the columns
 * @param rows read once; each has as many cells as there are columns, empty ones for nothing
 */
public record WrittenTable(String name, List<String> columns, Stream<List<String>> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int FLUSHED = 500;

    public WrittenTable {
        columns = List.copyOf(columns);
    }

    /**
     * A table whose pages are read when their rows are written.
     *
     * @param size how many rows a page has
     * @param page the rows from this offset on; none beyond the end
     */
    public static WrittenTable paged(
            String name, List<String> columns, int size, IntFunction<List<List<String>>> page) {
        return new WrittenTable(
                name,
                columns,
                IntStream.iterate(0, offset -> offset + size)
                        .mapToObj(page)
                        .takeWhile(rows -> !rows.isEmpty())
                        .flatMap(List::stream));
    }

    /**
     * Writes it as CSV in UTF-8, as spreadsheets open it: with a mark of the encoding, and with an apostrophe before what
     * a spreadsheet would take for a formula. The stream stays open.
     */
    public void csv(OutputStream to) {
        try {
            Writer text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
            text.write(BYTE_ORDER_MARK);
            var csv = CsvWriter.builder().build(text);
            csv.writeRecord(columns);
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(TableFile::harmless).toList()));
            csv.flush();
            text.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes it to a sheet; every cell is text, never a formula. */
    public void sheet(Worksheet to) {
        for (int i = 0; i < columns.size(); i++) {
            to.value(0, i, columns.get(i));
            to.style(0, i).bold().set();
        }
        to.freezePane(0, 1);
        var line = new int[] {1};
        rows.forEach(row -> {
            for (int i = 0; i < row.size(); i++) {
                to.value(line[0], i, row.get(i));
            }
            if (line[0]++ % FLUSHED == 0) {
                flush(to);
            }
        });
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
