package org.lienhiep.reporting.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.reporting.ReportEntry;
import org.lienhiep.reporting.ReportLocked;
import org.lienhiep.reporting.Reports;
import org.lienhiep.reporting.evidence.CellEvidence;
import org.lienhiep.reporting.evidence.Evidence;
import org.lienhiep.reporting.evidence.EvidenceKind;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/reports/{organisation}/{halfYear}/cells/{indicator}")
@Tag(name = "Reports")
class CellsResource {

    private final Reports reports;
    private final ReportEntry entry;
    private final CellEvidence evidence;
    private final Parameters parameters;
    private final Refusals refusals;

    CellsResource(Reports reports, ReportEntry entry, CellEvidence evidence, Parameters parameters, Refusals refusals) {
        this.reports = reports;
        this.entry = entry;
        this.evidence = evidence;
        this.parameters = parameters;
        this.refusals = refusals;
    }

    /**
     * One cell with what proves it.
     *
     * @param before figure of the same half-year before
     */
    record OneCellJson(
            ReportJson.CellJson cell,
            @Nullable Instant updatedAt,
            @Nullable String updatedBy,
            ReportJson.@Nullable FigureJson before,
            List<EvidenceJson> evidence) {}

    /** A record or file that proves a cell. */
    record EvidenceJson(
            EvidenceKind kind, String label, @Nullable String record, Instant addedAt, String addedBy) {

        private static EvidenceJson of(Evidence each) {
            var record = each.record();
            return new EvidenceJson(
                    each.kind(),
                    each.label(),
                    record == null ? null : record.toString(),
                    each.addedAt(),
                    each.addedBy());
        }
    }

    @GetMapping
    @Operation(
            summary = "One cell with its evidence",
            description = "The header ETag carries the cell's version, for If-Match when it is changed.")
    ResponseEntity<OneCellJson> get(
            @PathVariable String organisation, @PathVariable String halfYear, @PathVariable String indicator) {
        return answer(parameters.organisation(organisation), Parameters.halfYear("halfYear", halfYear), indicator);
    }

    private ResponseEntity<OneCellJson> answer(OrganisationId organisation, HalfYear period, String indicator) {
        var cell = cell(organisation, period, indicator);
        var proofs = evidence.of(organisation, period, cell.indicator().id()).stream()
                .map(EvidenceJson::of)
                .toList();
        var body = new OneCellJson(
                ReportJson.CellJson.of(cell, proofs.size()),
                cell.updatedAt(),
                cell.updatedBy(),
                ReportJson.FigureJson.of(cell.before()),
                proofs);
        return ResponseEntity.ok().eTag(Integer.toString(cell.version())).body(body);
    }

    @PutMapping
    @Operation(
            summary = "Fill in one cell; an empty body without state and value empties it",
            description =
                    "With If-Match, or version in the body, a cell that was changed meanwhile is not overwritten: "
                            + "status 409. Without either, what is there is overwritten.")
    ResponseEntity<OneCellJson> put(
            @PathVariable String organisation,
            @PathVariable String halfYear,
            @PathVariable String indicator,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ReportJson.CellJson body) {
        var id = parameters.organisation(organisation);
        var period = Parameters.halfYear("halfYear", halfYear);
        var cell = cell(id, period, indicator);
        var version = version(ifMatch, body, cell);
        IndicatorId counted = cell.indicator().id();
        entry.saveCell(id, period, counted, body.draft(), version);
        return answer(id, period, indicator);
    }

    private static int version(@Nullable String ifMatch, ReportJson.CellJson body, ReportCell cell) {
        if (ifMatch == null || "*".equals(ifMatch.strip())) {
            return body.version() == null ? cell.version() : body.version();
        }
        try {
            return Integer.parseInt(ifMatch.strip().replaceFirst("^W/", "").replace("\"", ""));
        } catch (NumberFormatException noVersion) {
            throw InvalidInput.in("If-Match", "reporting.cell.if-match");
        }
    }

    private ReportCell cell(OrganisationId organisation, HalfYear period, String indicator) {
        return reports.get(organisation, period).cells().stream()
                .filter(each -> each.indicator().code().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", indicator));
    }

    @ExceptionHandler
    ProblemDetail locked(ReportLocked locked, Locale locale) {
        return refusals.locked(locked, locale);
    }
}
