package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.news.reading.Readings.read;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionFinderTest {

    private static final String MEETING = "Ngày 5/7/2020, Hội Đông y tỉnh tổ chức hội nghị. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hội nghị thống nhất thành lập 3 tiểu ban.",
                "Các đại biểu nhất trí thông qua nghị quyết.",
                "Ban Chấp hành quyết định kết nạp Hội Nuôi ong tỉnh."
            })
    void aDecisionIsTheSentenceThatTellsIt(String sentence) {
        assertThat(read(MEETING + sentence).decisions())
                .extracting(Reading.Decision::text)
                .containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các đại biểu góp ý vào dự thảo trước khi thông qua.",
                "Đại hội làm việc ngày thứ hai để thông qua báo cáo.",
                "Hội nghị dự kiến thông qua quy chế vào tháng tới."
            })
    void whatIsOnlyDiscussedOrIntendedIsNoDecision(String sentence) {
        assertThat(read(MEETING + sentence).decisions()).isEmpty();
    }
}
