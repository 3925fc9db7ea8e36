package org.lienhiep;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** Counts the statements that reach the database: the guard against one query per row. */
public final class Statements {

    private static final AtomicInteger COUNT = new AtomicInteger();

    static final QueryExecutionListener COUNTER = new QueryExecutionListener() {
        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            // Counted once they were carried out.
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            COUNT.addAndGet(queries.size());
        }
    };

    private Statements() {}

    /** How many statements the work needs once roles, tree and names are remembered, which is for seconds only. */
    public static int again(Runnable work) {
        work.run();
        return during(work);
    }

    /** How many statements the work needs. */
    public static int during(Runnable work) {
        var before = COUNT.get();
        work.run();
        return COUNT.get() - before;
    }
}
