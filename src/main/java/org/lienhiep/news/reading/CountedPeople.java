package org.lienhiep.news.reading;

/** Persons who are counted first and named afterwards: "bầu 3 đồng chí vào Ban Chấp hành, gồm: A, B và C". */
final class CountedPeople {

    private static final WordList LIST = WordList.read("elections.txt");
    private static final Phrases<String> COUNTED = LIST.phrases("counted");
    private static final Phrases<String> CONSISTS = LIST.phrases("consists");
    private static final String CAC = Syllables.key("các");
    private static final int REACH = 16;

    private CountedPeople() {}

    /** Where their names begin, if a word such as "gồm" that leads to them stands here; else the same token. */
    static int listAfter(Tokens tokens, int at) {
        int consists = CONSISTS.lengthAt(tokens, at);
        return consists > 0 && areCountedBefore(tokens, at) ? at + consists : at;
    }

    private static boolean areCountedBefore(Tokens tokens, int end) {
        for (int at = end - 1; at > end - REACH && !tokens.get(at).isBreak(); at--) {
            boolean several = tokens.get(at - 1).isNumber() || tokens.is(at - 1, CAC);
            if (several && COUNTED.startsAt(tokens, at)) {
                return true;
            }
        }
        return false;
    }
}
