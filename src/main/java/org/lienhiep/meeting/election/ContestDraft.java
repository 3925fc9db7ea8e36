package org.lienhiep.meeting.election;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PostId;

/**
 * What a person enters about the vote on one post. Anything may still be missing; {@link Contests} says what must not.
 *
 * @param organisation in which the post is; null means the meeting's organiser
 * @param body as named; null means the executive committee
 * @param termFrom first year of the term's label
 * @param termTo last year of the term's label
 * @param effectiveOn first day in the post; null means the day of the meeting
 * @param kind null means for a new term
 * @param method null means by ballot
 * @param seats how many are to be elected; null means one
 * @param neededPercent a candidate needs more than this share of the valid votes; null means half
 * @param candidates none while nobody is named
 * @param rounds none where the votes were not recorded, or are still to be given
 */
public record ContestDraft(
        @Nullable OrganisationId organisation,
        @Nullable Named<PostId> post,
        @Nullable String body,
        @Nullable Integer termFrom,
        @Nullable Integer termTo,
        @Nullable LocalDate effectiveOn,
        @Nullable ContestKind kind,
        @Nullable VotingMethod method,
        @Nullable Integer seats,
        @Nullable Integer neededPercent,
        List<CandidateDraft> candidates,
        List<RoundDraft> rounds) {

    /** More than half of the valid votes, as the model statutes of associations ask. */
    public static final int HALF = 50;

    public ContestDraft {
        body = CleanText.orNull(body);
        candidates = List.copyOf(candidates);
        rounds = List.copyOf(rounds);
    }

    /** A vote on this post, all else still to be entered. */
    public static ContestDraft of(@Nullable String post) {
        return new ContestDraft(
                null,
                post == null ? null : new Named<>(null, post),
                null,
                null,
                null,
                null,
                ContestKind.REGULAR,
                VotingMethod.SECRET_BALLOT,
                1,
                HALF,
                List.of(),
                List.of());
    }

    /** The same with these candidates and rounds. */
    public ContestDraft with(List<CandidateDraft> others, List<RoundDraft> counted) {
        return new ContestDraft(
                organisation,
                post,
                body,
                termFrom,
                termTo,
                effectiveOn,
                kind,
                method,
                seats,
                neededPercent,
                others,
                counted);
    }

    /** The same with what may be left out filled in. */
    ContestDraft filled(OrganisationId organiser) {
        return new ContestDraft(
                requireNonNullElse(organisation, organiser),
                post,
                body,
                termFrom,
                termTo,
                effectiveOn,
                requireNonNullElse(kind, ContestKind.REGULAR),
                requireNonNullElse(method, VotingMethod.SECRET_BALLOT),
                requireNonNullElse(seats, 1),
                requireNonNullElse(neededPercent, HALF),
                candidates,
                rounds);
    }
}
