package org.lienhiep.reporting.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.ReportChanged;
import org.lienhiep.reporting.ReportState;
import org.lienhiep.reporting.ReportWorkflow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remarks pinned to cells of a report, or to the report as a whole. The union's office and whoever fills in the report
 * write them; everybody who sees the report reads them. Who submitted the report speaks for its organisation, also when
 * he belongs to the office.
 */
@Service
@Transactional
public class Remarks {

    private static final int LONGEST = 2000;

    private final RemarkQueries queries;
    private final ReportWorkflow workflow;
    private final ApplicationEventPublisher events;
    private final Access access;

    Remarks(RemarkQueries queries, ReportWorkflow workflow, ApplicationEventPublisher events, Access access) {
        this.queries = queries;
        this.workflow = workflow;
        this.events = events;
        this.access = access;
    }

    /** All threads on a report, the oldest first; none when nobody has begun it or the person may not see it. */
    @Transactional(readOnly = true)
    public List<RemarkThread> of(OrganisationId organisation, HalfYear period) {
        return access.may(Permission.READ, organisation) ? queries.threads(organisation, period) : List.of();
    }

    /** How many threads on each report of the union are not closed; reports without any are missing. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, Integer> unsettled(OrganisationId union, HalfYear period) {
        access.require(Permission.READ, union);
        return queries.unsettled(union, period);
    }

    /** For whom the person speaks when he writes remarks on this report; for nobody when nobody has begun it. */
    @Transactional(readOnly = true)
    public Side side(OrganisationId organisation, HalfYear period) {
        return queries.report(organisation, period).map(this::side).orElse(Side.NONE);
    }

    /** For whom a person speaks. */
    public enum Side {
        /** For the union's office. */
        OFFICE,
        /** For whoever reports. */
        ORGANISATION,
        /** He only reads. */
        NONE
    }

    /**
     * Begins a thread. When the office does so, a submitted report is in review from then on.
     *
     * @param indicator whose cell; null for the report as a whole
     * @throws InvalidInput when it is empty or too long; field {@code body}
     * @throws NotFound when nobody has begun the report, or there is no such indicator
     */
    public void begin(OrganisationId organisation, HalfYear period, @Nullable IndicatorId indicator, String body) {
        var report = queries.report(organisation, period).orElseThrow(() -> new NotFound("report", organisation));
        var office = speaker(report) == Side.OFFICE;
        var said = given(body);
        if (indicator != null && !queries.asks(period, indicator)) {
            throw new NotFound("indicator", indicator);
        }
        if (office && report.state() == ReportState.SUBMITTED) {
            workflow.beginReview(organisation, period);
        }
        queries.begin(report, indicator, said, office);
        tell(report);
    }

    /**
     * Answers in a thread, which opens it again when it was closed.
     *
     * @throws InvalidInput when it is empty or too long; field {@code body}
     * @throws NotFound when there is no such thread on this report
     */
    public void answer(OrganisationId organisation, HalfYear period, UUID thread, String body) {
        var report = queries.report(organisation, period).orElseThrow(() -> new NotFound("report", organisation));
        var office = speaker(report) == Side.OFFICE;
        var said = given(body);
        if (!queries.move(report, thread, office ? RemarkState.OPEN : RemarkState.ANSWERED)) {
            throw new NotFound("remark", thread);
        }
        queries.answer(report, thread, said, office);
        tell(report);
    }

    /**
     * Closes a thread; only the office does.
     *
     * @throws NotFound when there is no such thread on this report
     */
    public void close(OrganisationId organisation, HalfYear period, UUID thread) {
        var report = queries.report(organisation, period).orElseThrow(() -> new NotFound("report", organisation));
        if (speaker(report) != Side.OFFICE) {
            throw new AccessDeniedException("Only the union's office closes remarks");
        }
        if (!queries.move(report, thread, RemarkState.CLOSED)) {
            throw new NotFound("remark", thread);
        }
        tell(report);
    }

    private Side speaker(RemarkQueries.Report report) {
        var side = side(report);
        if (side == Side.NONE) {
            throw new AccessDeniedException("Remarks are for who reviews or fills in the report");
        }
        return side;
    }

    private Side side(RemarkQueries.Report report) {
        var own = report.submittedBy() != null
                && report.submittedBy().equals(access.actor().user());
        if (access.may(Permission.REVIEW_REPORTS, report.union()) && !own) {
            return Side.OFFICE;
        }
        return access.may(Permission.ENTER_REPORTS, report.organisation()) ? Side.ORGANISATION : Side.NONE;
    }

    private void tell(RemarkQueries.Report report) {
        events.publishEvent(new ReportChanged.Whole(report.organisation(), report.period()));
    }

    private static String given(String body) {
        var words = CleanText.orNull(body);
        if (words == null) {
            throw InvalidInput.in("body", "shell.required");
        }
        if (words.length() > LONGEST) {
            throw InvalidInput.in("body", "shell.too-long", LONGEST);
        }
        return words;
    }
}
