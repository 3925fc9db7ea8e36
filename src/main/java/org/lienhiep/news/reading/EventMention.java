package org.lienhiep.news.reading;

import org.lienhiep.kernel.MeetingKind;

/**
 * A word for a meeting at one place of the text.
 *
 * @param from its first token
 * @param to the token after its last
 * @param kind what it makes a meeting if no other purpose is stated
 * @param verb whether it is a verb ("sơ kết công tác"), so that whose meeting it is stands before it
 */
record EventMention(int from, int to, MeetingKind kind, boolean verb) implements Mention {}
