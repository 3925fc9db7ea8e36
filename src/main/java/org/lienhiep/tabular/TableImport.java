package org.lienhiep.tabular;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput.Problem;

/** Takes over one kind of table into the records of a feature. Runs in the caller's transaction. */
public interface TableImport {

    /** What the table is called: its file name without extension, such as {@code societies}. */
    String table();

    /** Place among other imports; what others refer to comes first. */
    int order();

    /**
     * Reads the table and records its rows. Rows that break a rule are named, and the caller then rolls everything
     * back.
     *
     * @param file CSV or XLSX, read by {@link Tables}
     */
    Outcome read(InputStream file);

    /**
     * The same, for whoever remembers what the file was called.
     *
     * @param fileName what the person calls the file
     */
    default Outcome read(InputStream file, String fileName) {
        return read(file);
    }

    /**
     * What became of a table.
     *
     * @param created rows that are new
     * @param updated rows that changed something recorded
     * @param errors rows that break a rule, the first thousand of them
     */
    record Outcome(int created, int updated, List<RowError> errors) {}

    /**
     * What is wrong with one row.
     *
     * @param line line in the file, from 1
     * @param column null when the row is wrong as a whole
     * @param message message key
     * @param value what stands there
     * @param arguments what the message names; where empty, {@code value}
     */
    record RowError(
            int line,
            @Nullable String column,
            String message,
            @Nullable String value,
            List<Object> arguments) {

        public RowError {
            arguments = List.copyOf(arguments);
        }

        /** An error whose message names nothing but the value. */
        public RowError(int line, @Nullable String column, String message, @Nullable String value) {
            this(line, column, message, value, List.of());
        }

        /** What a service found wrong with the row's values. */
        public static RowError of(int line, Problem problem, @Nullable String value) {
            return new RowError(line, problem.field(), problem.message(), value, List.of(problem.arguments()));
        }
    }
}
