package org.lienhiep.tabular;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.tabular.TableImport.Outcome;
import org.lienhiep.tabular.TableImport.RowError;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes over several tables together, all or nothing. Asks for no role itself: each table goes through the services
 * of its feature, which do.
 */
@Service
public class Imports {

    private static final int FIRST_LINE = 1;

    private final Map<String, TableImport> imports;
    private final TransactionTemplate transaction;

    Imports(List<TableImport> imports, PlatformTransactionManager transactions) {
        this.imports = imports.stream().collect(Collectors.toUnmodifiableMap(TableImport::table, Function.identity()));
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * A table as it was handed in; several of one name are read one after the other.
     *
     * @param fileName what the person calls the file
     */
    public record Upload(String table, String fileName, InputStreamSource file) {}

    /** What became of one table. */
    public record TableResult(String table, Outcome outcome) {}

    /**
     * What became of all tables, in the order in which they were read.
     *
     * @param applied false when nothing was stored, because of errors or because it was a trial
     */
    public record Result(List<TableResult> tables, boolean applied) {

        /** Whether any row breaks a rule. */
        public boolean refused() {
            return tables.stream().anyMatch(table -> !table.outcome().errors().isEmpty());
        }
    }

    /** Names of the tables that can be taken over, what others refer to first. */
    public List<String> tables() {
        return imports.values().stream()
                .sorted(Comparator.comparingInt(TableImport::order))
                .map(TableImport::table)
                .toList();
    }

    /**
     * Takes over the tables in the order in which they refer to each other. One row that breaks a rule, and nothing of
     * any table is stored.
     *
     * @param trial true to find the errors and store nothing in any case
     * @throws InvalidInput when a table has a name that nobody takes over, or there is none
     */
    public Result run(Collection<Upload> uploads, boolean trial) {
        requireKnown(uploads);
        var inOrder = uploads.stream()
                .sorted(Comparator.comparingInt(upload -> of(upload).order()))
                .toList();
        return transaction.execute(status -> {
            var results = new ArrayList<TableResult>();
            for (var upload : inOrder) {
                results.add(new TableResult(upload.table(), read(upload)));
            }
            var result = new Result(results, false);
            if (trial || result.refused()) {
                status.setRollbackOnly();
                return result;
            }
            return new Result(results, true);
        });
    }

    private void requireKnown(Collection<Upload> uploads) {
        if (uploads.isEmpty()) {
            throw InvalidInput.because("tabular.import.none", String.join(", ", tables()));
        }
        var unknown = uploads.stream()
                .map(Upload::table)
                .filter(table -> !imports.containsKey(table))
                .map(table ->
                        new InvalidInput.Problem(table, "tabular.import.unknown", table, String.join(", ", tables())))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
    }

    /** A file that is no table is an error of its first line, so that the answer tells which file it was. */
    private Outcome read(Upload upload) {
        try (var file = upload.file().getInputStream()) {
            return of(upload).read(file, upload.fileName());
        } catch (InvalidInput unreadable) {
            return new Outcome(
                    0,
                    0,
                    unreadable.problems().stream()
                            .map(problem -> RowError.of(FIRST_LINE, problem, null))
                            .toList());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private TableImport of(Upload upload) {
        var importer = imports.get(upload.table());
        if (importer == null) {
            throw new IllegalArgumentException("no such table: '%s'".formatted(upload.table()));
        }
        return importer;
    }
}
