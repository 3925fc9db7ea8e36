package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.news.reading.Readings.tokens;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokeniserTest {

    private static String keys(String text) {
        var tokens = tokens(text);
        return String.join(
                " ",
                IntStream.range(0, tokens.size())
                        .mapToObj(at -> tokens.get(at).key())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"hoà,hòa", "HOÀ,hòa", "thuỷ,thủy", "kì,kỳ", "quí,quý", "Uỷ,Ủy"})
    void spellingsOfOneWordHaveOneKey(String one, String other) {
        assertThat(Syllables.key(one)).isEqualTo(Syllables.key(other));
    }

    @ParameterizedTest
    @CsvSource({"hội,hồi", "thúy,thúi", "ban,bàn", "đông,dông"})
    void differentWordsHaveDifferentKeys(String one, String other) {
        assertThat(Syllables.key(one)).isNotEqualTo(Syllables.key(other));
    }

    @Test
    void aLineThatGoesOnInLowerCaseIsNoNewLine() {
        assertThat(keys("Hội nghị\nđã họp")).isEqualTo(keys("Hội nghị đã họp"));
        assertThat(keys("Hội nghị\nĐã họp")).contains("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085"})
    void aLineMayEndInManyWays(String end) {
        assertThat(keys("Hội" + end + "Đại")).isEqualTo(keys("Hội\nĐại"));
    }

    @Test
    void invisibleSignsDivideNoWord() {
        assertThat(keys("H\u200Bội ng\u00ADhị")).isEqualTo(keys("Hội nghị"));
    }

    @Test
    void dashesAndQuotationMarksHaveOneForm() {
        assertThat(keys("2008 – “năm”")).isEqualTo(keys("2008 - \"năm\""));
    }

    @Test
    void capitalsTellNothingInALineOfCapitals() {
        var tokens = tokens("HỘI LÀM VƯỜN TỔNG KẾT NĂM\nHội UBND");

        assertThat(tokens.get(0).isCapital()).isFalse();
        assertThat(tokens.get(7).isCapital()).isTrue();
        assertThat(tokens.get(8).isUpper()).isTrue();
    }

    @Test
    void tokensKeepTheirPlaceInTheText() {
        var text = "  Sáng 8/8,  Hội họp.";
        var tokens = tokens(text);

        assertThat(IntStream.range(0, tokens.size())
                        .mapToObj(at -> text.substring(
                                tokens.get(at).start(), tokens.get(at).end())))
                .containsExactly("Sáng", "8", "/", "8", ",", "Hội", "họp", ".");
    }
}
