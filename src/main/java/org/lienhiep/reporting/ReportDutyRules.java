package org.lienhiep.reporting;

import static org.lienhiep.reporting.ReportDuty.Task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.access.Scope;
import org.lienhiep.kernel.id.UserId;
import org.lienhiep.organisation.OrganisationLabel;

/** Who has to do what at a report, by where it stands and what the person may do there. */
final class ReportDutyRules {

    private final Scope enters;
    private final Scope reviews;
    private final @Nullable UserId self;
    private final LocalDate day;

    ReportDutyRules(Access access, LocalDate day) {
        this.enters = access.scope(Permission.ENTER_REPORTS);
        this.reviews = access.scope(Permission.REVIEW_REPORTS);
        this.self = access.actor().user();
        this.day = day;
    }

    /**
     * What is to be done at one report.
     *
     * @param begun null when nobody has begun it
     */
    Stream<ReportDuty> at(
            OrganisationLabel organisation,
            Windows.Key key,
            ReportWindow window,
            ReportDutyQueries.@Nullable Line begun) {
        var report = new At(organisation, key, window, begun);
        if (reviews.includes(key.union()) && !key.organisation().equals(key.union())) {
            return report.ofOffice();
        }
        return enters.includes(key.organisation()) ? report.ofReporter() : report.owed(false);
    }

    private final class At {

        private final OrganisationLabel organisation;
        private final Windows.Key key;
        private final ReportWindow window;
        private final ReportDutyQueries.@Nullable Line begun;

        private At(
                OrganisationLabel organisation,
                Windows.Key key,
                ReportWindow window,
                ReportDutyQueries.@Nullable Line begun) {
            this.organisation = organisation;
            this.key = key;
            this.window = window;
            this.begun = begun;
        }

        private Stream<ReportDuty> ofReporter() {
            if (begun == null) {
                var phase = window.phase(day);
                return phase == WindowPhase.NOT_OPEN || phase == WindowPhase.CLOSED
                        ? Stream.empty()
                        : Stream.of(duty(Task.BEGIN, null, 0));
            }
            var duties = new ArrayList<ReportDuty>();
            switch (begun.state()) {
                case DRAFT ->
                    duties.add(
                            begun.empty() == null ? duty(Task.HAND_IN, null, 0) : duty(Task.FILL_IN, begun.empty(), 0));
                case RETURNED -> duties.add(duty(Task.MEND, begun.remarked(), 0));
                case SUBMITTED, IN_REVIEW, APPROVED, INCLUDED -> {}
            }
            if (begun.open() > 0) {
                duties.add(duty(Task.ANSWER, begun.remarked(), begun.open()));
            }
            return duties.stream();
        }

        private Stream<ReportDuty> ofOffice() {
            if (begun == null || begun.state().open()) {
                return owed(true);
            }
            var duties = new ArrayList<ReportDuty>();
            var own = self != null && self.equals(begun.submittedBy());
            if (begun.state() == ReportState.SUBMITTED && !own) {
                duties.add(duty(Task.REVIEW, null, 0));
            }
            if (begun.state() == ReportState.IN_REVIEW && !own) {
                duties.add(duty(Task.DECIDE, null, 0));
            }
            if (begun.answered() > 0 && !own) {
                duties.add(duty(Task.SETTLE, null, begun.answered()));
            }
            return duties.stream();
        }

        /** What the society owes: overdue, or for the office that reminds also what is due within days. */
        private Stream<ReportDuty> owed(boolean soon) {
            if (begun != null && !begun.state().open()) {
                return Stream.empty();
            }
            var due = due();
            var waited = due != null && (due.isBefore(day) || (soon && window.phase(day) == WindowPhase.DUE));
            return waited ? Stream.of(duty(Task.OWED, null, 0)) : Stream.empty();
        }

        private ReportDuty duty(Task task, @Nullable String indicator, int remarks) {
            return new ReportDuty(
                    task,
                    organisation,
                    key.period(),
                    begun == null ? null : begun.state(),
                    begun == null ? 0 : begun.filled(),
                    indicator,
                    remarks,
                    begun == null || begun.state() != ReportState.RETURNED ? null : begun.reason(),
                    due());
        }

        private @Nullable LocalDate due() {
            return begun == null
                    ? window.due()
                    : DueDays.binding(window.due(), begun.state(), begun.firstSubmittedAt());
        }
    }
}
