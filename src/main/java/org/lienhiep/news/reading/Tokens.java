package org.lienhiep.news.reading;

import java.util.List;

/** The tokens of one text. Asking outside its bounds answers {@link Token#NONE}. */
final class Tokens {

    private final String text;
    private final List<Token> tokens;

    Tokens(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    Token get(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : Token.NONE;
    }

    boolean is(int index, String key) {
        return get(index).key().equals(key);
    }

    /** Whether nothing, not even a blank, stands between this token and the one before. */
    boolean glued(int index) {
        return index > 0
                && index < tokens.size()
                && get(index).start() == get(index - 1).end();
    }

    /** The stretch of text from one token up to, not including, another. */
    TextRange range(int from, int to) {
        return new TextRange(get(from).start(), get(to - 1).end());
    }

    /** The words as written, with blanks and line ends as single blanks and without invisible characters. */
    String words(int from, int to) {
        return from >= to ? "" : Whitespace.collapse(range(from, to).of(text));
    }
}
