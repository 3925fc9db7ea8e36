package org.lienhiep.news.reading;

/**
 * A period that a meeting reviews, as one sentence says.
 *
 * @param from the first token of the words that say so
 * @param to the token after their last
 * @param period the period
 * @param explicit whether a verb of reviewing says so; otherwise only figures of the period were reported
 */
record Review(int from, int to, PeriodMention period, boolean explicit) {}
