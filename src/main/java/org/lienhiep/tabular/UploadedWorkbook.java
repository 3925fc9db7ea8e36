package org.lienhiep.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;

/**
 * A workbook that somebody sent. It is kept in a temporary file and looked through by {@link WorkbookGuard} before
 * anything of it is read; then rows are handed on one at a time.
 */
public final class UploadedWorkbook implements AutoCloseable {

    private final Path file;
    private final ReadableWorkbook workbook;

    private UploadedWorkbook(Path file) throws IOException {
        this.file = file;
        this.workbook = new ReadableWorkbook(file.toFile());
    }

    /**
     * Takes the workbook in.
     *
     * @throws InvalidInput when it is no workbook ({@code tabular.workbook.unreadable}), is larger than the limits
     *     ({@code tabular.workbook.too-large}) or is made to harm ({@code tabular.workbook.trap})
     */
    public static UploadedWorkbook open(InputStream upload, WorkbookGuard.Limits limits) {
        Path file = null;
        try {
            file = Files.createTempFile("lienhiep-", ".xlsx");
            copy(upload, file, limits.file());
            new WorkbookGuard(limits).look(file);
            return new UploadedWorkbook(file);
        } catch (IOException | RuntimeException refused) {
            delete(file);
            if (refused instanceof InvalidInput invalid) {
                throw invalid;
            }
            throw InvalidInput.in("file", "tabular.workbook.unreadable");
        }
    }

    private static void copy(InputStream upload, Path file, long most) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            if (upload.transferTo(new Capped(out, most)) == 0) {
                throw InvalidInput.in("file", "tabular.empty");
            }
        }
    }

    /** Names of the sheets in their order, hidden ones too. */
    public List<String> sheets() {
        return workbook.getSheets().map(Sheet::getName).toList();
    }

    /**
     * Hands on the rows of a sheet in which something stands.
     *
     * @param sheet place among {@link #sheets()}, from 0
     */
    public void read(int sheet, Consumer<SheetRow> rows) {
        try (var lines = workbook.getSheet(sheet).orElseThrow().openStream()) {
            lines.map(UploadedWorkbook::row)
                    .filter(row -> !row.cells().isEmpty())
                    .forEach(rows);
        } catch (InvalidInput invalid) {
            throw invalid;
        } catch (IOException | RuntimeException damaged) {
            throw InvalidInput.in("file", "tabular.workbook.unreadable");
        }
    }

    private static SheetRow row(Row row) {
        return new SheetRow(
                row.getRowNum(),
                row.stream()
                        .filter(cell -> cell != null && filled(cell))
                        .map(SheetCell::of)
                        .toList());
    }

    private static boolean filled(Cell cell) {
        return cell.getFormula() != null
                || (cell.getText() != null && !cell.getText().isEmpty());
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException alreadyGone) {
            // Nothing was written to it.
        } finally {
            delete(file);
        }
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException inUse) {
            file.toFile().deleteOnExit();
        }
    }

    /** Writes so much and no more. */
    private static final class Capped extends OutputStream {

        private final OutputStream out;
        private long left;

        Capped(OutputStream out, long most) {
            this.out = out;
            this.left = most;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw InvalidInput.in("file", "tabular.workbook.too-large");
            }
            out.write(bytes, offset, length);
        }
    }
}
