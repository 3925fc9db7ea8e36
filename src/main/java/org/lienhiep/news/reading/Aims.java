package org.lienhiep.news.reading;

/** Years aimed at: "đề án đến năm 2030, tầm nhìn đến năm 2045" tells nothing about when the text was written. */
final class Aims {

    private static final Phrases<String> AIMS = WordList.read("periods.txt").phrases("aims");
    private static final int LONGEST = 2;

    private Aims() {}

    /** Whether a word before the stretch of time says that something is to be reached by then. */
    static boolean isAim(Tokens tokens, PeriodMention period) {
        return AIMS.endsAt(tokens, period.from(), LONGEST);
    }
}
