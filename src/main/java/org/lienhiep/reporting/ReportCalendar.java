package org.lienhiep.reporting;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a union takes the reports on each half-year: its usual days, and what it decided for single half-years. */
@Service
@Transactional
public class ReportCalendar {

    private final WindowStore store;
    private final Windows windows;
    private final AuditTrail trail;
    private final Access access;

    ReportCalendar(WindowStore store, Windows windows, AuditTrail trail, Access access) {
        this.store = store;
        this.windows = windows;
        this.trail = trail;
        this.access = access;
    }

    /**
     * The union's calendar of these half-years, oldest first. Two statements. Asks for no role: a deadline is no secret,
     * least of all to the societies.
     */
    @Transactional(readOnly = true)
    public List<CalendarRow> of(OrganisationId union, HalfYear from, HalfYear to) {
        var keys = HalfYear.between(from, to).stream()
                .map(period -> new Windows.Key(union, period, union))
                .toList();
        var days = windows.of(keys);
        var stored = store.of(union, from, to);
        return keys.stream()
                .map(key -> row(requireNonNull(days.get(key)), stored.get(key.period())))
                .toList();
    }

    private static CalendarRow row(ReportWindow window, WindowStore.@Nullable Stored stored) {
        return stored == null
                ? new CalendarRow(window, WindowDraft.USUAL, null, 0)
                : new CalendarRow(window, stored.own(), stored.frozenAt(), stored.version());
    }

    /**
     * Decides for one half-year; {@link WindowDraft#USUAL} goes back to the usual days.
     *
     * @param version the {@link CalendarRow#version()} that the person had before him
     * @throws InvalidInput when the days are out of order; fields named as in {@link WindowDraft}
     * @throws StaleRecord when somebody decided meanwhile
     */
    public void change(OrganisationId union, HalfYear period, WindowDraft draft, int version) {
        access.require(Permission.REVIEW_REPORTS, union);
        requireOrder(period, draft, windows.usual(union).window(period));
        var before = store.of(union, period, period).get(period);
        if (!store.store(union, period, draft, version)) {
            throw stale(union, period);
        }
        var after = requireNonNull(store.of(union, period, period).get(period));
        record(new AuditSubject("report_window", after.id(), period.code()), before, draft);
    }

    private StaleRecord stale(OrganisationId union, HalfYear period) {
        var now = requireNonNull(store.of(union, period, period).get(period));
        return new StaleRecord(requireNonNullElse(now.changedBy(), ""), requireNonNull(now.changedAt()));
    }

    private static void requireOrder(HalfYear period, WindowDraft draft, ReportWindow usual) {
        var opens = requireNonNullElse(draft.opensOn(), usual.opensOn());
        var due = requireNonNullElse(draft.dueOn(), usual.dueOn());
        var late = requireNonNullElse(draft.lateUntil(), usual.lateUntil());
        var problems = new ArrayList<Problem>();
        if (opens.isBefore(period.firstDay())) {
            problems.add(new Problem("opensOn", "reporting.calendar.before-half-year"));
        }
        if (due.isBefore(opens)) {
            problems.add(new Problem("dueOn", "reporting.calendar.due-before-opening"));
        }
        if (late.isBefore(due)) {
            problems.add(new Problem("lateUntil", "reporting.calendar.late-before-due"));
        }
        if (draft.closesOn() != null && draft.closesOn().isBefore(late)) {
            problems.add(new Problem("closesOn", "reporting.calendar.closes-before-late"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private void record(AuditSubject subject, WindowStore.@Nullable Stored stored, WindowDraft after) {
        var before = stored == null ? WindowDraft.USUAL : stored.own();
        record(subject, "opensOn", before.opensOn(), after.opensOn());
        record(subject, "dueOn", before.dueOn(), after.dueOn());
        record(subject, "lateUntil", before.lateUntil(), after.lateUntil());
        record(subject, "closesOn", before.closesOn(), after.closesOn());
    }

    private void record(AuditSubject subject, String field, @Nullable LocalDate before, @Nullable LocalDate after) {
        if (!Objects.equals(before, after)) {
            trail.changed(subject, field, before, after, null);
        }
    }
}
