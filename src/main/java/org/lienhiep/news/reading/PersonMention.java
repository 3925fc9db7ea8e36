package org.lienhiep.news.reading;

import java.util.List;

/**
 * A person named in the text.
 *
 * @param from the first token of the name, titles not included
 * @param to the token after the name's last
 * @param name the name as written
 * @param offices the offices that stand with it
 */
record PersonMention(int from, int to, String name, List<OfficeMention> offices) implements Mention {

    PersonMention {
        offices = List.copyOf(offices);
    }
}
