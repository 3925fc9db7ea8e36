package org.lienhiep.meeting.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.election.ContestDraft;
import org.lienhiep.meeting.election.Contests;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
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

@RestController
@RequestMapping(MeetingsResource.PATH + "/{id}/votes")
@Tag(name = "Meetings")
class VotesResource {

    private final Contests contests;
    private final MeetingVotes votes;
    private final Organisations organisations;

    VotesResource(Contests contests, MeetingVotes votes, Organisations organisations) {
        this.contests = contests;
        this.votes = votes;
        this.organisations = organisations;
    }

    @GetMapping
    @Operation(summary = "How the votes of a meeting went, round by round; who is elected is in the meeting itself")
    List<VoteJson> votes(@PathVariable UUID id) {
        return votes.of(new MeetingId(id));
    }

    @GetMapping("/{vote}")
    @Operation(summary = "How the vote on one post went")
    VoteJson vote(@PathVariable UUID id, @PathVariable UUID vote) {
        return votes.of(new MeetingId(id)).stream()
                .filter(each -> vote.equals(each.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound("election", vote));
    }

    @PostMapping
    @Operation(summary = "Record how a vote went; whoever is elected is recorded with the meeting")
    ResponseEntity<VoteJson> create(@PathVariable UUID id, @RequestBody VoteJson body) {
        var draft = draft(body);
        var vote = stored(() -> contests.create(new MeetingId(id), draft));
        return ResponseEntity.created(URI.create(MeetingsResource.PATH + "/" + id + "/votes/" + vote))
                .body(vote(id, vote));
    }

    @PutMapping("/{vote}")
    @Operation(summary = "Correct how a vote went, and with it who is elected; needs the version that was read")
    VoteJson update(@PathVariable UUID id, @PathVariable UUID vote, @RequestBody VoteJson body) {
        var version = InvalidInput.required("version", body.version());
        var draft = draft(body);
        return stored(() -> {
            contests.update(new MeetingId(id), vote, draft, version);
            return vote(id, vote);
        });
    }

    @DeleteMapping("/{vote}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Withdraw a count that was recorded by mistake, and who was elected by it")
    void delete(@PathVariable UUID id, @PathVariable UUID vote) {
        contests.delete(new MeetingId(id), vote);
    }

    private ContestDraft draft(VoteJson body) {
        return ReadVote.draft(
                body,
                code -> organisations.byCode(code).map(OrganisationLabel::id).orElse(null));
    }

    private static <T> T stored(Supplier<T> store) {
        try {
            return store.get();
        } catch (InvalidInput invalid) {
            throw ReadVote.inJson(invalid);
        }
    }
}
