package org.lienhiep.news.reading;

import java.util.Objects;

/** Short ways to read a text in tests. */
final class Readings {

    private static final ArticleReader READER = new ArticleReader();

    private Readings() {}

    static Reading read(String text) {
        return read(text, Vocabulary.empty());
    }

    static Reading read(String text, Vocabulary vocabulary) {
        return READER.read(ArticleText.of(text), vocabulary);
    }

    /** The meeting a text reports; it must report one. */
    static Reading.Meeting meeting(String text) {
        return Objects.requireNonNull(read(text).meeting(), "no meeting in: " + text);
    }

    static Tokens tokens(String text) {
        return Tokeniser.tokenise(text);
    }

    static Marks marks(String text) {
        return Marks.of(tokens(text), new KnownNames(Vocabulary.empty()));
    }
}
