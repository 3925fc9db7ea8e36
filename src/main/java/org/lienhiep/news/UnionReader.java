package org.lienhiep.news;

import org.lienhiep.news.reading.ArticleReader;
import org.lienhiep.news.reading.ArticleText;
import org.lienhiep.news.reading.Reading;
import org.lienhiep.news.reading.Vocabulary;

/** Reads any number of texts with what one union knew when this was made. Asks nothing of the database any more. */
public final class UnionReader {

    private final ArticleReader reader = new ArticleReader();
    private final Vocabulary vocabulary;
    private final RegisteredNames names;

    UnionReader(Vocabulary vocabulary, RegisteredNames names) {
        this.vocabulary = vocabulary;
        this.names = names;
    }

    /** The reading, in which organisations of the register have their codes. */
    public Reading read(SourceText source) {
        var text = new ArticleText(
                source.text(), source.publishedOn(), source.publisher(), source.url(), source.title(), source.author());
        return ReadingOffers.coded(reader.read(text, vocabulary), names);
    }
}
