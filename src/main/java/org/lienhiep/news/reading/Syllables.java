package org.lienhiep.news.reading;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which words are compared: lower case, the tone moved to the end, so that "hoà" and "hòa" are one word
 * while "hội" and "hồi" stay two; "kỳ" and "kì" are one word as well.
 */
final class Syllables {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String VOWELS = "aăâeêioôơuư";
    private static final int LAST_MAPPED = 0x1EF9;
    private static final char[] LETTER = new char[LAST_MAPPED + 1];
    private static final char[] TONE = new char[LAST_MAPPED + 1];

    static {
        for (char c = 0; c <= LAST_MAPPED; c++) {
            var lower = Character.toLowerCase(c);
            LETTER[c] = lower == 'ð' ? 'đ' : lower;
            var parts = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD);
            var rest = new StringBuilder();
            parts.chars().forEach(part -> {
                if (TONES.indexOf(part) < 0) {
                    rest.append((char) part);
                }
            });
            if (rest.length() < parts.length() && !rest.isEmpty()) {
                LETTER[c] = Normalizer.normalize(rest, Normalizer.Form.NFC).charAt(0);
                TONE[c] = toneOf(parts);
            } else if (TONES.indexOf(c) >= 0) {
                LETTER[c] = 0;
                TONE[c] = toneOf(String.valueOf(c));
            }
        }
    }

    private Syllables() {}

    private static char toneOf(String decomposed) {
        for (int i = 0; i < decomposed.length(); i++) {
            int tone = TONES.indexOf(decomposed.charAt(i));
            if (tone >= 0) {
                return (char) ('1' + tone);
            }
        }
        return 0;
    }

    /** The key of one word. */
    static String key(String word) {
        var key = new StringBuilder(word.length() + 1);
        char tone = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c > LAST_MAPPED) {
                key.append(Character.toLowerCase(c));
                continue;
            }
            if (LETTER[c] != 0) {
                key.append(LETTER[c]);
            }
            if (TONE[c] != 0) {
                tone = TONE[c];
            }
        }
        writeFinalYAsI(key);
        if (tone != 0) {
            key.append(tone);
        }
        return key.toString();
    }

    /** "kỳ" and "kì", "quý" and "quí" are spellings of one word; "thúy" and "thúi" are two. */
    private static void writeFinalYAsI(StringBuilder key) {
        int last = key.length() - 1;
        if (last < 1 || key.charAt(last) != 'y') {
            return;
        }
        char before = key.charAt(last - 1);
        boolean afterQu = last >= 2 && before == 'u' && key.charAt(last - 2) == 'q';
        if (afterQu || VOWELS.indexOf(before) < 0) {
            key.setCharAt(last, 'i');
        }
    }

    /** The keys of a phrase's words, separated by blanks, as {@link Locale}-independent as {@link #key}. */
    static String keys(String phrase) {
        var keys = new StringBuilder(phrase.length() + 8);
        int at = 0;
        while (at < phrase.length()) {
            int end = at;
            while (end < phrase.length() && !Character.isWhitespace(phrase.charAt(end))) {
                end++;
            }
            if (end > at) {
                keys.append(keys.isEmpty() ? "" : " ").append(key(phrase.substring(at, end)));
            }
            at = end + 1;
        }
        return keys.toString();
    }
}
