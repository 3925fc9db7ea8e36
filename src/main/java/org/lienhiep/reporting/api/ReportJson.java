package org.lienhiep.reporting.api;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.reporting.CellDraft;
import org.lienhiep.reporting.CellOrigin;
import org.lienhiep.reporting.CellState;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.ReportDraft;
import org.lienhiep.reporting.ReportState;
import org.lienhiep.reporting.WorkflowEvent;

/**
 * A report as the API carries it. Of what is sent only {@code cells}, {@code narrative} and {@code version} count.
 *
 * @param state null while nobody has begun it
 * @param filled share of the indicators that have a cell, in per cent
 * @param cells those that say something; indicators that are not sent become empty
 * @param version sent back, a report that was changed meanwhile is not overwritten
 */
record ReportJson(
        @Nullable String organisation,
        @Nullable String union,
        @Nullable HalfYear halfYear,
        @Nullable ReportState state,
        @Nullable LocalDate due,
        @Nullable Integer daysLate,
        @Nullable Integer filled,
        @Nullable Instant submittedAt,
        @Nullable List<CellJson> cells,
        @Nullable String narrative,
        @Nullable List<EventJson> events,
        @Nullable Integer version) {

    /**
     * One cell.
     *
     * @param state when not sent, a number where there is a value
     * @param value 0 for {@code ZERO}
     * @param computed whether it is computed from others: sent back, it is left alone
     * @param origin where its content comes from; not read
     * @param evidence how many records and files prove it; not read
     * @param version changes with the cell: for changing it alone
     */
    record CellJson(
            @Nullable String indicator,
            @Nullable CellState state,
            @Nullable BigDecimal value,
            @Nullable Qualifier qualifier,
            @Nullable String note,
            @Nullable Boolean computed,
            @Nullable CellOrigin origin,
            @Nullable Integer evidence,
            @Nullable Integer version) {

        static CellJson of(ReportCell cell, @Nullable Integer evidence) {
            var figure = cell.figure();
            return new CellJson(
                    cell.indicator().code(),
                    cell.state(),
                    figure == null ? null : figure.value(),
                    figure == null ? null : figure.qualifier(),
                    cell.note(),
                    cell.computed() ? true : null,
                    cell.origin(),
                    evidence,
                    cell.version());
        }

        CellDraft draft() {
            var implied = state == null && value != null ? CellState.NUMBER : state;
            return new CellDraft(implied, value, qualifier, note);
        }
    }

    /** A number and how exact it is. */
    record FigureJson(BigDecimal value, Qualifier qualifier) {

        static @Nullable FigureJson of(@Nullable Figure figure) {
            return figure == null ? null : new FigureJson(figure.value(), figure.qualifier());
        }
    }

    /** One step that the report took. */
    record EventJson(
            @Nullable ReportState from,
            ReportState to,
            Instant at,
            String by,
            @Nullable String reason) {

        static EventJson of(WorkflowEvent event) {
            return new EventJson(event.from(), event.to(), event.at(), event.by(), event.reason());
        }
    }

    /** Without counting what proves the cells. */
    static ReportJson of(ReportDetails report) {
        return of(report, cell -> CellJson.of(cell, null));
    }

    /** With how many records and files prove each cell. */
    static ReportJson of(ReportDetails report, Map<IndicatorId, Integer> evidence) {
        return of(
                report,
                cell -> CellJson.of(cell, evidence.getOrDefault(cell.indicator().id(), 0)));
    }

    private static ReportJson of(ReportDetails report, Function<ReportCell, CellJson> json) {
        return new ReportJson(
                report.organisation().code(),
                report.union().code(),
                report.period(),
                report.state(),
                report.due(),
                report.daysLate(),
                report.filled(),
                report.submittedAt(),
                report.cells().stream()
                        .filter(cell -> cell.state() != null)
                        .map(json)
                        .toList(),
                report.narrative(),
                report.events().stream().map(EventJson::of).toList(),
                report.version());
    }

    ReportDraft draft() {
        var entries = new ArrayList<ReportDraft.Entry>();
        for (var cell : requireNonNullElse(cells, List.<CellJson>of())) {
            if (cell.indicator() == null) {
                throw InvalidInput.in("cells[" + entries.size() + "].indicator", "shell.required");
            }
            entries.add(new ReportDraft.Entry(cell.indicator(), cell.draft()));
        }
        return new ReportDraft(entries, narrative);
    }
}
