package org.lienhiep.news.reading;

import java.util.Map;

/** Ordinal numbers as they stand after "lần thứ" and "khóa": 17, VIII, nhất, hai. */
final class Ordinals {

    private static final Map<Character, Integer> ROMAN = Map.of('i', 1, 'v', 5, 'x', 10, 'l', 50);
    private static final Phrases<Integer> WORDS =
            Phrases.of(WordList.read("numbers.txt").section("ordinals"), entry -> Integer.valueOf(entry.value()));
    private static final int HIGHEST = 99;

    private Ordinals() {}

    /** The ordinal at this token; 0 if there is none. */
    static int at(Tokens tokens, int at) {
        var token = tokens.get(at);
        if (token.isNumber()) {
            int number = DateReader.number(tokens, at);
            return number >= 1 && number <= HIGHEST ? number : 0;
        }
        if (token.isCapital()) {
            int roman = roman(token.key());
            if (roman > 0) {
                return roman;
            }
        }
        var word = WORDS.at(tokens, at);
        return word == null ? 0 : word.value();
    }

    /** How many tokens the ordinal at this token has; 0 if there is none. */
    static int lengthAt(Tokens tokens, int at) {
        if (at(tokens, at) == 0) {
            return 0;
        }
        return Math.max(1, tokens.get(at).isWord() ? WORDS.lengthAt(tokens, at) : 1);
    }

    private static int roman(String letters) {
        int sum = 0;
        int last = 0;
        for (int i = letters.length() - 1; i >= 0; i--) {
            var value = ROMAN.get(letters.charAt(i));
            if (value == null) {
                return 0;
            }
            sum += value < last ? -value : value;
            last = Math.max(last, value);
        }
        return sum <= HIGHEST ? sum : 0;
    }
}
