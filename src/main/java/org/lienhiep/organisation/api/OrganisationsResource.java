package org.lienhiep.organisation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationFilter;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.OrganisationOrder;
import org.lienhiep.organisation.OrganisationRow;
import org.lienhiep.organisation.OrganisationState;
import org.lienhiep.organisation.Organisations;
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
@RequestMapping("/api/v1/organisations")
@Tag(name = "Organisations")
class OrganisationsResource {

    private final Organisations organisations;
    private final Clock clock;

    OrganisationsResource(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /** One line of the list. */
    record Line(
            String code,
            OrganisationKind kind,
            String name,
            @Nullable String shortName,
            boolean member,
            OrganisationState state) {}

    @GetMapping
    @Operation(summary = "Unions, societies and units, with the names of the day asked for")
    Items<Line> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable OrganisationKind kind,
            @RequestParam(required = false) @Nullable String below,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            Page page) {
        var filter = new OrganisationFilter(
                q == null ? "" : q.strip(), kind, below == null ? null : id(below), false, day(asOf));
        var lines = organisations.list(page.of(filter, OrganisationOrder.CODE)).stream()
                .map(row -> new Line(row.code(), row.kind(), row.name().vi(), brief(row), row.member(), row.state()))
                .toList();
        return new Items<>(lines, organisations.count(filter));
    }

    private static @Nullable String brief(OrganisationRow row) {
        return row.shortName() == null ? null : row.shortName().vi();
    }

    @GetMapping("/{code}")
    @Operation(summary = "One organisation, with the names and membership of the day asked for")
    OrganisationJson get(@PathVariable String code, @RequestParam(required = false) @Nullable LocalDate asOf) {
        return json(id(code), day(asOf));
    }

    @PostMapping
    @Operation(summary = "Record an organisation")
    ResponseEntity<OrganisationJson> create(@RequestBody OrganisationJson body) {
        var id = organisations.create(body.draft(parent(body)));
        var created = json(id, day(null));
        return ResponseEntity.created(URI.create("/api/v1/organisations/" + created.code()))
                .body(created);
    }

    @PutMapping("/{code}")
    @Operation(
            summary = "Change an organisation, its names and membership as of the day asked for; needs the version that"
                    + " was read")
    OrganisationJson update(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestBody OrganisationJson body) {
        var version = InvalidInput.required("version", body.version());
        var id = id(code);
        organisations.update(id, body.draft(parent(body)), version, day(asOf));
        return json(id, day(asOf));
    }

    @DeleteMapping("/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete an organisation that nothing refers to")
    void delete(@PathVariable String code) {
        organisations.delete(id(code));
    }

    private @Nullable OrganisationId parent(OrganisationJson body) {
        var code = body.parent();
        return code == null
                ? null
                : organisations
                        .byCode(code)
                        .map(OrganisationLabel::id)
                        .orElseThrow(() -> InvalidInput.in("parent", "organisation.code.unknown", code));
    }

    private OrganisationId id(String code) {
        return organisations.withCode(code).id();
    }

    private OrganisationJson json(OrganisationId id, LocalDate asOf) {
        var details = organisations.get(id, asOf);
        var parent = details.values().parent();
        var label = parent == null
                ? null
                : organisations.labels(List.of(parent), asOf).get(parent);
        return OrganisationJson.of(details, label == null ? null : label.code());
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }
}
