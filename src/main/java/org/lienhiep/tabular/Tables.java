package org.lienhiep.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lienhiep.kernel.InvalidInput;

/**
 * Reads a table row by row, however long it is. CSV must be UTF-8, with comma or semicolon; of a workbook the first
 * sheet is read. The first row names the columns, in any order and any case; further columns do no harm.
 */
public final class Tables {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private Tables() {}

    /**
     * Hands every row after the header to the consumer.
     *
     * @throws InvalidInput when the file is no table: message {@code tabular.unreadable}, {@code tabular.encoding} or
     *     {@code tabular.empty}, or one of those of {@link UploadedWorkbook#open}
     */
    public static void read(InputStream file, Consumer<Row> rows) {
        try {
            var stream = new BufferedInputStream(file);
            stream.mark(ZIP.length);
            var beginning = stream.readNBytes(ZIP.length);
            stream.reset();
            var reader = new HeaderedRows(rows);
            if (Arrays.equals(beginning, ZIP)) {
                readWorkbook(stream, reader);
            } else {
                readCsv(stream, reader);
            }
            reader.finish();
        } catch (CharacterCodingException notUtf8) {
            throw InvalidInput.in("file", "tabular.encoding");
        } catch (IOException broken) {
            throw InvalidInput.in("file", "tabular.unreadable");
        }
    }

    private static void readCsv(BufferedInputStream file, HeaderedRows rows) throws IOException {
        var separator = separator(file);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new InputStreamReader(file, decoder))) {
            for (var line : csv) {
                rows.accept(Math.toIntExact(line.getStartingLineNumber()), line.getFields());
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } catch (CsvParseException malformed) {
            if (malformed.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            throw new IOException(malformed);
        }
    }

    /** Excel in Vietnam writes semicolons: whichever of the two the first line has more of. */
    private static char separator(BufferedInputStream file) throws IOException {
        file.mark(4096);
        var start = new String(file.readNBytes(4095), StandardCharsets.ISO_8859_1);
        file.reset();
        var header = start.lines().findFirst().orElse("");
        var semicolons = header.chars().filter(each -> each == ';').count();
        return semicolons > header.chars().filter(each -> each == ',').count() ? ';' : ',';
    }

    private static void readWorkbook(InputStream file, HeaderedRows rows) {
        try (var workbook = UploadedWorkbook.open(file, WorkbookGuard.Limits.TABLE)) {
            workbook.read(0, row -> rows.accept(row.number(), texts(row)));
        }
    }

    private static List<String> texts(SheetRow row) {
        var width = row.cells().getLast().column() + 1;
        var texts = new ArrayList<>(Collections.nCopies(width, ""));
        for (var cell : row.cells()) {
            texts.set(cell.column(), cell.text());
        }
        return texts;
    }

    /** Takes the first row for the header and hands on the others. */
    private static final class HeaderedRows {

        private final Consumer<Row> rows;
        private final Map<String, Integer> columns = new HashMap<>();

        private HeaderedRows(Consumer<Row> rows) {
            this.rows = rows;
        }

        private void accept(int line, List<String> cells) {
            if (columns.isEmpty()) {
                for (int i = 0; i < cells.size(); i++) {
                    columns.putIfAbsent(cells.get(i).strip().replace("\uFEFF", ""), i);
                }
            } else {
                rows.accept(new Row(line, columns, cells));
            }
        }

        private void finish() {
            if (columns.isEmpty()) {
                throw InvalidInput.in("file", "tabular.empty");
            }
        }
    }
}
