package org.lienhiep.reporting.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.reporting.IndicatorFilter;
import org.lienhiep.reporting.IndicatorOrder;
import org.lienhiep.reporting.Indicators;
import org.lienhiep.rest.Items;
import org.lienhiep.rest.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/indicators")
@Tag(name = "Indicators")
class IndicatorsResource {

    private final Indicators indicators;

    IndicatorsResource(Indicators indicators) {
        this.indicators = indicators;
    }

    @GetMapping
    @Operation(summary = "The catalogue by section and position, or what a half-year asks for")
    Items<IndicatorJson> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(required = false) @Nullable String halfYear,
            Page page) {
        var filter = new IndicatorFilter(
                q == null ? "" : q.strip(),
                section,
                halfYear == null ? null : Parameters.halfYear("halfYear", halfYear),
                null);
        var lines = indicators.list(page.of(filter, IndicatorOrder.POSITION)).stream()
                .map(IndicatorJson::of)
                .toList();
        return new Items<>(lines, indicators.count(filter));
    }

    @GetMapping("/{code}")
    @Operation(summary = "One indicator")
    IndicatorJson get(@PathVariable String code) {
        return IndicatorJson.of(indicators.get(id(code)));
    }

    @PostMapping
    @Operation(summary = "Add an indicator to the catalogue")
    ResponseEntity<IndicatorJson> create(@RequestBody IndicatorJson body) {
        var created = IndicatorJson.of(indicators.get(indicators.create(body.draft())));
        return ResponseEntity.created(URI.create("/api/v1/indicators/" + created.code()))
                .body(created);
    }

    @PutMapping("/{code}")
    @Operation(summary = "Change an indicator; needs the version that was read")
    IndicatorJson update(@PathVariable String code, @RequestBody IndicatorJson body) {
        var version = InvalidInput.required("version", body.version());
        var id = id(code);
        indicators.update(id, body.draft(), version);
        return IndicatorJson.of(indicators.get(id));
    }

    @DeleteMapping("/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete an indicator on which nobody has reported")
    void delete(@PathVariable String code) {
        indicators.delete(id(code));
    }

    private IndicatorId id(String code) {
        return indicators
                .byCode(code)
                .orElseThrow(() -> new NotFound("indicator", code))
                .id();
    }
}
