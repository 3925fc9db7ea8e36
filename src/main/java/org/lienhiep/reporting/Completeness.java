package org.lienhiep.reporting;

import java.util.List;
import java.util.function.Predicate;
import org.lienhiep.kernel.HalfYear;

/**
 * Who has and who has not reported to a union for a half-year, of those who have to. No share of it can exceed the
 * whole, because only they are counted.
 *
 * @param window when the union takes the reports
 * @param societies every society that is expected to report, by name
 */
public record Completeness(ReportWindow window, List<SocietyStatus> societies) {

    public Completeness {
        societies = List.copyOf(societies);
    }

    /** The half-year reported on. */
    public HalfYear period() {
        return window.period();
    }

    /** How many reports are expected. */
    public int expected() {
        return societies.size();
    }

    /** How many of them are with the union: submitted or approved. */
    public int submitted() {
        return count(SocietyStatus::handedIn);
    }

    /** How many of them are approved. */
    public int approved() {
        return count(each -> each.state() != null && each.state().counts());
    }

    /** How many of them are with the union and came in time. */
    public int onTime() {
        return count(each -> each.handedIn() && each.daysLate() == 0);
    }

    /** Share of the expected reports that are with the union, in per cent, rounded down; 100 when none is expected. */
    public int rate() {
        return percent(submitted());
    }

    /** Share of the expected reports that came in time, in per cent, rounded down; 100 when none is expected. */
    public int onTimeRate() {
        return percent(onTime());
    }

    /** How often the union sent reports back to be mended. */
    public int returns() {
        return societies.stream().mapToInt(SocietyStatus::returns).sum();
    }

    private int percent(int part) {
        return societies.isEmpty() ? 100 : 100 * part / societies.size();
    }

    private int count(Predicate<SocietyStatus> kind) {
        return Math.toIntExact(societies.stream().filter(kind).count());
    }

    /** The societies whose report is expected and not with the union, by name. */
    public List<SocietyStatus> missing() {
        return societies.stream().filter(each -> !each.handedIn()).toList();
    }
}
