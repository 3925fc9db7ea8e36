package org.lienhiep.news.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Gives texts written wholly without diacritics those of the words the engine knows, so that they are read like any
 * other: "hoi nghi so ket" becomes "hội nghị sơ kết". Length and place of every letter stay, so ranges hold for the
 * text as written. Names of persons are left as they are, except for the family name.
 */
final class BareText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int FEWEST_WORDS = 20;
    private static final int SAMPLE = 4000;
    private static final int MOST_MARKED = 100;
    private static final double KNOWN_SHARE = 0.2;
    private static final int SHORTEST_NAME = 2;
    private static final int CERTAIN_NAME = 3;
    private static final int LONGEST_NAME = 4;

    private final Tokens tokens;
    private final StringBuilder text;
    private int known;

    private BareText(Tokens tokens) {
        this.tokens = tokens;
        this.text = new StringBuilder(tokens.text());
    }

    /** The text without diacritics, letter by letter. */
    static String strip(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC).replace('đ', 'd').replace('Đ', 'D');
    }

    /**
     * The text with the diacritics of known words where it has none at all and much of it is known; else the very same
     * text.
     */
    static String restore(String text) {
        if (isMarked(text)) {
            return text;
        }
        var bare = new BareText(Tokeniser.tokenise(text));
        int words = bare.restore();
        return words >= FEWEST_WORDS && bare.known >= KNOWN_SHARE * words ? bare.text.toString() : text;
    }

    /** Whether more than one letter in {@value #MOST_MARKED} at the beginning has diacritics. */
    private static boolean isMarked(String text) {
        int letters = 0;
        int marked = 0;
        for (int i = 0; i < Math.min(SAMPLE, text.length()); i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            marked += c > 127 && Character.isLetter(c) ? 1 : 0;
        }
        return letters == 0 || marked * MOST_MARKED > letters;
    }

    /** Restores what is known and answers how many words there are. */
    private int restore() {
        int words = 0;
        int at = 0;
        while (at < tokens.size()) {
            words += tokens.get(at).isWord() ? 1 : 0;
            var phrase = BareWords.KNOWN.at(tokens, at);
            if (phrase != null) {
                write(at, phrase);
                // The last word may begin another phrase: "tổ chức hội" goes on as "hội nghị".
                int last = at + phrase.length() - 1;
                int next = last > at && BareWords.KNOWN.startsAt(tokens, last) ? last : last + 1;
                known += next - at;
                words += next - at - 1;
                at = next;
            } else {
                int name = nameEnd(at);
                words += name > at ? name - at - 1 : 0;
                at = name > at ? name : single(at);
            }
        }
        return words;
    }

    /** A family name and the capitals behind it; the same token if no name begins here. */
    private int nameEnd(int at) {
        int end = at;
        while (end < at + LONGEST_NAME && tokens.get(end).isCapital()) {
            end++;
        }
        boolean longer = end - at >= CERTAIN_NAME;
        var surname = longer ? BareWords.ALL_SURNAMES.at(tokens, at) : BareWords.SURNAMES.at(tokens, at);
        if (surname == null || end - at < SHORTEST_NAME) {
            return at;
        }
        write(at, surname);
        return end;
    }

    private int single(int at) {
        var token = tokens.get(at);
        boolean inName = token.isCapital() && tokens.get(at - 1).isCapital();
        var match = token.isCapital() ? BareWords.CAPITALS.at(tokens, at) : BareWords.SINGLES.at(tokens, at);
        if (match == null && tokens.get(at + 1).isCapital()) {
            match = BareWords.BEFORE_CAPITAL.at(tokens, at);
        }
        if (match == null || inName) {
            return at + 1;
        }
        write(at, match);
        return at + match.length();
    }

    private void write(int at, Phrases.Match<String> match) {
        var words = Tokeniser.tokenise(match.value());
        for (int i = 0; i < match.length() && i < words.size(); i++) {
            var token = tokens.get(at + i);
            var word = words.words(i, i + 1);
            if (token.isWord() && strip(word).length() == token.end() - token.start()) {
                write(token, word);
            }
        }
    }

    private void write(Token token, String word) {
        for (int i = 0; i < word.length() && i < token.end() - token.start(); i++) {
            char written = text.charAt(token.start() + i);
            char marked = Character.toLowerCase(word.charAt(i));
            if (strip(String.valueOf(marked)).equals(String.valueOf(written).toLowerCase(Locale.ROOT))) {
                text.setCharAt(
                        token.start() + i, Character.isUpperCase(written) ? Character.toUpperCase(marked) : marked);
            }
        }
    }
}
