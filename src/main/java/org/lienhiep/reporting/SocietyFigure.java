package org.lienhiep.reporting;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * What one society reports of one indicator.
 *
 * @param state what its cell says; null when the cell is empty or there is no report
 * @param figure the number; 0 for {@link CellState#ZERO}, null when there is none
 * @param before the figure of the same half-year before, from its approved report; null when there is none
 * @param report where its report stands; null when nobody has begun it. Only an approved one counts in the total
 * @param note what the society adds, null for nothing
 */
public record SocietyFigure(
        OrganisationLabel society,
        @Nullable CellState state,
        @Nullable Figure figure,
        @Nullable Figure before,
        @Nullable ReportState report,
        @Nullable String note) {

    /** What the cells say of these organisations in a half-year, in this order; those that no cell names too. */
    static List<SocietyFigure> of(
            Collection<OrganisationLabel> organisations, List<TotalQueries.Cell> cells, HalfYear period) {
        var now = cells(cells, period);
        var before = cells(cells, period.sameHalfBefore());
        return organisations.stream()
                .map(each -> of(each, now.get(each.id()), before.get(each.id())))
                .toList();
    }

    private static Map<OrganisationId, TotalQueries.Cell> cells(List<TotalQueries.Cell> cells, HalfYear period) {
        return cells.stream()
                .filter(cell -> cell.period().equals(period))
                .collect(toMap(TotalQueries.Cell::organisation, Function.identity()));
    }

    private static SocietyFigure of(
            OrganisationLabel society, TotalQueries.@Nullable Cell now, TotalQueries.@Nullable Cell before) {
        var value = now == null ? null : now.value();
        var earlier = before == null || !before.report().counts() ? null : before.value();
        return new SocietyFigure(
                society,
                value == null ? null : value.state(),
                value == null ? null : value.figure(),
                earlier == null ? null : earlier.figure(),
                now == null ? null : now.report(),
                value == null ? null : value.note());
    }
}
