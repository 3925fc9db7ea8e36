package org.lienhiep.reporting;

import java.util.Collection;
import java.util.UUID;
import org.lienhiep.kernel.HalfYear;

/**
 * What a union's totals must not count twice, because several societies report what they did together. Kept beside the
 * sums of the reports, in the transaction that changes them.
 */
public interface TotalDeductions {

    /**
     * Counts again what is to be taken off the totals of these unions and half-years, both included; after reports began
     * or ceased to count.
     */
    void recount(Collection<UUID> unions, HalfYear from, HalfYear to);
}
