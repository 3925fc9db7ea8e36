package org.lienhiep.news.reading;

/** Forms of address and degrees before a name: "đồng chí", "PGS.TS.", "Thầy thuốc ưu tú, bác sĩ". */
final class Titles {

    private static final WordList WORDS = WordList.read("words.txt");
    private static final Phrases<String> TITLES = WORDS.phrases("titles");
    private static final Phrases<String> JOINS = WORDS.phrases("title-joins");
    private static final String CAC = Syllables.key("các");

    private Titles() {}

    /** The token after all titles that begin at this one; the same token when none does. */
    static int afterTitles(Tokens tokens, int index) {
        int end = index;
        int next = index;
        while (TITLES.startsAt(tokens, next)) {
            end = next + TITLES.lengthAt(tokens, next);
            next = end + JOINS.lengthAt(tokens, end);
        }
        boolean joined = end > index && next > end && tokens.get(next).isCapital() && isDotOrColon(tokens, end);
        return joined ? next : end;
    }

    private static boolean isDotOrColon(Tokens tokens, int index) {
        return tokens.is(index, ".") || tokens.is(index, ":");
    }

    /** Whether several persons are addressed: "các đồng chí". */
    static boolean isPlural(Tokens tokens, int index) {
        return tokens.is(index, CAC) && TITLES.startsAt(tokens, index);
    }
}
