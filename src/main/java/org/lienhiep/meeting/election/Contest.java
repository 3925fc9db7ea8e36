package org.lienhiep.meeting.election;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.access.Unaudited;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.PostId;

@Entity
@Table(name = "contest")
class Contest extends StoredRecord {

    @Unaudited
    private UUID meetingId;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // the order in which a meeting's are read
    private int position;

    @Unaudited // an id tells a reader nothing
    private UUID organisationId;

    @Unaudited // an id tells a reader nothing; its title stands beside it
    private @Nullable UUID postId;

    private String postTitle;
    private @Nullable String body;
    private @Nullable Integer termFrom;
    private @Nullable Integer termTo;
    private @Nullable LocalDate effectiveOn;

    @Enumerated(EnumType.STRING)
    private ContestKind kind;

    @Enumerated(EnumType.STRING)
    private VotingMethod method;

    private int seats;
    private int neededPercent;

    @ElementCollection
    @CollectionTable(name = "contest_candidate")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<StoredCandidate> candidates = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contest_round")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<StoredRound> rounds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contest_vote")
    @Fetch(FetchMode.SUBSELECT)
    private Set<StoredVote> votes = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Contest() {}

    @SuppressWarnings("NullAway.Init") // filled by change, which always follows
    Contest(MeetingId meeting, int position) {
        this.meetingId = meeting.value();
        this.position = position;
    }

    /** Someone who stands, and the election that it led to. */
    @Embeddable
    record StoredCandidate(
            @Nullable UUID personId,
            String personName,
            @Nullable String otherOffice,
            @Nullable UUID electionId) {

        CandidateDraft values() {
            return new CandidateDraft(
                    new Named<>(personId == null ? null : new PersonId(personId), personName), otherOffice);
        }
    }

    /** The ballots of a round. */
    @Embeddable
    record StoredRound(
            @Nullable Integer entitled,
            @Nullable Integer issued,
            @Nullable Integer collected,
            @Nullable Integer valid,
            @Nullable Integer invalid) {}

    /** What a candidate got in a round; both by their places, from 0. */
    @Embeddable
    record StoredVote(
            int round, int candidate, int yes, @Nullable Integer no) {}

    /**
     * Takes over a draft that was found right.
     *
     * @param elections what each candidate's election is; null for who was not elected
     */
    void change(ContestDraft draft, List<@Nullable UUID> elections) {
        var post = requireNonNull(draft.post());
        organisationId = requireNonNull(draft.organisation()).value();
        postId = post.id() == null ? null : post.id().value();
        postTitle = post.name();
        body = draft.body();
        termFrom = draft.termFrom();
        termTo = draft.termTo();
        effectiveOn = draft.effectiveOn();
        kind = requireNonNull(draft.kind());
        method = requireNonNull(draft.method());
        seats = requireNonNull(draft.seats());
        neededPercent = requireNonNull(draft.neededPercent());
        candidates.clear();
        rounds.clear();
        votes.clear();
        for (int i = 0; i < draft.candidates().size(); i++) {
            candidates.add(stored(draft.candidates().get(i), elections.get(i)));
        }
        for (int i = 0; i < draft.rounds().size(); i++) {
            count(i, draft.rounds().get(i));
        }
        touch();
    }

    private static StoredCandidate stored(CandidateDraft candidate, @Nullable UUID election) {
        var person = requireNonNull(candidate.person());
        return new StoredCandidate(
                person.id() == null ? null : person.id().value(), person.name(), candidate.otherOffice(), election);
    }

    private void count(int number, RoundDraft round) {
        rounds.add(
                new StoredRound(round.entitled(), round.issued(), round.collected(), round.valid(), round.invalid()));
        for (var vote : round.votes()) {
            votes.add(new StoredVote(number, vote.candidate(), requireNonNull(vote.yes()), vote.no()));
        }
    }

    MeetingId meeting() {
        return new MeetingId(meetingId);
    }

    /** The elections that it led to, by the places of the candidates. */
    List<@Nullable UUID> elections() {
        var elections = new ArrayList<@Nullable UUID>();
        candidates.forEach(candidate -> elections.add(candidate.electionId()));
        return elections;
    }

    ContestDraft values() {
        return new ContestDraft(
                new OrganisationId(organisationId),
                new Named<>(postId == null ? null : new PostId(postId), postTitle),
                body,
                termFrom,
                termTo,
                effectiveOn,
                kind,
                method,
                seats,
                neededPercent,
                candidates.stream().map(StoredCandidate::values).toList(),
                roundDrafts());
    }

    private List<RoundDraft> roundDrafts() {
        var drafts = new ArrayList<RoundDraft>();
        for (var round : rounds) {
            var number = drafts.size();
            drafts.add(new RoundDraft(
                    round.entitled(),
                    round.issued(),
                    round.collected(),
                    round.valid(),
                    round.invalid(),
                    votes.stream()
                            .filter(vote -> vote.round() == number)
                            .sorted((one, other) -> Integer.compare(one.candidate(), other.candidate()))
                            .map(vote -> new RoundDraft.VoteDraft(vote.candidate(), vote.yes(), vote.no()))
                            .toList()));
        }
        return drafts;
    }

    @Override
    protected AuditSubject auditSubject() {
        return new AuditSubject("meeting", meetingId, postTitle, "contest");
    }
}
