package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

/** What holds for the evidence of every reading, whatever the article. */
class EvidenceTest {

    static final List<Corpus.Item> ARTICLES = Corpus.own().items();

    /** Written words that a reading repeats as they stand. */
    private static final Set<String> VERBATIM = Set.of("name", "role", "author", "title", "host");

    @ParameterizedTest(name = "{0}")
    @FieldSource("ARTICLES")
    void everyRangeLiesInTheText(Corpus.Item article) {
        int length = article.text().text().length();

        assertThat(article.reading().evidence()).isNotEmpty().allSatisfy((pointer, range) -> {
            assertThat(range.start()).isBetween(0, range.end() - 1);
            assertThat(range.end()).isLessThanOrEqualTo(length);
        });
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("ARTICLES")
    void everyPointerLeadsToAFieldAndHasAConfidence(Corpus.Item article) {
        var json = article.json();

        article.reading().evidence().keySet().forEach(pointer -> {
            assertThat(json.at(pointer).isMissingNode()).as(pointer).isFalse();
            assertThat(json.at(pointer).isNull()).as(pointer).isFalse();
            assertThat(article.reading().confidence().get(pointer)).as(pointer).isBetween(0.0, 1.0);
        });
        assertThat(article.reading().rules().keySet())
                .isEqualTo(article.reading().confidence().keySet());
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("ARTICLES")
    void everyFieldProposedHasItsEvidence(Corpus.Item article) {
        var proposed = new TreeSet<String>();
        leaves("", article.json(), proposed);
        proposed.removeIf(pointer -> pointer.startsWith("/evidence")
                || pointer.startsWith("/confidence")
                || pointer.startsWith("/rules")
                || pointer.startsWith("/alternatives")
                || pointer.endsWith("Qualifier")
                || pointer.endsWith("/term/from")
                || pointer.endsWith("/term/to")
                || pointer.equals("/language")
                || pointer.equals("/truncated"));

        assertThat(article.reading().evidence()).containsKeys(proposed.toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("ARTICLES")
    void wordsStandWhereTheEvidencePoints(Corpus.Item article) {
        var text = article.text().text();

        article.reading().evidence().forEach((pointer, range) -> {
            var field = pointer.substring(pointer.lastIndexOf('/') + 1);
            if (VERBATIM.contains(field)) {
                assertThat(small(range.of(text)))
                        .as(pointer)
                        .contains(small(article.json().at(pointer).asString()));
            }
        });
    }

    private static String small(String words) {
        return Whitespace.collapse(words).toLowerCase(Locale.ROOT);
    }

    private static void leaves(String pointer, JsonNode node, Set<String> found) {
        if (node.isObject()) {
            node.properties().forEach(field -> leaves(pointer + "/" + field.getKey(), field.getValue(), found));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves(pointer + "/" + i, node.get(i), found);
            }
        } else if (!node.isNull()) {
            found.add(pointer);
        }
    }
}
