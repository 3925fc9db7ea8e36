package org.lienhiep.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;

/**
 * Reads a table row by row, however long it is. CSV must be UTF-8, with comma or semicolon; of a workbook the first
 * sheet is read. The first row names the columns, in any order and any case; further columns do no harm.
 */
public final class Tables {

    /** What a workbook may grow to when unpacked: beyond it, it is a trap and not a table. */
    private static final long LARGEST_WORKBOOK = 256L << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private Tables() {}

    /**
     * Hands every row after the header to the consumer.
     *
     * @throws InvalidInput when the file is no table: message {@code tabular.unreadable}, {@code tabular.encoding} or
     *     {@code tabular.empty}
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

    private static void readWorkbook(InputStream file, HeaderedRows rows) throws IOException {
        var bytes = file.readAllBytes();
        requireModestSize(bytes);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var lines = workbook.getFirstSheet().openStream()) {
            lines.forEach(line -> rows.accept(
                    line.getRowNum(), line.stream().map(Tables::text).toList()));
        } catch (RuntimeException damaged) {
            if (damaged instanceof InvalidInput invalid) {
                throw invalid;
            }
            throw new IOException(damaged);
        }
    }

    private static void requireModestSize(byte[] workbook) throws IOException {
        long unpacked = 0;
        var buffer = new byte[1 << 16];
        try (var parts = ZipFile.builder().setByteArray(workbook).get()) {
            for (var part : Collections.list(parts.getEntries())) {
                // Counted and not asked for: a trap lies about its size.
                var content = parts.getInputStream(part);
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    unpacked += read;
                    if (unpacked > LARGEST_WORKBOOK) {
                        throw new IOException("The workbook is larger than it looks");
                    }
                }
            }
        }
    }

    private static String text(@Nullable Cell cell) {
        return cell == null ? "" : String.valueOf(cell.getText());
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
