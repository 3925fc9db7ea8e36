package org.lienhiep.news.watch;

import java.util.regex.Pattern;
import org.lienhiep.kernel.SearchKey;

/**
 * Sixty-four bits by which copies of one text are known although each newspaper changed a word or two (SimHash over
 * runs of three words): the fewer bits differ, the more runs the texts share.
 */
final class Fingerprint {

    /** Texts whose fingerprints differ in no more bits are copies of each other. */
    static final int COPY = 12;

    /** Shorter texts have too few runs to be told apart by them. */
    private static final int SHORTEST = 40;

    private static final int RUN = 3;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Fingerprint() {}

    /** The fingerprint; 0, which resembles nothing, for a text of few words. */
    static long of(String text) {
        var words = NO_WORD.split(SearchKey.of(text));
        if (words.length < SHORTEST) {
            return 0;
        }
        var votes = new int[Long.SIZE];
        for (int i = 0; i + RUN <= words.length; i++) {
            var hash = 0L;
            for (int j = i; j < i + RUN; j++) {
                hash = mixed(hash * 31 + words[j].hashCode());
            }
            for (int bit = 0; bit < Long.SIZE; bit++) {
                votes[bit] += (hash >>> bit & 1) == 0 ? -1 : 1;
            }
        }
        var fingerprint = 0L;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            if (votes[bit] > 0) {
                fingerprint |= 1L << bit;
            }
        }
        return fingerprint;
    }

    /** Spreads every bit over all others (the finalizer of SplitMix64). */
    private static long mixed(long value) {
        var once = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        var twice = (once ^ once >>> 27) * 0x94d049bb133111ebL;
        return twice ^ twice >>> 31;
    }
}
