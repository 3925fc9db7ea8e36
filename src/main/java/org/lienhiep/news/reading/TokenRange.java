package org.lienhiep.news.reading;

/**
 * A stretch of tokens.
 *
 * @param from the first token
 * @param to the token after the last
 */
record TokenRange(int from, int to) implements Mention {}
