package org.lienhiep.news.reading;

/**
 * A sentence of the article.
 *
 * @param from its first token
 * @param to the token after its last
 * @param paragraph which paragraph it stands in, counted from 0; the title is -1
 * @param first whether it begins its paragraph
 */
record Sentence(int from, int to, int paragraph, boolean first) {

    static final int TITLE = -1;

    boolean isTitle() {
        return paragraph == TITLE;
    }

    boolean contains(int token) {
        return from <= token && token < to;
    }
}
