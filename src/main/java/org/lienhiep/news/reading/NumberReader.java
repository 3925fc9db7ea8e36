package org.lienhiep.news.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits as Vietnamese newspapers write them: dots between thousands, a comma before decimals
 * ("20.556", "17,516 tỉ"), and English thousands with a comma where nothing is measured ("20,556 hội viên").
 */
final class NumberReader {

    private static final int LONGEST = 12;
    private static final int GROUP = 3;

    private NumberReader() {}

    /**
     * A number in digits.
     *
     * @param to the token after its last
     * @param value its value
     * @param ambiguous whether its last three digits may be thousands or decimals: "17,516"
     */
    record Parsed(int to, BigDecimal value, boolean ambiguous) {

        /** The value when the comma divides thousands. */
        BigDecimal asThousands() {
            return value.movePointRight(GROUP);
        }
    }

    /** The number at this token; null if none stands here or it has more digits than a count ever has. */
    static @Nullable Parsed at(Tokens tokens, int index) {
        if (!tokens.get(index).isNumber() || tokens.get(index).key().length() > LONGEST) {
            return null;
        }
        var digits = new StringBuilder(tokens.get(index).key());
        int at = index + 1;
        while (isGroup(tokens, at, ".") && digits.length() < LONGEST) {
            digits.append(tokens.get(at + 1).key());
            at += 2;
        }
        boolean dotted = at > index + 1;
        var fraction =
                isFraction(tokens, at, dotted ? "," : null) ? tokens.get(at + 1).key() : "";
        if (fraction.isEmpty()) {
            return new Parsed(at, new BigDecimal(digits.toString()), false);
        }
        boolean ambiguous = fraction.length() == GROUP && !dotted && tokens.is(at, ",");
        return new Parsed(at + 2, new BigDecimal(digits + "." + fraction), ambiguous);
    }

    private static boolean isGroup(Tokens tokens, int sign, String key) {
        return tokens.is(sign, key)
                && isFraction(tokens, sign, key)
                && tokens.get(sign + 1).key().length() == GROUP;
    }

    private static boolean isFraction(Tokens tokens, int sign, @Nullable String only) {
        boolean right = only == null ? tokens.is(sign, ",") || tokens.is(sign, ".") : tokens.is(sign, only);
        return right
                && tokens.glued(sign)
                && tokens.glued(sign + 1)
                && tokens.get(sign + 1).isNumber()
                && tokens.get(sign + 1).key().length() <= LONGEST;
    }
}
