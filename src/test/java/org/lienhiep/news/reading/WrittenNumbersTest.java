package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNumbersTest {

    @ParameterizedTest(name = "“{0}” writes {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "trên 90 buổi | 90 | true",
                "trên 90 buổi | 9 | false",
                "1.250 hội viên | 1250 | true",
                "1.250 hội viên | 250 | false",
                "1.250 hội viên | 1 | false",
                "20,556 hội viên | 20556 | true",
                "1,2 triệu đồng | 1200000 | true",
                "1,2 triệu đồng | 1.2 | true",
                "hai mươi hội | 20 | true",
                "ba nghìn lượt người | 3000 | true",
                "nhiều hội viên | 3 | false"
            })
    void aNumberIsWrittenInDigitsOrWords(String words, BigDecimal number, boolean written) {
        assertThat(WrittenNumbers.say(words, number)).isEqualTo(written);
    }
}
