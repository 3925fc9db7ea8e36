package org.lienhiep.dashboard.desk;

import java.util.List;

/**
 * Things of one kind on a desk.
 *
 * @param kind message key, as in {@link org.lienhiep.kernel.duty.Duty}
 * @param entries the most urgent first, at least one
 */
public record DutyGroup(String kind, List<DeskEntry> entries) {

    public DutyGroup {
        entries = List.copyOf(entries);
    }

    /** How many of them are late. */
    public long late() {
        return entries.stream().filter(DeskEntry::late).count();
    }
}
