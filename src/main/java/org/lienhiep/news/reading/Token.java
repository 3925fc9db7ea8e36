package org.lienhiep.news.reading;

/**
 * A word, a run of digits, a sign or a line break of the text.
 *
 * @param kind what it is
 * @param start its first code unit
 * @param end the code unit after its last
 * @param key what it is compared by: see {@link Syllables#key}; digits and signs stand for themselves
 * @param shape how its letters are written
 */
record Token(Kind kind, int start, int end, String key, Shape shape) {

    /** What stands before the first and after the last token, so that rules may look around without counting. */
    static final Token NONE = new Token(Kind.NONE, 0, 0, "", Shape.LOWER);

    enum Kind {
        WORD,
        NUMBER,
        SIGN,
        BREAK,
        NONE
    }

    enum Shape {
        LOWER,
        /** First letter a capital, as in names. */
        CAPITAL,
        /** More than one letter, all capitals, as in abbreviations. */
        UPPER
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isBreak() {
        return kind == Kind.BREAK || kind == Kind.NONE;
    }

    /** A word that begins with a capital letter. */
    boolean isCapital() {
        return kind == Kind.WORD && shape != Shape.LOWER;
    }

    boolean isUpper() {
        return kind == Kind.WORD && shape == Shape.UPPER;
    }

    boolean is(String otherKey) {
        return key.equals(otherKey);
    }
}
