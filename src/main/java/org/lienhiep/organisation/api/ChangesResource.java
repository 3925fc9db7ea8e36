package org.lienhiep.organisation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.OrganisationChangeId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.ChangeDraft;
import org.lienhiep.organisation.ChangeDraft.MemberMove;
import org.lienhiep.organisation.HeadCountDraft;
import org.lienhiep.organisation.HeadCounts;
import org.lienhiep.organisation.OrganisationChanges;
import org.lienhiep.organisation.OrganisationHistory;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.rest.Items;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What happened to organisations, and how many members they had. */
@RestController
@RequestMapping("/api/v1/organisations/{code}")
@Tag(name = "Organisations")
class ChangesResource {

    private final Organisations organisations;
    private final OrganisationChanges changes;
    private final OrganisationHistory history;
    private final HeadCounts headCounts;

    ChangesResource(
            Organisations organisations,
            OrganisationChanges changes,
            OrganisationHistory history,
            HeadCounts headCounts) {
        this.organisations = organisations;
        this.changes = changes;
        this.history = history;
        this.headCounts = headCounts;
    }

    @GetMapping("/changes")
    @Operation(summary = "What happened to an organisation, oldest first")
    Items<ChangeJson> changes(@PathVariable String code) {
        var found = history.changes(id(code)).stream().map(ChangeJson::of).toList();
        return new Items<>(found, found.size());
    }

    @PostMapping("/changes")
    @Operation(
            summary = "Record a change with all its effects: a renaming, merger, division, dissolution, founding,"
                    + " admission, withdrawal or suspension")
    ResponseEntity<ChangeJson> record(@PathVariable String code, @RequestBody ChangeJson body) {
        var about = id(code);
        var recorded = changes.record(draft(about, body));
        var json = history.changes(about).stream()
                .filter(each -> each.id().equals(recorded))
                .map(ChangeJson::of)
                .findFirst()
                .orElseThrow();
        return ResponseEntity.created(URI.create("/api/v1/organisations/" + code + "/changes"))
                .body(json);
    }

    @DeleteMapping("/changes/{change}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Withdraw a change with all its effects, while nothing followed")
    void withdraw(@PathVariable String code, @PathVariable String change) {
        var about = id(code);
        var id = OrganisationChangeId.parse(change);
        if (history.changes(about).stream().noneMatch(each -> each.id().equals(id))) {
            throw new NotFound("organisation_change", id);
        }
        changes.withdraw(id);
    }

    @GetMapping("/head-counts")
    @Operation(summary = "How many members an organisation had, oldest first")
    Items<HeadCountDraft> headCounts(@PathVariable String code) {
        var found = headCounts.of(id(code));
        return new Items<>(found, found.size());
    }

    /** How many there were; see {@link HeadCountDraft}. */
    record HeadCountJson(
            @Nullable Integer members,
            @Nullable Integer women,
            @Nullable Integer branches,
            @Nullable String source) {}

    @PutMapping("/head-counts/{day}")
    @Operation(summary = "Say how many members an organisation had on a day")
    HeadCountDraft count(@PathVariable String code, @PathVariable LocalDate day, @RequestBody HeadCountJson body) {
        var draft = new HeadCountDraft(day, body.members(), body.women(), body.branches(), body.source());
        headCounts.put(id(code), draft);
        return draft;
    }

    @DeleteMapping("/head-counts/{day}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take back the head-count of a day")
    void removeCount(@PathVariable String code, @PathVariable LocalDate day) {
        headCounts.remove(id(code), day);
    }

    private ChangeDraft draft(OrganisationId about, ChangeJson body) {
        var into = body.into() == null ? null : known("into", body.into());
        var from = new ArrayList<OrganisationId>();
        for (var each : Objects.requireNonNullElse(body.from(), List.<String>of())) {
            from.add(known("from", each));
        }
        if (!from.contains(about) && !about.equals(into)) {
            from.addFirst(about);
        }
        var founded = Objects.requireNonNullElse(body.founded(), List.<ChangeJson.FoundedJson>of());
        var moves = Objects.requireNonNullElse(body.moves(), List.<ChangeJson.MoveJson>of());
        return new ChangeDraft(
                body.kind(),
                body.effective(),
                body.decisionNumber(),
                body.decidedOn(),
                body.decidedBy(),
                body.note(),
                from,
                into,
                founded.stream().map(ChangeJson.FoundedJson::organisation).toList(),
                moves.stream().map(this::move).toList());
    }

    private MemberMove move(ChangeJson.MoveJson move) {
        var founded = move.founded();
        return new MemberMove(
                known("moves", move.member()),
                move.fate(),
                move.with() == null ? null : known("moves", move.with()),
                founded == null ? null : founded.organisation(),
                Objects.requireNonNullElse(move.successor(), 0));
    }

    private OrganisationId known(String field, String code) {
        return organisations
                .byCode(code)
                .map(OrganisationLabel::id)
                .orElseThrow(() -> InvalidInput.in(field, "organisation.code.unknown", code));
    }

    private OrganisationId id(String code) {
        return organisations.withCode(code).id();
    }
}
