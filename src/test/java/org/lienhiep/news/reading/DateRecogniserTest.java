package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.news.reading.Readings.tokens;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRecogniserTest {

    private static List<DateMention> dates(String text) {
        return DateRecogniser.recognise(tokens(text));
    }

    private static String written(DateReader.@Nullable Day day) {
        return day == null ? "none" : "%d.%d.%d".formatted(day.day(), day.month(), day.year());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Ngày 8/8/2011, Hội họp; 8.8.2011",
                "Sáng 22-1, Hội họp; 22.1.0",
                "sáng nay 19.3; 19.3.0",
                "Hôm nay (12/7), Hội họp; 12.7.0",
                "sáng ngày 5-7; 5.7.0",
                "ngày 9 tháng 1 năm 2020; 9.1.2020",
                "họp 30 / 12 / 2020; 30.12.2020",
                "vào ngày 5/6 năm 2019; 5.6.2019",
                "2019-07-17; 17.7.2019"
            })
    void aDayIsReadInManyForms(String text, String expected) {
        assertThat(dates(text)).singleElement().satisfies(date -> {
            assertThat(written(date.first())).isEqualTo(expected);
            assertThat(date.last()).isNull();
            assertThat(date.isEvent()).isTrue();
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "ngày 27 và 28/12/2019; 27.12.2019; 28.12.2019",
                "Trong 2 ngày (19 và 20 -10); 19.10.0; 20.10.0",
                "Trong hai ngày 7-8/10; 7.10.0; 8.10.0",
                "từ 30/11 đến ngày 1/12/2018; 30.11.2018; 1.12.2018",
                "các ngày 4, 5 và 6/9/2022; 4.9.2022; 6.9.2022"
            })
    void severalDaysAreOneRange(String text, String first, String last) {
        assertThat(dates(text)).singleElement().satisfies(date -> {
            assertThat(written(date.first())).isEqualTo(first);
            assertThat(written(date.last())).isEqualTo(last);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đạt 101/109 xã",
                "mỗi năm mở từ 5-7 lớp",
                "tăng 1.375 vụ",
                "Nghị định 45/2010/NĐ-CP",
                "tỷ số 2-1"
            })
    void otherNumbersAreNoDays(String text) {
        assertThat(dates(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Ngày 31/2/2011, Hội họp; IMPOSSIBLE",
                "Ngày 29/2/2023, Hội họp; IMPOSSIBLE",
                "Quyết định số 12/QĐ-UBND ngày 5/3/2020; DOCUMENT",
                "thực hiện văn bản số 3790/UBND-NC ngày 5/3/2020; DOCUMENT",
                "Theo Điều lệ Hội Luật gia Việt Nam, sáng ngày 5/3/2020; EVENT",
                "Chỉ thị số 42-CT/TW ngày 16/4/2010 của Bộ Chính trị; DOCUMENT",
                "tính đến ngày 30/6/2020 có 12 hội; CUT_OFF",
                "kỷ niệm ngày thành lập (26/3/1983); ANNIVERSARY"
            })
    void aDayOfSomethingElseIsNoDayOfAMeeting(String text, DateMention.Role role) {
        assertThat(dates(text)).singleElement().extracting(DateMention::role).isEqualTo(role);
    }
}
