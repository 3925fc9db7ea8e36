package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class ArticleTextTest {

    private static final String SENTENCE = "Hội nghị đã bầu Chủ tịch nhiệm kỳ mới.";

    @Test
    void aDecomposedTextIsComposed() {
        var decomposed = Normalizer.normalize(SENTENCE, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(SENTENCE);
        assertThat(ArticleText.of(decomposed).text()).isEqualTo(SENTENCE);
    }

    @Test
    void aComposedTextStaysAsItIs() {
        assertThat(ArticleText.of("  " + SENTENCE + "\r\n\n").text()).isEqualTo("  " + SENTENCE + "\r\n\n");
    }

    @Test
    void blankMetadataCountAsUnknown() {
        var text = new ArticleText(SENTENCE, null, " ", "", "\u00A0", "  Hoàng \n Vương ");

        assertThat(text.publisher()).isNull();
        assertThat(text.url()).isNull();
        assertThat(text.title()).isNull();
        assertThat(text.author()).isEqualTo("Hoàng Vương");
    }

    @Test
    void textPastedFromAnOldFontIsPutRight() {
        var pasted = "Héi nghÞ ®· bÇu Chñ tÞch Héi nhiÖm kú míi vµ c¸c Phã Chñ tÞch cña Héi";

        assertThat(ArticleText.of(pasted).text())
                .isEqualTo("Hội nghị đã bầu Chủ tịch Hội nhiệm kỳ mới và các Phó Chủ tịch của Hội");
    }

    @Test
    void metadataOfTheArticleWinOverThePage() {
        var text = new ArticleText(SENTENCE + "\n\nThu Hà", null, "Báo Gia Lai", null, "Bầu Chủ tịch", "An Nhiên");

        var reading = new ArticleReader().read(text, Vocabulary.empty());

        assertThat(reading.author()).isEqualTo("An Nhiên");
        assertThat(reading.publisher()).isEqualTo("Báo Gia Lai");
        assertThat(reading.title()).isEqualTo("Bầu Chủ tịch");
        assertThat(reading.evidence()).doesNotContainKey("/author");
    }
}
