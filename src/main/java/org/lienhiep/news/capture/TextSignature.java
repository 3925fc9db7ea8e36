package org.lienhiep.news.capture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lienhiep.kernel.SearchKey;

/**
 * Tells how much of two texts is the same without comparing them: of all sequences of three words, numbered by
 * {@value #HASHES} hash functions, the least number of each is kept (MinHash). The share of equal ones estimates the
 * share of common sequences. Bands of three of them find candidates by an index: of two texts that share half, one
 * band in eight agrees, so that one of {@value #BANDS} does in 98 cases of a hundred.
 *
 * <p>Newspapers that take an article over change its heading, cut a paragraph and some words: 0.4 stays the same even
 * where every ninth word is another. Two reporters at one meeting share names and numbers, about 0.2. Hence
 * {@link #SAME}.
 *
 * @param hashes empty for a text too short to be compared
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its likeness only
public record TextSignature(int[] hashes) {

    /** From here on texts are offered as copies of each other. */
    static final double SAME = 0.4;

    private static final int HASHES = 96;

    /** The same as a number of equal hashes, for queries. */
    public static final int LEAST_EQUAL = (int) Math.ceil(SAME * HASHES);

    private static final int ROWS = 3;
    private static final int BANDS = HASHES / ROWS;
    private static final int WORDS = 3;
    private static final int SHORTEST = 20;

    /** The signature of a text, deaf to case, diacritics and blanks. */
    public static TextSignature of(String text) {
        var words = SearchKey.words(text);
        if (words.size() < SHORTEST) {
            return new TextSignature(new int[0]);
        }
        var least = new int[HASHES];
        Arrays.fill(least, Integer.MAX_VALUE);
        var sequence = new long[words.size()];
        for (int i = 0; i < sequence.length; i++) {
            sequence[i] = mix(words.get(i).hashCode());
        }
        for (int at = 0; at + WORDS <= sequence.length; at++) {
            long hash = 0;
            for (int i = 0; i < WORDS; i++) {
                hash = mix(hash * 31 + sequence[at + i]);
            }
            for (int i = 0; i < HASHES; i++) {
                least[i] = Math.min(least[i], (int) (mix(hash + i * 0x9E3779B97F4A7C15L) >>> 32));
            }
        }
        return new TextSignature(least);
    }

    /** One number for each band, different for each. */
    public int[] bands() {
        if (hashes.length == 0) {
            return new int[0];
        }
        var bands = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long mixed = band;
            for (int row = 0; row < ROWS; row++) {
                mixed = mix(mixed * 31 + hashes[band * ROWS + row]);
            }
            bands[band] = (int) mixed;
        }
        return bands;
    }

    /** The share of this many equal hashes, between 0 and 1. */
    public static double share(int equal) {
        return (double) equal / HASHES;
    }

    /** The share that is the same, between 0 and 1. */
    double likeness(List<Integer> other) {
        if (hashes.length == 0 || other.size() != hashes.length) {
            return 0;
        }
        int same = 0;
        for (int i = 0; i < hashes.length; i++) {
            same += hashes[i] == other.get(i) ? 1 : 0;
        }
        return share(same);
    }

    List<Integer> hashList() {
        var list = new ArrayList<Integer>();
        for (int hash : hashes) {
            list.add(hash);
        }
        return list;
    }

    /** Spreads all bits over all others (the finisher of SplitMix64). */
    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextSignature signature && Arrays.equals(hashes, signature.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}
