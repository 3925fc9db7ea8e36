package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.lienhiep.news.scoring.CorpusScore;

/** Articles invented for these tests, of the kinds unions meet in the press, decoys included. */
class OwnArticlesTest {

    static final List<Corpus.Item> ARTICLES = Corpus.own().items();

    @ParameterizedTest(name = "{0}")
    @FieldSource("ARTICLES")
    void everyFieldIsReadAsExpected(Corpus.Item article) {
        var score = new CorpusScore();
        score.add(article.name(), article.want(), article.json(), article.text().text());

        assertThat(score.tally().wrong()).isEmpty();
    }
}
