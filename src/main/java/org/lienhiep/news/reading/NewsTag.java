package org.lienhiep.news.reading;

import org.jspecify.annotations.Nullable;

/** The name of the newspaper before the first words of an article. */
final class NewsTag {

    private static final int LONGEST = 6;

    private NewsTag() {}

    /** "(Baonghean.vn) -", "LSO-", "BDK.VN -": the token after it, or the line's first when there is none. */
    static int after(Tokens tokens, Line line) {
        int from = line.from();
        boolean bracket = tokens.is(from, "(");
        boolean capitals = tokens.get(from).isUpper() && OrganisationHeads.at(tokens, from) == null;
        if (!bracket && !capitals && !tokens.is(from, "-")) {
            return from;
        }
        for (int at = from; at < from + LONGEST && at < line.to(); at++) {
            boolean closes = bracket ? tokens.is(at, ")") : tokens.is(at, "-");
            if (closes) {
                return tokens.is(at + 1, "-") ? at + 2 : at + 1;
            }
            if (!bracket && tokens.get(at).isWord() && !tokens.get(at).isUpper()) {
                return from;
            }
        }
        return from;
    }

    /** The newspaper named between these tokens; null where they name a place or nothing. */
    static @Nullable TextRange name(Tokens tokens, int from, int to) {
        int first = from;
        int end = to;
        while (first < end && !tokens.get(first).isWord()) {
            first++;
        }
        while (end > first && !tokens.get(end - 1).isWord()) {
            end--;
        }
        boolean name = first < end && PlaceNames.at(tokens, first) == null;
        return name ? tokens.range(first, end) : null;
    }
}
