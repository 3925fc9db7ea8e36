package org.lienhiep.consolidation;

import java.util.List;
import java.util.Locale;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.reporting.OverTime;

/** The sentences that a union's report is made of, in one language. */
interface Phrases {

    /** The phrases of this language; Vietnamese for all but English. */
    static Phrases in(Locale locale) {
        return locale.getLanguage().equals("en") ? new EnglishPhrases() : new VietnamesePhrases();
    }

    /** Introduces what was done, or how many there were at the end. */
    String opening(HalfYear period, OverTime kind);

    /** How many of what, against the same half-year before, and who did most of it. */
    String line(IndicatorLine line, HalfYear period);

    /** That there is no figure for the whole section. */
    String nothing(HalfYear period);

    /** Of which indicators nobody said anything. */
    String silent(List<IndicatorLine> lines);

    /** That activities of several societies are counted once. */
    String countedOnce();

    /** That nothing of the section can be compared, because there are no figures of a year before. */
    String noComparison(HalfYear period);

    /**
     * How many societies the figures of a section come from, and who is missing.
     *
     * @param reported at least 1
     */
    String coverage(int reported, int expected, List<String> missing);

    /** How many reports are approved and whose are not. */
    String reports(HalfYear period, int approved, int expected, List<String> missing);
}
