package org.lienhiep.news.reading;

/**
 * A line of the page.
 *
 * @param from its first token
 * @param to the token after its last
 * @param role what it is on the page
 */
record Line(int from, int to, Role role) {

    enum Role {
        /** A date with nothing around it: of publication, or the day on which the page was shown. */
        STAMP,
        /** Buttons, counters, key words, links to other articles. */
        FURNITURE,
        /** Name of the newspaper or of one of its sections. */
        PUBLISHER,
        TITLE,
        BYLINE,
        /** Under a picture: names persons, reports nothing new. */
        CAPTION,
        /** A paragraph that stands on the page once more further down. */
        REPEATED,
        PARAGRAPH
    }

    Line as(Role other) {
        return new Line(from, to, other);
    }

    int length() {
        return to - from;
    }
}
