package org.lienhiep.reporting.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.reporting.ReportBoard;
import org.lienhiep.reporting.ReportState;
import org.lienhiep.reporting.Reports;
import org.lienhiep.reporting.SocietyStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/unions/{code}")
@Tag(name = "Totals")
class UnionBoardResource {

    private static final int LONGEST_SPAN = 40;

    private final Reports reports;
    private final Parameters parameters;

    UnionBoardResource(Reports reports, Parameters parameters) {
        this.reports = reports;
        this.parameters = parameters;
    }

    /** Societies by half-years. */
    record BoardJson(String union, List<HalfYear> halfYears, List<LineJson> societies) {}

    /** One society; half-years in which it did not belong to the union are missing. */
    record LineJson(String organisation, String name, List<StatusJson> reports) {

        private static LineJson of(ReportBoard board, ReportBoard.Line line) {
            return new LineJson(
                    line.society().code(),
                    line.society().name().vi(),
                    board.periods().stream()
                            .map(period -> status(period, line.statuses()))
                            .filter(Objects::nonNull)
                            .toList());
        }

        private static @Nullable StatusJson status(HalfYear period, Map<HalfYear, SocietyStatus> statuses) {
            var status = statuses.get(period);
            return status == null ? null : StatusJson.of(period, status);
        }
    }

    /**
     * One report.
     *
     * @param state null when nobody has begun it
     * @param filled in per cent
     */
    record StatusJson(
            HalfYear halfYear,
            @Nullable ReportState state,
            int filled,
            LocalDate due,
            int daysLate,
            int returns,
            boolean expected) {

        private static StatusJson of(HalfYear period, SocietyStatus status) {
            return new StatusJson(
                    period,
                    status.state(),
                    status.filled(),
                    status.due(),
                    status.daysLate(),
                    status.returns(),
                    status.expected());
        }
    }

    @GetMapping("/board")
    @Operation(summary = "Where the reports of a union's societies stand, society by half-year")
    BoardJson board(@PathVariable String code, @RequestParam String from, @RequestParam String to) {
        var union = parameters.union(code);
        var first = Parameters.halfYear("from", from);
        var last = Parameters.halfYear("to", to);
        if (last.compareTo(first) < 0) {
            throw InvalidInput.in("to", "shell.ends-before-begins");
        }
        if (last.number() - first.number() >= LONGEST_SPAN) {
            throw InvalidInput.in("to", "reporting.span.too-long", LONGEST_SPAN);
        }
        var board = reports.board(union, first, last);
        return new BoardJson(
                code,
                board.periods(),
                board.lines().stream().map(line -> LineJson.of(board, line)).toList());
    }
}
