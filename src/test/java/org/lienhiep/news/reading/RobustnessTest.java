package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.lienhiep.news.reading.Readings.read;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the engine fail, or keeps it long. */
class RobustnessTest {

    /** Far more than it takes, even on a busy machine; anything that is not linear takes longer. */
    private static final Duration SECONDS = Duration.ofSeconds(60);

    private static final int TEN_MILLION = 10_000_000;
    /** Marks that compose, join, turn the direction of writing, or end lines; halves of surrogate pairs. */
    private static final String SIGNS =
            "\u0300\u0301\u0309\u0323\u0302\u031B\u200B\u200D\u200E\u202E\u2066\u2069\uFEFF\u2028\u0085\u00A0\uD83D\uDE00\n(\"";

    private static final List<String> ARTICLES =
            Corpus.own().items().stream().map(item -> item.text().text()).toList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n\r\n\t",
                "\uFEFF",
                "\u0000\u0001\u0002",
                "???!!!",
                "8/8/2011",
                "\uD83D\uDE00 \uD83D"
            })
    void aTextThatSaysNothingGivesAnEmptyReading(String text) {
        var reading = read(text);

        assertThat(reading.meeting()).isNull();
        assertThat(reading.people()).isEmpty();
        assertThat(reading.counts()).isEmpty();
    }

    @Test
    void scriptsAndMarkupAreNoNews() {
        var reading = read("<script>var a = [1,2,3]; function f(x) { return x > 90 && x < 8/8/2011; }</script>\n"
                + "{\"@type\":\"NewsArticle\",\"counts\":[12,30]}\n.post{margin:0 12px}");

        assertThat(reading.meeting()).isNull();
        assertThat(reading.counts()).isEmpty();
    }

    @Test
    void aForeignTextReportsNoMeeting() {
        assertThat(read("On 8 August 2011 the union held its conference with 20 member societies in Lang Son.")
                        .meeting())
                .isNull();
    }

    @Test
    void tenMillionLettersOfNewsAreReadInSeconds() {
        var news = String.join("\n\n", ARTICLES);
        var text = news.repeat(TEN_MILLION / news.length() + 1);

        var reading = assertTimeoutPreemptively(SECONDS, () -> read(text));

        assertThat(reading.truncated()).isTrue();
        assertThat(reading.meeting()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "Hội ",
                "(",
                "Nguyễn ",
                "12.",
                "ngày 8/",
                "Chủ tịch ",
                "\n",
                "và, ",
                "Ủy ban ",
                "bầu ông Lê Văn Tám làm "
            })
    void aMillionRepetitionsAreReadInSeconds(String piece) {
        var text = piece.repeat(ArticleReader.LONGEST / piece.length());

        assertThat(assertTimeoutPreemptively(SECONDS, () -> read(text))).isNotNull();
    }

    @Test
    void randomLettersAreReadInSeconds() {
        var random = new Random(20110808);
        var text = random.ints(ArticleReader.LONGEST, 1, 0x1F00)
                .collect(StringBuilder::new, (letters, c) -> letters.append((char) c), StringBuilder::append)
                .toString();

        assertThat(assertTimeoutPreemptively(SECONDS, () -> read(text)).meeting())
                .isNull();
    }

    @Test
    void anyCodePointsGiveASoundReading() {
        var random = new Random(20261126);
        for (int i = 0; i < 300; i++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(400), 0, Character.MAX_CODE_POINT + 1)
                    .map(c -> random.nextBoolean() ? c : SIGNS.codePointAt(random.nextInt(SIGNS.length())))
                    .forEach(text::appendCodePoint);
            var article = ARTICLES.get(random.nextInt(ARTICLES.size()));
            isSound(text + article.substring(0, random.nextInt(article.length())) + text.reverse());
        }
    }

    @Test
    void articlesCutAnywhereAreRead() {
        var random = new Random(2008);
        for (int i = 0; i < 200; i++) {
            var article = ARTICLES.get(random.nextInt(ARTICLES.size()));
            int from = random.nextInt(article.length());
            int to = from + random.nextInt(article.length() - from + 1);
            isSound(article.substring(from, to));
        }
    }

    @Test
    void articlesWithTheirWordsInDisorderAreRead() {
        var random = new Random(2013);
        for (int i = 0; i < 150; i++) {
            var words =
                    Arrays.asList(ARTICLES.get(random.nextInt(ARTICLES.size())).split("(?<=\\s)", -1));
            Collections.shuffle(words.subList(0, random.nextInt(words.size()) + 1), random);
            isSound(String.join("", words));
        }
    }

    @Test
    void articlesWithLettersReplacedAreRead() {
        var random = new Random(2018);
        var signs = "0123456789/.-,;:()\"\n \u0301đĐAỘ%&";
        for (int i = 0; i < 150; i++) {
            var article = ARTICLES.get(random.nextInt(ARTICLES.size()));
            isSound(article.chars()
                    .mapToObj(c -> String.valueOf(
                            random.nextInt(20) == 0 ? signs.charAt(random.nextInt(signs.length())) : (char) c))
                    .collect(Collectors.joining()));
        }
    }

    private static void isSound(String text) {
        var article = ArticleText.of(text);
        var reading = new ArticleReader().read(article, Vocabulary.empty());

        assertThat(reading.evidence().values()).allSatisfy(range -> {
            assertThat(range.start()).isLessThan(range.end());
            assertThat(range.end()).isLessThanOrEqualTo(article.text().length());
        });
    }
}
