package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Cuts a text into words, runs of digits, signs and line breaks in one pass.
 *
 * <p>A line end inside a sentence (the next line goes on in lower case) is no break, nor is one in a block that
 * {@link LineWraps} finds wrapped, so that texts wrapped by a mail program or a PDF read like any other. Invisible
 * characters belong to the word they stand in but not to its key.
 */
final class Tokeniser {

    private static final int FEWEST_SHOUTED = 6;
    private static final double SHOUTED_SHARE = 0.7;

    private final String text;
    private final BitSet wraps;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int lineStart;

    private Tokeniser(String text) {
        this.text = text;
        this.wraps = LineWraps.of(text);
    }

    static Tokens tokenise(String text) {
        var tokeniser = new Tokeniser(text);
        tokeniser.run();
        return new Tokens(text, tokeniser.tokens);
    }

    private void run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Whitespace.isLineEnd(c)) {
                lineEnd();
            } else if (Whitespace.isBlank(c) || Whitespace.isInvisible(c)) {
                at++;
            } else if (isDigit(c)) {
                number();
            } else if (Character.isLetter(c)) {
                word();
            } else {
                tokens.add(new Token(Token.Kind.SIGN, at, at + 1, signKey(c), Token.Shape.LOWER));
                at++;
            }
        }
        quieten();
    }

    private void lineEnd() {
        int start = at;
        int lines = 0;
        while (at < text.length() && (Whitespace.isBlank(text.charAt(at)) || Whitespace.isInvisible(text.charAt(at)))) {
            char c = text.charAt(at++);
            boolean secondOfPair = c == '\n' && text.charAt(at - 2 < 0 ? 0 : at - 2) == '\r';
            lines += Whitespace.isLineEnd(c) && !secondOfPair ? 1 : 0;
        }
        boolean small = at < text.length() && Character.isLowerCase(text.charAt(at)) && endsOpen();
        boolean goesOn = lines == 1 && (small || wraps.get(start));
        if (!goesOn) {
            quieten();
            tokens.add(new Token(Token.Kind.BREAK, start, at, lines > 1 ? "\n\n" : "\n", Token.Shape.LOWER));
        }
    }

    /** In a line written in capitals a capital tells nothing: its words count as written small. */
    private void quieten() {
        int words = 0;
        int shouted = 0;
        for (int i = lineStart; i < tokens.size(); i++) {
            words += tokens.get(i).isWord() ? 1 : 0;
            shouted += tokens.get(i).isUpper() ? 1 : 0;
        }
        boolean shouting = words >= FEWEST_SHOUTED && shouted >= SHOUTED_SHARE * words;
        for (int i = lineStart; shouting && i < tokens.size(); i++) {
            var token = tokens.get(i);
            tokens.set(i, new Token(token.kind(), token.start(), token.end(), token.key(), Token.Shape.LOWER));
        }
        lineStart = tokens.size() + 1;
    }

    /** Whether the line before has not come to the end of a sentence. */
    private boolean endsOpen() {
        var last = tokens.isEmpty() ? Token.NONE : tokens.getLast();
        return last.isWord() || last.isNumber() || last.is(",") || last.is("-");
    }

    private void number() {
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        tokens.add(new Token(Token.Kind.NUMBER, start, at, text.substring(start, at), Token.Shape.LOWER));
    }

    private void word() {
        int start = at;
        int end = at;
        boolean clean = true;
        while (at < text.length() && belongsToWord(text.charAt(at))) {
            boolean invisible = Whitespace.isInvisible(text.charAt(at));
            clean &= !invisible;
            at++;
            end = invisible ? end : at;
        }
        at = end;
        var written = clean ? text.substring(start, end) : Whitespace.collapse(text.substring(start, end));
        tokens.add(new Token(Token.Kind.WORD, start, end, Syllables.key(written), shape(written)));
    }

    private boolean belongsToWord(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Whitespace.isInvisible(c)
                || isApostropheInName(c);
    }

    /** Names of the Central Highlands: H'Yim, K'Sor. */
    private boolean isApostropheInName(char c) {
        return (c == '\'' || c == '’')
                && Character.isUpperCase(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1));
    }

    private static Token.Shape shape(String word) {
        if (!Character.isUpperCase(word.charAt(0))) {
            return Token.Shape.LOWER;
        }
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLowerCase(c)) {
                return Token.Shape.CAPITAL;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals > 1 ? Token.Shape.UPPER : Token.Shape.CAPITAL;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Dashes, quotation marks and the like have many forms on the web; each family gets one key. */
    private static String signKey(char c) {
        return switch (c) {
            case '‐', '‑', '‒', '–', '—', '―', '−', '-' -> "-";
            case '“', '”', '„', '«', '»', '"' -> "\"";
            case '’', '‘', '`', '´', '\'' -> "'";
            case '\uFF0F' -> "/";
            case '\uFF1A' -> ":";
            default -> String.valueOf(c);
        };
    }
}
