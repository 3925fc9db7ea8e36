package org.lienhiep.news.reading;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Reads an office from its title up to the next comma, verb, person or office. */
final class OfficeRecogniser {

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
        while (end < headTo + LONGEST && !endsAt(end)) {
            var organisation = organisations.at(end);
            end = organisation == null ? end + 1 : organisation.to();
        }
        return new OfficeMention(index, headTo, end, head.value());
    }

    private boolean endsAt(int at) {
        var token = tokens.get(at);
        if (organisations.at(at) != null) {
            return false;
        }
        return !token.isWord()
                || OrganisationNames.isStop(tokens, at)
                || OfficeWords.startsOffice(tokens, at)
                || Titles.afterTitles(tokens, at) > at
                || PersonNames.endAt(tokens, at, false) > at;
    }
}
