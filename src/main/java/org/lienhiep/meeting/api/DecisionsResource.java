package org.lienhiep.meeting.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.DecisionId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.DecisionEntry;
import org.lienhiep.meeting.Decisions;
import org.lienhiep.meeting.decision.DecisionFilter;
import org.lienhiep.meeting.decision.DecisionOrder;
import org.lienhiep.meeting.decision.DecisionRegister;
import org.lienhiep.meeting.decision.DecisionStatus;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.rest.Items;
import org.lienhiep.rest.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(DecisionsResource.PATH)
@Tag(name = "Decisions")
class DecisionsResource {

    static final String PATH = "/api/v1/decisions";

    private final DecisionRegister register;
    private final Decisions decisions;
    private final Organisations organisations;

    DecisionsResource(DecisionRegister register, Decisions decisions, Organisations organisations) {
        this.register = register;
        this.decisions = decisions;
        this.organisations = organisations;
    }

    @GetMapping
    @Operation(summary = "Decisions of all bodies, the open ones first, the most urgent at the top")
    Items<RegisteredDecision> list(
            @RequestParam(required = false) @Nullable String q,
            @Parameter(description = "How it stands today") @RequestParam(required = false) @Nullable
                    DecisionStatus state,
            @Parameter(description = "Code of the organisation that sees to it")
                    @RequestParam(required = false)
                    @Nullable
                    String owner,
            @Parameter(description = "Code; with it come the decisions of everything below")
                    @RequestParam(required = false)
                    @Nullable
                    String organisation,
            @RequestParam(required = false) @Nullable Integer year,
            Page page) {
        var filter = DecisionFilter.ALL
                .withText(q == null ? "" : q.strip())
                .withStatus(state)
                .withOwner(owner == null ? null : known(owner))
                .withOrganisation(organisation == null ? null : known(organisation))
                .withYear(year);
        var lines = register.list(page.of(filter, DecisionOrder.DUE)).stream()
                .map(row -> RegisteredDecision.of(row, null))
                .toList();
        return new Items<>(lines, register.count(filter));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One decision")
    RegisteredDecision get(@PathVariable UUID id) {
        var details = register.get(new DecisionId(id));
        return RegisteredDecision.of(details.row(), details.standing().version());
    }

    @PostMapping
    @Operation(summary = "Record a decision; without a number it gets the next of its series")
    ResponseEntity<RegisteredDecision> create(@RequestBody RegisteredDecision body) {
        var id = decisions.create(entry(body));
        return ResponseEntity.created(URI.create(PATH + "/" + id)).body(get(id.value()));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a decision; needs the version that was read, and all that is to stay")
    RegisteredDecision update(@PathVariable UUID id, @RequestBody RegisteredDecision body) {
        var version = InvalidInput.required("version", body.version());
        decisions.update(new DecisionId(id), entry(body), version);
        return get(id);
    }

    private DecisionEntry entry(RegisteredDecision body) {
        var person = body.ownerPerson();
        return new DecisionEntry(
                body.kind(),
                body.number(),
                body.text(),
                body.meeting() == null ? null : new MeetingId(body.meeting()),
                named("organisation", body.organisation()),
                body.body(),
                body.decidedOn(),
                named("owner", body.owner()),
                person == null || person.isBlank() ? null : new Named<>(null, person.strip()),
                body.due());
    }

    private @Nullable OrganisationId named(String field, @Nullable String code) {
        return code == null
                ? null
                : organisations
                        .byCode(code)
                        .map(OrganisationLabel::id)
                        .orElseThrow(() -> InvalidInput.in(field, "organisation.code.unknown", code));
    }

    private OrganisationId known(String code) {
        return organisations.withCode(code).id();
    }
}
