package org.lienhiep.meeting.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.meeting.election.ContestKind;
import org.lienhiep.meeting.election.Outcome;
import org.lienhiep.meeting.election.VotingMethod;

/**
 * The vote on one post as the API carries it. Fields are called as in the problems that an answer names.
 *
 * @param id given by the program; ignored in requests
 * @param organisation code of the organisation in which the post is; left out, the organiser of the meeting
 * @param postId which post of the register it is, where that is known
 * @param body as named; left out, the executive committee
 * @param effectiveOn first day in the post; left out, the day of the meeting
 * @param kind left out, for a new term
 * @param method left out, by ballot
 * @param seats how many are to be elected; left out, one
 * @param neededPercent a candidate needs more than this share of the valid votes; left out, half
 * @param vacant how many seats nobody has won; ignored in requests
 * @param candidates all who stood; left out, those of the first round
 * @param version to be sent back with a change; a change without it is refused
 */
record VoteJson(
        @Nullable UUID id,
        @Nullable String organisation,
        @Nullable String post,
        @Nullable UUID postId,
        @Nullable String body,
        @Nullable Integer termFrom,
        @Nullable Integer termTo,
        @Nullable LocalDate effectiveOn,
        @Nullable ContestKind kind,
        @Nullable VotingMethod method,
        @Nullable Integer seats,
        @Nullable Integer vacant,
        @Nullable Integer neededPercent,
        @Nullable List<CandidateJson> candidates,
        @Nullable List<RoundJson> rounds,
        @Nullable Integer version) {

    /** Someone who stood for the post. */
    record CandidateJson(
            @Nullable String person,
            @Nullable UUID personId,
            @Nullable String otherOffice) {}

    /**
     * One round; numbers that nobody recorded are null.
     *
     * @param number from 1; ignored in requests, where the order tells
     */
    record RoundJson(
            @Nullable Integer number,
            @Nullable Integer entitled,
            @Nullable Integer issued,
            @Nullable Integer collected,
            @Nullable Integer valid,
            @Nullable Integer invalid,
            @Nullable List<LineJson> candidates) {}

    /**
     * What one candidate got.
     *
     * @param person as in the list of candidates
     * @param share of the valid votes, 0 to 1; ignored in requests
     * @param outcome ignored in requests: it follows from the votes
     */
    record LineJson(
            @Nullable String person,
            @Nullable Integer yes,
            @Nullable Integer no,
            @Nullable Double share,
            @Nullable Outcome outcome) {}
}
