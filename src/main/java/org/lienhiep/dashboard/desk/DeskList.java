package org.lienhiep.dashboard.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * What waits for a person in an organisation and below it.
 *
 * @param day the day by which lateness is told
 * @param groups by kind, the group with the most urgent entry first
 */
public record DeskList(OrganisationLabel organisation, LocalDate day, List<DutyGroup> groups) {

    /** Late things first, then by their day; those without a day last. */
    static final Comparator<DeskEntry> BY_URGENCY =
            Comparator.comparing(entry -> entry.duty().due(), Comparator.nullsLast(Comparator.naturalOrder()));

    public DeskList {
        groups = List.copyOf(groups);
    }

    /** Everything, group by group. */
    public Stream<DeskEntry> entries() {
        return groups.stream().flatMap(group -> group.entries().stream());
    }

    /** How many things wait. */
    public int total() {
        return groups.stream().mapToInt(group -> group.entries().size()).sum();
    }

    /** How many of them are late. */
    public long late() {
        return groups.stream().mapToLong(DutyGroup::late).sum();
    }

    /**
     * What to do first: the most urgent of each kind before the second of any, so that ten old things of one kind do not
     * hide what is due tomorrow.
     */
    public List<DeskEntry> first(int limit) {
        var first = new ArrayList<DeskEntry>();
        for (int row = 0; first.size() < Math.min(limit, total()); row++) {
            for (var group : groups) {
                if (row < group.entries().size() && first.size() < limit) {
                    first.add(group.entries().get(row));
                }
            }
        }
        first.sort(BY_URGENCY);
        return first;
    }
}
