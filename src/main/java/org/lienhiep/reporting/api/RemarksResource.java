package org.lienhiep.reporting.api;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.Reports;
import org.lienhiep.reporting.review.Remark;
import org.lienhiep.reporting.review.RemarkState;
import org.lienhiep.reporting.review.RemarkThread;
import org.lienhiep.reporting.review.Remarks;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/reports/{organisation}/{halfYear}/remarks")
@Tag(name = "Reports")
class RemarksResource {

    private final Reports reports;
    private final Remarks remarks;
    private final Parameters parameters;

    RemarksResource(Reports reports, Remarks remarks, Parameters parameters) {
        this.reports = reports;
        this.remarks = remarks;
        this.parameters = parameters;
    }

    /**
     * What somebody says.
     *
     * @param indicator code of the indicator whose cell it is about; null for the report as a whole, and in answers
     */
    record SaidJson(@Nullable String indicator, @Nullable String body) {

        private String words() {
            return requireNonNullElse(body, "");
        }
    }

    /**
     * A thread.
     *
     * @param indicator null for the report as a whole
     */
    record ThreadJson(UUID id, @Nullable String indicator, RemarkState state, List<RemarkJson> remarks) {}

    /**
     * One remark.
     *
     * @param office whether the union's office made it
     */
    record RemarkJson(String body, boolean office, Instant at, String by) {

        private static RemarkJson of(Remark remark) {
            return new RemarkJson(remark.body(), remark.office(), remark.at(), remark.by());
        }
    }

    @GetMapping
    @Operation(summary = "What the union's office and the organisation say to each other about the report")
    List<ThreadJson> list(@PathVariable String organisation, @PathVariable String halfYear) {
        return threads(read(organisation, halfYear));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Begin a thread on a cell, or on the report as a whole")
    List<ThreadJson> begin(
            @PathVariable String organisation, @PathVariable String halfYear, @RequestBody SaidJson body) {
        var report = read(organisation, halfYear);
        remarks.begin(report.organisation().id(), report.period(), indicator(report, body.indicator()), body.words());
        return threads(report);
    }

    @PostMapping("/{id}/answers")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Answer in a thread")
    List<ThreadJson> answer(
            @PathVariable String organisation,
            @PathVariable String halfYear,
            @PathVariable UUID id,
            @RequestBody SaidJson body) {
        var report = read(organisation, halfYear);
        remarks.answer(report.organisation().id(), report.period(), id, body.words());
        return threads(report);
    }

    @PostMapping("/{id}/closing")
    @Operation(summary = "Close a thread; only the union's office does")
    List<ThreadJson> close(@PathVariable String organisation, @PathVariable String halfYear, @PathVariable UUID id) {
        var report = read(organisation, halfYear);
        remarks.close(report.organisation().id(), report.period(), id);
        return threads(report);
    }

    private ReportDetails read(String organisation, String halfYear) {
        return reports.get(parameters.organisation(organisation), Parameters.halfYear("halfYear", halfYear));
    }

    private List<ThreadJson> threads(ReportDetails report) {
        var codes = report.cells().stream()
                .map(ReportCell::indicator)
                .collect(toMap(IndicatorLabel::id, IndicatorLabel::code));
        return remarks.of(report.organisation().id(), report.period()).stream()
                .map(thread -> json(thread, thread.indicator() == null ? null : codes.get(thread.indicator())))
                .toList();
    }

    private static ThreadJson json(RemarkThread thread, @Nullable String indicator) {
        return new ThreadJson(
                thread.id(),
                indicator,
                thread.state(),
                thread.remarks().stream().map(RemarkJson::of).toList());
    }

    private static @Nullable IndicatorId indicator(ReportDetails report, @Nullable String code) {
        if (code == null) {
            return null;
        }
        return report.cells().stream()
                .map(ReportCell::indicator)
                .filter(each -> each.code().equals(code))
                .map(IndicatorLabel::id)
                .findFirst()
                .orElseThrow(() -> InvalidInput.in("indicator", "reporting.indicator.unknown", code));
    }
}
