package org.lienhiep.reporting.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.reporting.Completeness;
import org.lienhiep.reporting.IndicatorSeries;
import org.lienhiep.reporting.InheritedTotals;
import org.lienhiep.reporting.ReportState;
import org.lienhiep.reporting.SocietyStatus;
import org.lienhiep.reporting.TotalPoint;
import org.lienhiep.reporting.Totals;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/unions/{code}")
@Tag(name = "Totals")
class UnionFiguresResource {

    private static final int LONGEST_SPAN = 200;

    private final Totals totals;
    private final InheritedTotals inherited;
    private final Parameters parameters;

    UnionFiguresResource(Totals totals, InheritedTotals inherited, Parameters parameters) {
        this.totals = totals;
        this.inherited = inherited;
        this.parameters = parameters;
    }

    /**
     * Indicator by half-year.
     *
     * @param predecessors codes of the unions whose figures are included because they ended in this one
     * @param inherited half-years in which that makes a difference
     */
    record TotalsJson(
            String union,
            HalfYear from,
            HalfYear to,
            List<SeriesJson> indicators,
            List<String> predecessors,
            List<HalfYear> inherited) {}

    /** One indicator over the half-years asked for, oldest first. */
    record SeriesJson(String indicator, List<PointJson> points) {

        private static SeriesJson of(IndicatorSeries series) {
            return new SeriesJson(
                    series.indicator().code(),
                    series.points().stream().map(PointJson::of).toList());
        }
    }

    /**
     * One figure with its coverage.
     *
     * @param value null when nobody stated anything, which is not 0
     * @param stated whether an article or a meeting states it because no report says anything
     */
    record PointJson(
            HalfYear halfYear,
            @Nullable BigDecimal value,
            @Nullable Qualifier qualifier,
            int reported,
            int expected,
            boolean stated) {

        private static PointJson of(TotalPoint point) {
            var figure = point.figure();
            return new PointJson(
                    point.period(),
                    figure == null ? null : figure.value(),
                    figure == null ? null : figure.qualifier(),
                    point.reported(),
                    point.expected(),
                    point.stated());
        }
    }

    /**
     * Who has reported and who has not, of those who have to.
     *
     * @param rate share of the expected reports that are with the union, in per cent; never above 100
     * @param onTimeRate share of the expected reports that came in time, in per cent
     * @param returns how often the union sent reports back
     * @param closesOn last day on which societies can fill them in; null for no end
     */
    record CompletenessJson(
            String union,
            HalfYear halfYear,
            LocalDate opensOn,
            LocalDate dueOn,
            LocalDate lateUntil,
            @Nullable LocalDate closesOn,
            int expected,
            int submitted,
            int approved,
            int onTime,
            int rate,
            int onTimeRate,
            int returns,
            List<SocietyJson> societies) {

        private static CompletenessJson of(String union, Completeness found) {
            var window = found.window();
            return new CompletenessJson(
                    union,
                    found.period(),
                    window.opensOn(),
                    window.dueOn(),
                    window.lateUntil(),
                    window.closesOn(),
                    found.expected(),
                    found.submitted(),
                    found.approved(),
                    found.onTime(),
                    found.rate(),
                    found.onTimeRate(),
                    found.returns(),
                    found.societies().stream().map(SocietyJson::of).toList());
        }
    }

    /**
     * One society's report.
     *
     * @param due last day on which it is in time, its extension considered
     * @param extendedTo until when the union extended it; null when it did not
     */
    record SocietyJson(
            String organisation,
            String name,
            @Nullable ReportState state,
            int filled,
            LocalDate due,
            @Nullable LocalDate extendedTo,
            @Nullable Instant submittedAt,
            int daysLate,
            int returns) {

        private static SocietyJson of(SocietyStatus status) {
            var extension = status.window().extension();
            return new SocietyJson(
                    status.society().code(),
                    status.society().name().vi(),
                    status.state(),
                    status.filled(),
                    status.due(),
                    extension == null ? null : extension.until(),
                    status.submittedAt(),
                    status.daysLate(),
                    status.returns());
        }
    }

    @GetMapping("/totals")
    @Operation(summary = "The union's figures: indicator by half-year, with how many societies they cover")
    TotalsJson totals(
            @PathVariable String code,
            @RequestParam String from,
            @RequestParam String to,
            @Parameter(description = "Whether figures of unions that ended in this one count as its own")
                    @RequestParam(defaultValue = "false")
                    boolean predecessors) {
        var union = parameters.union(code);
        var first = Parameters.halfYear("from", from);
        var last = Parameters.halfYear("to", to);
        if (last.compareTo(first) < 0) {
            throw InvalidInput.in("to", "shell.ends-before-begins");
        }
        if (last.number() - first.number() >= LONGEST_SPAN) {
            throw InvalidInput.in("to", "reporting.span.too-long", LONGEST_SPAN);
        }
        var found = predecessors
                ? inherited.of(union, first, last)
                : new InheritedTotals.Inherited(totals.of(union, first, last), List.of(), List.of());
        return new TotalsJson(
                code,
                first,
                last,
                found.series().stream().map(SeriesJson::of).toList(),
                found.predecessors().stream()
                        .map(each -> each.organisation().code())
                        .toList(),
                found.inherited());
    }

    @GetMapping("/completeness")
    @Operation(summary = "Who has reported for a half-year and who has not")
    CompletenessJson completeness(@PathVariable String code, @RequestParam String halfYear) {
        var found = totals.completeness(parameters.union(code), Parameters.halfYear("halfYear", halfYear));
        return CompletenessJson.of(code, found);
    }
}
