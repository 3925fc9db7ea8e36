package org.lienhiep.reporting.exchange;

import java.util.List;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.ImportId;
import org.lienhiep.reporting.ImportUndo;
import org.lienhiep.reporting.ImportUndo.Obstacle;
import org.lienhiep.reporting.exchange.ImportRun.State;
import org.lienhiep.tabular.TableImport.RowError;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who brought in which figures, what was wrong with them, and taking them back. Whoever reviews reports sees what he
 * brought in himself and what was brought in into his reports.
 */
@Service
@Transactional
public class ImportRuns {

    private final ImportRunStore store;
    private final ImportUndo undo;
    private final Access access;

    ImportRuns(ImportRunStore store, ImportUndo undo, Access access) {
        this.store = store;
        this.undo = undo;
        this.access = access;
    }

    /** One page. */
    @Transactional(readOnly = true)
    public List<ImportRun> list(ListQuery<String, ImportOrder> query) {
        access.requireAnywhere(Permission.REVIEW_REPORTS);
        return store.page(access.scope(Permission.REVIEW_REPORTS), query);
    }

    /**
     * How many {@link #list} has in all.
     *
     * @param text part of the file's name; empty for all
     */
    @Transactional(readOnly = true)
    public int count(String text) {
        access.requireAnywhere(Permission.REVIEW_REPORTS);
        return store.count(access.scope(Permission.REVIEW_REPORTS), text);
    }

    /**
     * One import.
     *
     * @throws NotFound when there is none, or the person may not see it
     */
    @Transactional(readOnly = true)
    public ImportRun get(ImportId run) {
        access.requireAnywhere(Permission.REVIEW_REPORTS);
        return store.find(run, access.scope(Permission.REVIEW_REPORTS)).orElseThrow(() -> new NotFound("import", run));
    }

    /** The rows that broke a rule, the first thousand of them. */
    @Transactional(readOnly = true)
    public List<RowError> errors(ImportId run) {
        get(run);
        return store.errors(run);
    }

    /**
     * Takes an import back, all of it.
     *
     * @return what stands in the way, in which case nothing was taken back; empty when it was
     * @throws InvalidInput when it is not there to be taken back
     */
    public List<Obstacle> undo(ImportId run) {
        get(run);
        var locked = store.lock(run).orElseThrow(() -> new NotFound("import", run));
        if (locked.state() != State.DONE) {
            throw InvalidInput.because("reporting.imports.not-done");
        }
        return undo.undo(run);
    }
}
