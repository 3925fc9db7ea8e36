package org.lienhiep.reporting;

import java.util.List;
import java.util.function.Predicate;
import org.lienhiep.kernel.HalfYear;

/**
 * Who has and who has not reported to a union for a half-year.
 *
 * @param societies every society that belonged to the union in the half-year, by name
 */
public record Completeness(HalfYear period, List<SocietyStatus> societies) {

    public Completeness {
        societies = List.copyOf(societies);
    }

    /** How many reports are expected. */
    public int expected() {
        return societies.size();
    }

    /** How many reports are with the union: submitted or approved. */
    public int submitted() {
        return count(ReportState::handedIn);
    }

    /** How many reports are approved. */
    public int approved() {
        return count(ReportState::counts);
    }

    private int count(Predicate<ReportState> kind) {
        return Math.toIntExact(societies.stream()
                .filter(each -> each.state() != null && kind.test(each.state()))
                .count());
    }

    /** The societies whose report is not with the union, by name. */
    public List<SocietyStatus> missing() {
        return societies.stream()
                .filter(each -> each.state() == null || each.state().open())
                .toList();
    }
}
