package org.lienhiep.news.reading;

import org.jspecify.annotations.Nullable;

/**
 * A meeting that one sentence speaks of.
 *
 * @param sentence the sentence
 * @param event the word for the meeting
 * @param host whose it is, null if the sentence does not say
 * @param date the day of a meeting that stands in the sentence, null if none does
 * @param score how much speaks for its being what the article reports
 */
record MeetingCandidate(
        Sentence sentence,
        EventMention event,
        @Nullable OrganisationMention host,
        @Nullable DateMention date,
        int score) {

    boolean isOfAssociation() {
        return host != null && host.kind().isAssociation();
    }
}
