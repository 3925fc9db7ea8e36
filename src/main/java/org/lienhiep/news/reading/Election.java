package org.lienhiep.news.reading;

import org.jspecify.annotations.Nullable;

/**
 * A person elected at the meeting.
 *
 * @param person where the person is named
 * @param post where the post is named
 * @param postName the post without its organisation: "Phó Chủ tịch kiêm Tổng Thư ký"
 * @param rank the post's place among posts
 * @param organ the organ the person was elected into, where the post is a seat in it; null otherwise
 * @param term the term it was for, null where the text does not tell
 */
record Election(
        PersonMention person,
        TokenRange post,
        String postName,
        OfficeWords.Rank rank,
        @Nullable String organ,
        @Nullable PeriodMention term) {

    Election forTerm(@Nullable PeriodMention other) {
        return new Election(person, post, postName, rank, organ, other);
    }
}
