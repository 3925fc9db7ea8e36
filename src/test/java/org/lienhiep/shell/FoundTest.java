package org.lienhiep.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundTest {

    /** What is marked stands in brackets. */
    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource({
        "Hội Nhà báo Lạng Sơn, nha bao, Hội [Nhà báo] Lạng Sơn",
        "Hội Nhà báo Lạng Sơn, lang nha, Hội [Nhà] báo [Lạng] Sơn",
        "Đặng Đức Đạt, dang d, [Đặng Đ]ức Đạt",
        "LS-HNB, hnb, LS-[HNB]",
        "Hội thảo, hội, [Hội] thảo",
        "Hội thảo, xyz, Hội thảo",
        "Hội thảo, ' ', Hội thảo",
    })
    void whatMatchesIsMarkedDeafToCaseAndDiacritics(String text, String query, String expected) {
        var marked = Found.marked(text, query);
        var shown = new StringBuilder();
        IntStream.range(0, text.length()).forEach(i -> {
            if (marked.get(i) && (i == 0 || !marked.get(i - 1))) {
                shown.append('[');
            }
            shown.append(text.charAt(i));
            if (marked.get(i) && !marked.get(i + 1)) {
                shown.append(']');
            }
        });

        assertThat(shown).hasToString(expected);
    }
}
