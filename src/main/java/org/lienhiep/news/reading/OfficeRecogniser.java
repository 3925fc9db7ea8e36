package org.lienhiep.news.reading;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Reads an office from its title up to the next comma, verb, person or office. "Phó Chủ tịch kiêm Tổng Thư ký" is one
 * office; two that each name their organisation are two.
 */
final class OfficeRecogniser {

    private static final String AND_ALSO = Syllables.key("kiêm");
    private static final Phrases<String> WORKS = WordList.read("offices.txt").phrases("no-part");
    private static final Phrases<String> BELONGING =
            WordList.read("offices.txt").phrases("belonging");
    private static final int LONGEST = 24;

    private final Tokens tokens;
    private final Mentions<OrganisationMention> organisations;

    private OfficeRecogniser(Tokens tokens, Mentions<OrganisationMention> organisations) {
        this.tokens = tokens;
        this.organisations = organisations;
    }

    /** All offices in the order of the text, whether somebody is named with them or not. */
    static Mentions<OfficeMention> recognise(Tokens tokens, Mentions<OrganisationMention> organisations) {
        var recogniser = new OfficeRecogniser(tokens, organisations);
        var found = new ArrayList<OfficeMention>();
        int at = 0;
        while (at < tokens.size()) {
            var office = recogniser.at(at);
            if (office != null) {
                found.add(office);
            }
            at = office == null ? at + 1 : office.to();
        }
        return new Mentions<>(found);
    }

    private @Nullable OfficeMention at(int index) {
        int start = OfficeWords.afterPrefix(tokens, index);
        var head = OfficeWords.headAt(tokens, start);
        if (head == null) {
            return null;
        }
        int headTo = start + head.length();
        int end = headTo;
        while (end < headTo + LONGEST && !isComplete(headTo, end) && step(end) > end) {
            end = step(end);
        }
        var second = end == headTo && tokens.is(end, AND_ALSO) ? at(end + 1) : null;
        return second == null
                ? new OfficeMention(index, headTo, end, head.value())
                : new OfficeMention(index, second.headTo(), second.to(), head.value());
    }

    /** After the organisation only its own organisation, or the rest of a name, goes on the office. */
    private boolean isComplete(int headTo, int at) {
        var before = at > headTo ? organisations.at(at - 1) : null;
        return before != null
                && organisations.at(at) == null
                && !tokens.get(at).isCapital()
                && !BELONGING.startsAt(tokens, at)
                && Brackets.afterAbbreviation(tokens, at) == at;
    }

    /** The token after the next part of the office; the same token where the office ends. */
    private int step(int at) {
        var organisation = organisations.at(at);
        if (organisation != null) {
            return organisation.to();
        }
        var department = OrganisationNames.listedAt(tokens, at);
        if (department != null) {
            return at + department.length();
        }
        int bracket = Brackets.afterAbbreviation(tokens, at);
        if (bracket > at && tokens.get(bracket).isCapital() && !endsAt(bracket)) {
            return bracket;
        }
        return endsAt(at) ? at : at + 1;
    }

    /** "Vụ Các vấn đề xã hội": a capital after a capital goes on a name, whatever the word. */
    private boolean isInName(int at) {
        return tokens.get(at).isCapital() && tokens.get(at - 1).isCapital();
    }

    private boolean endsAt(int at) {
        var token = tokens.get(at);
        return !token.isWord()
                || (OrganisationNames.isVerbOrParticle(tokens, at) && !isInName(at))
                || WORKS.startsAt(tokens, at)
                || OfficeWords.startsOffice(tokens, at)
                || Titles.afterTitles(tokens, at) > at
                || PersonNames.endAt(tokens, at, false) > at;
    }
}
