package org.lienhiep.tabular.api;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lienhiep.shell.I18n;
import org.lienhiep.tabular.Imports;
import org.lienhiep.tabular.TableImport.RowError;

/** What became of tables, as the API carries it; the messages are in the caller's language. */
record ImportJson(List<TableJson> tables, boolean applied) {

    /** One table. */
    record TableJson(String table, int created, int updated, List<ErrorJson> errors) {}

    /** One row that breaks a rule. */
    record ErrorJson(
            int line,
            @Nullable String column,
            String message,
            @Nullable String value) {}

    static ImportJson of(Imports.Result result, I18n messages, Locale language) {
        return new ImportJson(
                result.tables().stream()
                        .map(table -> new TableJson(
                                table.table(),
                                table.outcome().created(),
                                table.outcome().updated(),
                                table.outcome().errors().stream()
                                        .map(error -> json(error, messages, language))
                                        .toList()))
                        .toList(),
                result.applied());
    }

    private static ErrorJson json(RowError error, I18n messages, Locale language) {
        var arguments = error.arguments().isEmpty()
                ? new Object[] {error.value() == null ? "" : error.value()}
                : error.arguments().toArray();
        return new ErrorJson(
                error.line(),
                error.column(),
                messages.getTranslation(error.message(), language, arguments),
                error.value());
    }
}
