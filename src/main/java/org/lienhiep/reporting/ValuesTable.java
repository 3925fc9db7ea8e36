package org.lienhiep.reporting;

import java.io.InputStream;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.tabular.TableImport;
import org.lienhiep.tabular.Tables;
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

    private final ValueStore store;
    private final IndicatorQueries indicators;
    private final Organisations organisations;
    private final Access access;

    ValuesTable(ValueStore store, IndicatorQueries indicators, Organisations organisations, Access access) {
        this.store = store;
        this.indicators = indicators;
        this.organisations = organisations;
        this.access = access;
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
        access.requireAnywhere(Permission.REVIEW_REPORTS);
        store.begin();
        var rows = new ValueRows(
                indicators.catalogue(), organisations::idsByCode, access.scope(Permission.REVIEW_REPORTS), store::copy);
        Tables.read(file, rows::take);
        rows.finish();
        var errors = rows.errors();
        if (errors.isEmpty()) {
            errors = store.contradictions();
        }
        if (errors.isEmpty()) {
            errors = store.assignUnions();
        }
        return errors.isEmpty() ? store.finish() : new Outcome(0, 0, errors);
    }
}
