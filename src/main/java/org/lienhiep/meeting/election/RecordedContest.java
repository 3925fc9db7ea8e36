package org.lienhiep.meeting.election;

/**
 * The vote on one post as it is stored: what was entered and what follows from it.
 *
 * @param version for {@link Contests#update}
 */
public record RecordedContest(ContestDraft values, ContestResult result, int version) {}
