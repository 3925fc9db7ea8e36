package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.List;

/** Organisations that hold a meeting together: "Hội X phối hợp với Sở Y". */
final class Partners {

    private static final WordList LIST = WordList.read("events.txt");
    private static final Phrases<String> PARTNERS = LIST.phrases("partners");
    private static final Phrases<String> AT = LIST.phrases("at");
    private static final int LONGEST_VENUE = 5;

    private final Tokens tokens;
    private final Marks marks;

    Partners(Marks marks) {
        this.tokens = marks.tokens();
        this.marks = marks;
    }

    /** An organisation and those that follow it as partners. */
    List<OrganisationMention> from(OrganisationMention first) {
        var chain = new ArrayList<>(List.of(first));
        var last = first;
        while (true) {
            int end = afterShortName(last.to());
            int join = PARTNERS.lengthAt(tokens, end);
            var next = join == 0 ? null : marks.organisations().startingAt(end + join);
            if (next == null) {
                return chain;
            }
            chain.add(next);
            last = next;
        }
    }

    /** The organisation at an index of a list and those before it that are its partners. */
    List<OrganisationMention> to(List<OrganisationMention> mentions, int index) {
        int first = index;
        while (first > 0 && isPartner(mentions.get(first - 1), mentions.get(first))) {
            first--;
        }
        boolean shortName = first > 0 && tokens.is(mentions.get(first).from() - 1, "(");
        return mentions.subList(shortName ? first - 1 : first, index + 1);
    }

    /** "Liên hiệp các Hội … (Liên hiệp hội)": the token after the bracket in which a short name stands or ends. */
    private int afterShortName(int at) {
        return tokens.is(at, ")") ? at + 1 : Brackets.after(tokens, at);
    }

    private boolean isPartner(OrganisationMention one, OrganisationMention next) {
        int end = afterShortName(one.to());
        int join = PARTNERS.lengthAt(tokens, end);
        boolean joined = join > 0 && end + join == next.from();
        return joined && !isVenue(one);
    }

    /** "tại hội trường Hội X": where it was held, not who held it. */
    private boolean isVenue(OrganisationMention mention) {
        for (int at = mention.from() - 1;
                at >= mention.from() - LONGEST_VENUE && tokens.get(at).isWord();
                at--) {
            if (AT.startsAt(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** The first association among partners, else the first of them. */
    static OrganisationMention association(List<OrganisationMention> chain) {
        return chain.stream()
                .filter(mention -> mention.kind().isAssociation())
                .findFirst()
                .orElse(chain.getFirst());
    }
}
