package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.news.reading.TextDecoder.Encoding.TCVN3;
import static org.lienhiep.news.reading.TextDecoder.Encoding.UTF_16;
import static org.lienhiep.news.reading.TextDecoder.Encoding.UTF_8;
import static org.lienhiep.news.reading.TextDecoder.Encoding.VNI;
import static org.lienhiep.news.reading.TextDecoder.Encoding.WINDOWS_1258;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lienhiep.news.reading.TextDecoder.Decoded;

class TextDecoderTest {

    private static final String TEXT = "Hội nghị tổng kết công tác năm của Liên hiệp hội tỉnh và các hội thành viên";

    @Test
    void utf8WithAndWithoutMarkIsRead() {
        assertThat(TextDecoder.decode(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Decoded.Text(TEXT, UTF_8));
        assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Decoded.Text(TEXT, UTF_8));
    }

    @Test
    void utf16IsReadByItsMark() {
        assertThat(TextDecoder.decode(TEXT.getBytes(StandardCharsets.UTF_16)))
                .isEqualTo(new Decoded.Text(TEXT, UTF_16));
    }

    @Test
    void windows1258IsReadAndComposed() {
        var bytes = halfDecomposed(TEXT).getBytes(Charset.forName("windows-1258"));

        assertThat(TextDecoder.decode(bytes)).isEqualTo(new Decoded.Text(TEXT, WINDOWS_1258));
    }

    @Test
    void tcvn3IsToldFromTheOthers() {
        var bytes = "Héi nghÞ tæng kÕt c«ng t¸c n¨m cña Liªn hiÖp héi tØnh vµ c¸c héi thµnh viªn"
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(TextDecoder.decode(bytes)).isEqualTo(new Decoded.Text(TEXT, TCVN3));
    }

    @Test
    void vniIsToldFromTheOthers() {
        var bytes = "Hoäi nghò toång keát coâng taùc naêm cuûa Lieân hieäp hoäi tænh vaø caùc hoäi thaønh vieân"
                .getBytes(Charset.forName("windows-1252"));

        assertThat(TextDecoder.decode(bytes)).isEqualTo(new Decoded.Text(TEXT, VNI));
    }

    @Test
    void aLegacyParagraphOfAUnicodePageIsPutRight() {
        var page = "Liên hiệp hội tỉnh đưa tin\n%s\nẢnh: phóng viên"
                .formatted("Héi nghÞ tæng kÕt c«ng t¸c n¨m cña Liªn hiÖp héi tØnh vµ c¸c héi thµnh viªn");

        assertThat(TextDecoder.repair(page)).isEqualTo("Liên hiệp hội tỉnh đưa tin\n" + TEXT + "\nẢnh: phóng viên");
    }

    @Test
    void wordsInCapitalsKeepThemInTcvn3() {
        assertThat(LegacyVietnamese.fromTcvn3("LIªN HIÖP HéI häp")).isEqualTo("LIÊN HIỆP HỘI họp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 abc", "PK\u0003\u0004abc", "a\u0000b", "\u0001\u0002\u0003abc"})
    void whatIsNoTextIsSaidToBeBinary(String start) {
        assertThat(TextDecoder.decode(start.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(Decoded.Binary.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", TEXT, "Le congrès a été organisé à Besançon, où l’été fût très chaud"})
    void repairLeavesOtherTextsAlone(String text) {
        assertThat(TextDecoder.repair(text)).isEqualTo(text);
    }

    /** As windows-1258 wants it: vowels composed with their hat or horn, tones apart. */
    private static String halfDecomposed(String text) {
        var parts = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            var apart = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
            var tone = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            var rest = apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
            parts.append(Normalizer.normalize(rest, Normalizer.Form.NFC)).append(tone);
        }
        return parts.toString();
    }
}
