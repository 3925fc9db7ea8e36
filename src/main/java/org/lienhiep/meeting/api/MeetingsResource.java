package org.lienhiep.meeting.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.VietnamTime;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MeetingFilter;
import org.lienhiep.meeting.MeetingOrder;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.agenda.AgendaItems;
import org.lienhiep.meeting.api.MeetingJson.InvitedJson;
import org.lienhiep.meeting.invitation.Invitations;
import org.lienhiep.meeting.invitation.Invited;
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
@RequestMapping(MeetingsResource.PATH)
@Tag(name = "Meetings")
class MeetingsResource {

    static final String PATH = "/api/v1/meetings";

    private final Meetings meetings;
    private final Organisations organisations;
    private final AgendaItems agendas;
    private final Invitations invitations;
    private final MeetingVotes votes;

    MeetingsResource(
            Meetings meetings,
            Organisations organisations,
            AgendaItems agendas,
            Invitations invitations,
            MeetingVotes votes) {
        this.meetings = meetings;
        this.organisations = organisations;
        this.agendas = agendas;
        this.invitations = invitations;
        this.votes = votes;
    }

    @GetMapping
    @Operation(summary = "Meetings, the newest first, undated ones last")
    Items<MeetingLine> list(
            @RequestParam(required = false) @Nullable String q,
            @Parameter(description = "Code; with it come the meetings of everything below")
                    @RequestParam(required = false)
                    @Nullable
                    String organisation,
            @RequestParam(required = false) @Nullable MeetingKind kind,
            @RequestParam(required = false) @Nullable Set<MeetingState> state,
            @Parameter(description = "Half-year or year: held in it or reviewing it")
                    @RequestParam(required = false)
                    @Nullable
                    String period,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            Page page) {
        var filter = new MeetingFilter(
                q == null ? "" : q.strip(),
                kind == null ? Set.of() : Set.of(kind),
                state == null ? Set.of() : state,
                period == null ? null : Period.parse(period),
                from,
                to,
                organisation == null ? null : organisation(organisation));
        var lines = meetings.list(page.of(filter, MeetingOrder.HELD_ON, false)).stream()
                .map(MeetingLine::of)
                .toList();
        return new Items<>(lines, meetings.count(filter));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One meeting with agenda, the invited, attendance, decisions, elections and votes")
    MeetingJson get(@PathVariable UUID id) {
        return json(new MeetingId(id));
    }

    @PostMapping
    @Operation(summary = "Record a meeting; its elections open the terms of those elected")
    ResponseEntity<MeetingJson> create(@RequestBody MeetingJson body) {
        var id = meetings.create(draft(body));
        return ResponseEntity.created(URI.create(PATH + "/" + id)).body(json(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a meeting; needs the version that was read, and all that is to stay")
    MeetingJson update(@PathVariable UUID id, @RequestBody MeetingJson body) {
        var version = InvalidInput.required("version", body.version());
        var meeting = new MeetingId(id);
        meetings.update(meeting, draft(body), version);
        return json(meeting);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Delete a meeting with its files; terms that its elections opened are withdrawn. Not while its "
                    + "minutes are approved")
    void delete(@PathVariable UUID id) {
        meetings.delete(new MeetingId(id));
    }

    private MeetingJson json(MeetingId id) {
        return WrittenMeeting.of(meetings.get(id), agendas.of(id), invited(id), votes.of(id));
    }

    private List<InvitedJson> invited(MeetingId id) {
        var all = invitations.invited(id);
        var societies =
                all.stream().map(Invited::organisation).filter(Objects::nonNull).toList();
        var labels = organisations.labels(societies, LocalDate.now(VietnamTime.ZONE));
        return all.stream()
                .map(each -> {
                    var label = each.organisation() == null ? null : labels.get(each.organisation());
                    return new InvitedJson(label == null ? null : label.code(), each.words());
                })
                .toList();
    }

    private MeetingDraft draft(MeetingJson body) {
        return ReadMeeting.draft(body, organisations::idsByCode);
    }

    private OrganisationId organisation(String code) {
        return organisations.withCode(code).id();
    }
}
