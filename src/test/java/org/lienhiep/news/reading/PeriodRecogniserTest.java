package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.news.reading.Readings.tokens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodRecogniserTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "6 tháng đầu năm 2011; FIRST_HALF; 2011; 2011",
                "sáu tháng đầu năm; FIRST_HALF; 0; 0",
                "nửa đầu năm 2018; FIRST_HALF; 2018; 2018",
                "6 tháng cuối năm 2019; SECOND_HALF; 2019; 2019",
                "công tác năm 2023; YEAR; 2023; 2023",
                "nhiệm kỳ 2008 – 2013; TERM; 2008; 2013",
                "nhiệm kỳ VI (2022-2027); TERM; 2022; 2027",
                "khóa IV, nhiệm kỳ 2016-2021; TERM; 2016; 2021",
                "giai đoạn 2015-2020; OTHER; 2015; 2020",
                "quý IV năm 2020; OTHER; 2020; 2020"
            })
    void aStretchOfTimeIsRead(String text, PeriodMention.Span span, int from, int to) {
        assertThat(PeriodRecogniser.recognise(tokens(text))).singleElement().satisfies(period -> {
            assertThat(period.span()).isEqualTo(span);
            assertThat(period.year()).isEqualTo(from);
            assertThat(period.lastYear()).isEqualTo(to);
        });
    }

    @Test
    void aNumberThatLooksLikeAYearIsNone() {
        assertThat(PeriodRecogniser.recognise(tokens("trồng 2.017ha và 2011 cây")))
                .isEmpty();
    }
}
