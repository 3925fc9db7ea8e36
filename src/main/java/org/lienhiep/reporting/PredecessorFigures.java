package org.lienhiep.reporting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.Lineage;
import org.lienhiep.organisation.OrganisationHistory;
import org.lienhiep.organisation.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stands behind a figure that a union inherited: the reports and sources of the unions that ended in it. Whoever
 * reads the union reads these figures, as they are in its totals; the reports themselves open to whom they are open.
 */
@Service
@Transactional(readOnly = true)
public class PredecessorFigures {

    private final TotalQueries queries;
    private final StatedFigureQueries stated;
    private final OrganisationHistory history;
    private final Organisations organisations;
    private final Access access;
    private final Clock clock;

    PredecessorFigures(
            TotalQueries queries,
            StatedFigureQueries stated,
            OrganisationHistory history,
            Organisations organisations,
            Access access,
            Clock clock) {
        this.queries = queries;
        this.stated = stated;
        this.history = history;
        this.organisations = organisations;
        this.access = access;
        this.clock = clock;
    }

    /**
     * One predecessor's part in a figure.
     *
     * @param societies who of it reported, the union itself and its units among them
     * @param stated what articles and meetings state of it, the latest first
     */
    public record Part(Lineage.Relative predecessor, List<SocietyFigure> societies, List<StatedFigure> stated) {}

    /** The predecessors that have a part in a figure, nearest first. Four statements, however many there are. */
    public List<Part> behind(OrganisationId union, IndicatorId indicator, HalfYear period) {
        access.require(Permission.READ, union);
        var predecessors = history.inherited(union, LocalDate.now(clock));
        if (predecessors.isEmpty()) {
            return List.of();
        }
        var ids = predecessors.stream().map(each -> each.organisation().id()).collect(toSet());
        var cells = queries.cells(ids, List.of(), indicator, period);
        var said = stated.about(ids, indicator, period).stream().collect(groupingBy(StatedFigure::organisation));
        var labels = organisations.labels(
                cells.stream().map(TotalQueries.Cell::organisation).collect(toSet()), period.lastDay());
        var byUnion = cells.stream().collect(groupingBy(TotalQueries.Cell::union));
        return predecessors.stream()
                .map(each -> {
                    var id = each.organisation().id();
                    var reported = SocietyFigure.of(labels.values(), byUnion.getOrDefault(id, List.of()), period);
                    return new Part(
                            each,
                            reported.stream()
                                    .filter(figure -> figure.state() != null)
                                    .toList(),
                            said.getOrDefault(id, List.of()));
                })
                .filter(part -> !part.societies().isEmpty() || !part.stated().isEmpty())
                .toList();
    }
}
