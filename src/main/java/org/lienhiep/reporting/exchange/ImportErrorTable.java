package org.lienhiep.reporting.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.shell.I18n;
import org.lienhiep.tabular.TableImport.RowError;

/** Rows that broke a rule as a table that a spreadsheet of the person's language opens. */
public final class ImportErrorTable {

    /** A spreadsheet would compute it. */
    private static final Pattern FORMULA =
            Pattern.compile("\\s*[=+\\-@\\t\\r\\uff1d\\uff0b\\uff0d\\uff20].*", Pattern.DOTALL);

    private ImportErrorTable() {}

    /** What is wrong, in words. */
    public static String words(RowError error, I18n messages, Locale language) {
        var arguments = error.arguments().isEmpty()
                ? new Object[] {error.value() == null ? "" : error.value()}
                : error.arguments().toArray();
        return messages.getTranslation(error.message(), language, arguments);
    }

    /** Writes UTF-8 with the mark that Excel looks for and the separator that it expects. */
    public static void write(List<RowError> errors, I18n messages, Locale language, OutputStream out) {
        var english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
        try (var csv = CsvWriter.builder()
                .fieldSeparator(english ? ',' : ';')
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(
                    "\ufeff" + messages.getTranslation("reporting.imports.line", language),
                    messages.getTranslation("reporting.imports.column", language),
                    messages.getTranslation("reporting.imports.value", language),
                    messages.getTranslation("reporting.template.problem", language));
            for (var error : errors) {
                csv.writeRecord(
                        Integer.toString(error.line()),
                        plain(error.column()),
                        plain(error.value()),
                        words(error, messages, language));
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
