package org.lienhiep.reporting;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.ReportId;
import org.lienhiep.organisation.OrganisationFilter;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.OrganisationOrder;
import org.lienhiep.organisation.OrganisationRow;
import org.lienhiep.organisation.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Half-year reports as lists and pages read them; {@link ReportEntry} fills them in and {@link ReportWorkflow} moves
 * them on.
 *
 * <p>Societies report, units that a union runs, and a union itself on what it did with its own office. Every report
 * counts in the totals of one union: the nearest one above the organisation in that half-year, and a union's own report
 * in its own. So a union's total is what it did itself plus what its societies did.
 */
@Service
@Transactional(readOnly = true)
public class Reports {

    private final ReportQueries queries;
    private final ReportListQueries lists;
    private final ReportDesk desk;
    private final WorkflowEvents events;
    private final Deadlines deadlines;
    private final ReportStatuses statuses;
    private final Organisations organisations;
    private final Access access;
    private final Clock clock;

    Reports(
            ReportQueries queries,
            ReportListQueries lists,
            ReportDesk desk,
            WorkflowEvents events,
            Deadlines deadlines,
            ReportStatuses statuses,
            Organisations organisations,
            Access access,
            Clock clock) {
        this.queries = queries;
        this.lists = lists;
        this.desk = desk;
        this.events = events;
        this.deadlines = deadlines;
        this.statuses = statuses;
        this.organisations = organisations;
        this.access = access;
        this.clock = clock;
    }

    /** One page of the reports that somebody began and the person may see. */
    public List<ReportRow> list(ListQuery<ReportFilter, ReportOrder> query) {
        var scope = access.scope(Permission.READ);
        return statuses.rows(lists.page(query, narrowed(query), scope));
    }

    /**
     * The latest reports that the organisation itself began, the newest half-year first. Three statements; none when the
     * person may not see the organisation.
     */
    public List<ReportRow> latest(OrganisationId organisation, int limit) {
        var scope = access.scope(Permission.READ);
        var newest = new ListQuery<>(ReportFilter.ALL, ReportOrder.PERIOD, false, Locale.ROOT, 0, limit);
        return statuses.rows(lists.page(newest, List.of(organisation), scope));
    }

    /** How many reports {@link #list} has in all. */
    public int count(ReportFilter filter) {
        var scope = access.scope(Permission.READ);
        var unordered = new ListQuery<>(filter, ReportOrder.PERIOD, true, Locale.ROOT, 0, 0);
        return lists.count(filter, narrowed(unordered), scope);
    }

    /** These reports, as far as the person may see them. */
    public List<ReportRow> named(Collection<ReportId> ids) {
        return statuses.rows(lists.byIds(ids, access.scope(Permission.READ)));
    }

    /** The organisations that the list is narrowed to, by name; null when any will do in any order. */
    private @Nullable List<OrganisationId> narrowed(ListQuery<ReportFilter, ReportOrder> query) {
        var filter = query.filter();
        if (filter.text().isBlank() && filter.below() == null && query.order() != ReportOrder.ORGANISATION) {
            return null;
        }
        var found = organisations.list(new ListQuery<>(
                OrganisationFilter.all(LocalDate.now(clock))
                        .withText(filter.text().strip())
                        .under(filter.below()),
                OrganisationOrder.NAME,
                true,
                query.language(),
                0,
                Integer.MAX_VALUE));
        return found.stream().map(OrganisationRow::id).toList();
    }

    /**
     * The report of an organisation on a half-year, also when nobody has begun it. At most five statements.
     *
     * @throws NotFound when there is no such organisation, it belongs to no union, or the person may not see it
     */
    public ReportDetails get(OrganisationId organisation, HalfYear period) {
        if (!access.may(Permission.READ, organisation)) {
            throw new NotFound("organisation", organisation);
        }
        var head = queries.head(organisation, period).orElse(null);
        var union = head == null
                ? desk.union(organisation, period).orElseThrow(() -> new NotFound("union", organisation))
                : head.union();
        var labels = organisations.labels(Set.copyOf(List.of(organisation, union)), period.lastDay());
        var window = deadlines.window(union, period, organisation);
        var cells = queries.cells(organisation, period);
        return details(
                head, requireNonNull(labels.get(organisation)), requireNonNull(labels.get(union)), window, cells);
    }

    private ReportDetails details(
            ReportQueries.@Nullable Head head,
            OrganisationLabel organisation,
            OrganisationLabel union,
            ReportWindow window,
            List<ReportCell> cells) {
        var lock = lock(head, union, window);
        var state = head == null ? null : head.state();
        var first = head == null ? null : head.firstSubmittedAt();
        return new ReportDetails(
                head == null ? null : head.id(),
                organisation,
                union,
                window.period(),
                state,
                head == null ? null : head.issue(),
                cells,
                head == null ? "" : head.narrative(),
                window,
                DueDays.daysLate(window.due(), state, first, LocalDate.now(clock)),
                head == null ? null : head.submittedAt(),
                lock,
                head == null ? List.of() : events.of(head.id().value()),
                steps(head, organisation.id(), union.id(), lock),
                head == null ? 0 : head.version(),
                head == null ? null : head.stamp());
    }

    /** As {@link ReportDesk#open} would say, in no statement more. */
    private @Nullable ReportLock lock(ReportQueries.@Nullable Head head, OrganisationLabel union, ReportWindow window) {
        if (head != null && !head.state().open()) {
            return new ReportLock(head.state(), head.stateSince(), head.stateBy(), union, head.issue());
        }
        var bound = (head == null || head.state() == ReportState.DRAFT)
                && !access.may(Permission.REVIEW_REPORTS, union.id());
        return bound ? desk.calendarLock(window, () -> union).orElse(null) : null;
    }

    private Set<ReportStep> steps(
            ReportQueries.@Nullable Head head,
            OrganisationId organisation,
            OrganisationId union,
            @Nullable ReportLock lock) {
        var steps = EnumSet.noneOf(ReportStep.class);
        if (access.may(Permission.ENTER_REPORTS, organisation) && lock == null) {
            steps.add(ReportStep.ENTER);
            if (head != null) {
                steps.add(ReportStep.SUBMIT);
            }
        }
        if (head != null && access.may(Permission.REVIEW_REPORTS, union)) {
            switch (head.state()) {
                case SUBMITTED, IN_REVIEW -> {
                    steps.add(ReportStep.RETURN);
                    if (head.submittedBy() == null
                            || !head.submittedBy().equals(access.actor().user())) {
                        steps.add(ReportStep.APPROVE);
                        if (head.state() == ReportState.SUBMITTED) {
                            steps.add(ReportStep.REVIEW);
                        }
                    }
                }
                case APPROVED, INCLUDED -> steps.add(ReportStep.REOPEN);
                case DRAFT, RETURNED -> {
                    // The organisation is at work.
                }
            }
        }
        return steps;
    }

    /** The reports of the union's societies over these half-years. */
    public ReportBoard board(OrganisationId union, HalfYear from, HalfYear to) {
        access.require(Permission.READ, union);
        return statuses.board(union, HalfYear.between(from, to));
    }
}
