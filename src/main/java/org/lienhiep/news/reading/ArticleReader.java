package org.lienhiep.news.reading;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article into a draft. Safe for use by several threads; no text makes it fail. Time grows with the length
 * of the text and stops growing at {@link #LONGEST}.
 */
public final class ArticleReader {

    /** How many code units of a text are read; an article has some thousands. What is beyond is left unread. */
    public static final int LONGEST = 1_000_000;

    /** The names last read with: a union reads many articles with the same vocabulary. */
    private final AtomicReference<@Nullable Prepared> last = new AtomicReference<>();

    private record Prepared(Vocabulary vocabulary, KnownNames names, IndicatorMatcher indicators) {}

    /**
     * Reads an article.
     *
     * @param text the article; any text will do, an empty one gives an empty reading
     * @param vocabulary what is known already; {@link Vocabulary#empty()} will do
     */
    public Reading read(ArticleText text, Vocabulary vocabulary) {
        boolean truncated = text.text().length() > LONGEST;
        var part = truncated ? text.text().substring(0, LONGEST) : text.text();
        var prepared = prepared(vocabulary);
        var restored = BareText.restore(part);
        var article = Article.of(Tokeniser.tokenise(restored), prepared.names, text);
        var reading = new ReadingWriter(article, text, prepared.names, prepared.indicators).write(truncated);
        return restored.equals(part) ? reading : asWritten(reading);
    }

    /** What is quoted from a text without diacritics has none; words the engine knows keep theirs. */
    private static Reading asWritten(Reading reading) {
        var people = reading.people().stream()
                .map(person -> new Reading.Person(
                        BareText.strip(person.name()), person.role(), person.organisation(), person.elected()))
                .toList();
        var decisions = reading.decisions().stream()
                .map(decision -> new Reading.Decision(BareText.strip(decision.text())))
                .toList();
        return reading.copy()
                .title(bare(reading.title()))
                .author(bare(reading.author()))
                .people(people)
                .decisions(decisions)
                .made();
    }

    private static @Nullable String bare(@Nullable String quoted) {
        return quoted == null ? null : BareText.strip(quoted);
    }

    private Prepared prepared(Vocabulary vocabulary) {
        var prepared = last.get();
        if (prepared == null || !prepared.vocabulary.equals(vocabulary)) {
            prepared = new Prepared(vocabulary, new KnownNames(vocabulary), new IndicatorMatcher(vocabulary));
            last.set(prepared);
        }
        return prepared;
    }
}
