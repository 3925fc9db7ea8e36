package org.lienhiep.news.reading;

import java.math.BigDecimal;

/** The numbers that words write, in digits or spelt out, for whoever checks that a text says a figure. */
public final class WrittenNumbers {

    private static final Phrases<Integer> MULTIPLIERS =
            Phrases.of(WordList.read("numbers.txt").section("multipliers"), entry -> Integer.valueOf(entry.value()));

    private final Tokens tokens;
    private final BigDecimal sought;

    private WrittenNumbers(Tokens tokens, BigDecimal sought) {
        this.tokens = tokens;
        this.sought = sought;
    }

    /**
     * Whether these words write this number: "1.250" and "một nghìn hai trăm năm mươi" both write 1250, "1,2 triệu"
     * writes 1200000 as well as, of millions, 1.2. A part of a longer number is not written: "1.250" is not 250.
     */
    public static boolean say(String words, BigDecimal number) {
        return new WrittenNumbers(Tokeniser.tokenise(ArticleText.normalise(words)), number).found();
    }

    private boolean found() {
        int at = 0;
        while (at < tokens.size()) {
            var digits = NumberReader.at(tokens, at);
            var spelt = digits == null ? NumberWords.at(tokens, at) : null;
            if (digits != null) {
                if (is(digits.value(), digits.to()) || (digits.ambiguous() && is(digits.asThousands(), digits.to()))) {
                    return true;
                }
                at = digits.to();
            } else if (spelt != null && spelt.value() > 0) {
                if (is(BigDecimal.valueOf(spelt.value()), spelt.to())) {
                    return true;
                }
                at = spelt.to();
            } else {
                at++;
            }
        }
        return false;
    }

    /** The number itself, or with each of the multipliers that follow it. */
    private boolean is(BigDecimal number, int next) {
        var value = number;
        int at = next;
        while (value.compareTo(sought) != 0) {
            var multiplier = MULTIPLIERS.at(tokens, at);
            if (multiplier == null) {
                return false;
            }
            value = value.multiply(BigDecimal.valueOf(multiplier.value()));
            at += multiplier.length();
        }
        return true;
    }
}
