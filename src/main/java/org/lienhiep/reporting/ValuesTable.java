package org.lienhiep.reporting;

import java.io.InputStream;
import org.lienhiep.tabular.TableImport;
import org.springframework.stereotype.Component;

/**
 * The table {@code values}: figures of many reports, {@code organisation, indicator, halfYear, value, state} and
 * whichever of {@code qualifier, note, cell}. {@code state} is where the report stands, the same in all its rows;
 * {@code cell} says what the cell says where that is no number. Rows may come in any order and in any number: they are
 * never all in memory. Cells that are there already are overwritten, cells that no row names stay, and totals are
 * counted anew at the end. Needs the right to review the reports of the organisations.
 */
@Component
class ValuesTable implements TableImport {

    private static final int ORDER = 50;

    private final ValueImport values;
    private final ImportJournal journal;

    ValuesTable(ValueImport values, ImportJournal journal) {
        this.values = values;
        this.journal = journal;
    }

    @Override
    public String table() {
        return "values";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Outcome read(InputStream file) {
        return read(file, table());
    }

    @Override
    public Outcome read(InputStream file, String fileName) {
        var run = journal.begin(fileName);
        var result = values.take(run, file, ImportWatch.NOBODY);
        if (result.outcome().errors().isEmpty()) {
            journal.done(run, result);
        }
        return result.outcome();
    }
}
