package org.lienhiep.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void whatCannotBeKeptBecomesABlankAndAllElseKeepsItsPlace() {
        assertThat(CleanText.of("Hội\u0000nghị\ud800 \u001b[1m\u0085\uffff")).isEqualTo("Hội nghị   [1m  ");
        assertThat(CleanText.of("Dòng 1\r\n\tDòng 2 \ud83d\ude00")).isEqualTo("Dòng 1\r\n\tDòng 2 \ud83d\ude00");
    }

    @Test
    void nothingButThemIsNothing() {
        assertThat(CleanText.orNull("\u0000 \udfff")).isNull();
        assertThat(CleanText.orNull(null)).isNull();
        assertThat(CleanText.orNull(" Sơ kết\u0000")).isEqualTo("Sơ kết");
    }
}
