package org.lienhiep.reporting.review;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports that wait for a union's office, of all half-years. */
@Service
@Transactional(readOnly = true)
public class ReviewQueue {

    private final WaitingQueries queries;
    private final Organisations organisations;
    private final Access access;
    private final Clock clock;

    ReviewQueue(WaitingQueries queries, Organisations organisations, Access access, Clock clock) {
        this.queries = queries;
        this.organisations = organisations;
        this.access = access;
        this.clock = clock;
    }

    /** What waits, the oldest half-year first, then who submitted first; one statement besides the names. */
    public List<Waiting> of(OrganisationId union) {
        access.require(Permission.REVIEW_REPORTS, union);
        var lines = queries.of(union);
        var labels = organisations.labels(
                lines.stream().map(WaitingQueries.Line::organisation).collect(Collectors.toSet()),
                LocalDate.now(clock));
        return lines.stream()
                .map(line -> new Waiting(
                        requireNonNull(labels.get(line.organisation())),
                        line.period(),
                        line.state(),
                        line.submittedAt(),
                        line.submittedBy(),
                        line.submissions(),
                        line.changed(),
                        line.warnings(),
                        line.unsettled(),
                        line.version(),
                        doubts(line)))
                .toList();
    }

    private Set<Waiting.Doubt> doubts(WaitingQueries.Line line) {
        var doubts = EnumSet.noneOf(Waiting.Doubt.class);
        if (line.submitter() != null && line.submitter().equals(access.actor().user())) {
            doubts.add(Waiting.Doubt.OWN);
        }
        if (line.warnings() == null) {
            doubts.add(Waiting.Doubt.UNCHECKED);
        } else if (line.warnings() > 0) {
            doubts.add(Waiting.Doubt.WARNINGS);
        }
        if (line.unsettled() > 0) {
            doubts.add(Waiting.Doubt.REMARKS);
        }
        return doubts;
    }
}
