package org.lienhiep.news.reading;

import org.jspecify.annotations.Nullable;

/**
 * A day or a range of days in the running text.
 *
 * @param from its first token
 * @param to the token after its last
 * @param first the first or only day; null when the day is told by its distance from today
 * @param last the last day of a range, null for a single day
 * @param daysAgo how many days before the publication, where the day is told so ("hôm qua"); 0 otherwise
 * @param role what the day is of, as far as the words around tell
 */
record DateMention(
        int from, int to, DateReader.@Nullable Day first, DateReader.@Nullable Day last, int daysAgo, Role role)
        implements Mention {

    enum Role {
        /** May be the day of a meeting. */
        EVENT,
        /** Day of a decision, law or other paper. */
        DOCUMENT,
        /** Up to when figures were counted, or before when something is due. */
        CUT_OFF,
        /** Day that is commemorated. */
        ANNIVERSARY,
        /** Written like a day, but no calendar has it. */
        IMPOSSIBLE
    }

    boolean isEvent() {
        return role == Role.EVENT;
    }
}
