package org.lienhiep.news.watch;

import org.jspecify.annotations.Nullable;

/**
 * One reason for a rank.
 *
 * @param kind what was found
 * @param detail what it was found as: a name, a kind of meeting, a half-year, a number; null where the kind says all
 * @param points what it adds to the rank; 0 for what only limits it
 */
public record RankReason(Kind kind, @Nullable String detail, int points) {

    /** What speaks for or against a page. */
    public enum Kind {
        /** The union or one of its societies held the meeting; its name. */
        HOST,
        /** The union or one of its societies is named; its name. */
        NAMES,
        /** A meeting is told of; the kind of meeting. */
        MEETING,
        /** Something was reviewed; its half-year or year. */
        PERIOD,
        /** Somebody was elected; how many. */
        ELECTION,
        /** Results are told in numbers; how many. */
        FIGURES,
        /** The title has a word for a meeting; the word. */
        MEETING_WORD,
        /** The title has a word for an association; the word. */
        ASSOCIATION_WORD,
        /** An association of elsewhere held the meeting; its name. */
        ELSEWHERE,
        /** The page was read and tells of no meeting. */
        NO_MEETING,
        /** The page was not read, so that only the title and the first words speak. */
        ONLY_TITLE
    }
}
