package org.lienhiep.news.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads numbers in words: "hai mươi", "một trăm linh năm", "ba nghìn". */
final class NumberWords {

    private static final Map<String, Integer> DIGITS = new HashMap<>();
    private static final Map<String, Integer> SCALES = new HashMap<>();
    private static final String TEN = Syllables.key("mười");
    private static final String TENS = Syllables.key("mươi");
    private static final Set<String> FILLERS = Set.of(Syllables.key("linh"), Syllables.key("lẻ"));
    private static final int LONGEST = 9;

    static {
        digit(1, "một", "mốt");
        digit(2, "hai");
        digit(3, "ba");
        digit(4, "bốn", "tư");
        digit(5, "năm", "lăm");
        digit(6, "sáu");
        digit(7, "bảy", "bẩy");
        digit(8, "tám");
        digit(9, "chín");
        SCALES.put(Syllables.key("trăm"), 100);
        SCALES.put(Syllables.key("nghìn"), 1000);
        SCALES.put(Syllables.key("ngàn"), 1000);
    }

    private NumberWords() {}

    private static void digit(int value, String... words) {
        for (var word : words) {
            DIGITS.put(Syllables.key(word), value);
        }
    }

    /**
     * A number in words.
     *
     * @param to the token after its last
     */
    record Parsed(int to, int value) {}

    /**
     * The number at this token; its value is 0 when none stands here. A single "một" (a, an), "năm" (year) or "tư" is
     * none.
     */
    static Parsed at(Tokens tokens, int index) {
        int total = 0;
        int group = 0;
        int at = index;
        while (at < index + LONGEST) {
            var key = tokens.get(at).key();
            var digit = DIGITS.get(key);
            var scale = SCALES.get(key);
            if (digit != null) {
                boolean follows = group == 0 || group % 10 == 0;
                if (!follows) {
                    break;
                }
                group += digit;
            } else if (key.equals(TEN)) {
                group += 10;
            } else if (key.equals(TENS) && group % 10 != 0) {
                group = group / 10 * 10 + group % 10 * 10;
            } else if (scale != null && group > 0) {
                total += scale == 100 ? 0 : group * scale;
                group = scale == 100 ? group * scale : 0;
            } else if (!FILLERS.contains(key) || group == 0) {
                break;
            }
            at++;
        }
        boolean single =
                at == index + 1 && !key(tokens, index, "hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười");
        return single ? new Parsed(index, 0) : new Parsed(at, total + group);
    }

    private static boolean key(Tokens tokens, int index, String... words) {
        for (var word : words) {
            if (tokens.is(index, Syllables.key(word))) {
                return true;
            }
        }
        return false;
    }
}
