package org.lienhiep.reporting;

import org.lienhiep.kernel.id.ImportId;

/** Remembers imports of figures. Its callers ask for permission. */
public interface ImportJournal {

    /**
     * Notes in the caller's transaction that an import begins, so that it goes with it when that is taken back.
     *
     * @param fileName what the person calls what he brought in
     */
    ImportId begin(String fileName);

    /** Notes that it succeeded, and what is in it. */
    void done(ImportId run, ValueImport.Result result);
}
