package org.lienhiep.reporting;

import java.util.List;
import org.lienhiep.kernel.InvalidInput;

/** Somebody wanted to change a report that is not open. Its message says why, since when, and who can lift that. */
public class ReportLocked extends InvalidInput {

    private final transient ReportLock lock;

    ReportLocked(ReportLock lock, Problem problem) {
        super(List.of(problem));
        this.lock = lock;
    }

    /** Why, since when, and who can lift it. */
    public ReportLock lock() {
        return lock;
    }
}
