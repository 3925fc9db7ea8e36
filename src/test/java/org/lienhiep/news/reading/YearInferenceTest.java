package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.news.reading.Readings.meeting;
import static org.lienhiep.news.reading.Readings.read;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearInferenceTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Sáng 15/1, Hội Luật gia tỉnh tổ chức hội nghị tổng kết công tác năm 2021.; 2022-01-15; 2021",
                "Sáng 26/12, Hội Luật gia tỉnh tổ chức hội nghị tổng kết công tác năm 2021.; 2021-12-26; 2021",
                "Ngày 5/7, Hội Luật gia tỉnh họp sơ kết 6 tháng đầu năm 2020.; 2020-07-05; 2020-H1",
                "Ngày 5/7/2020, Hội Luật gia tỉnh họp sơ kết công tác 6 tháng đầu năm.; 2020-07-05; 2020-H1",
                "Ngày 9/2/2017, Hội Luật gia tỉnh họp tổng kết công tác năm qua.; 2017-02-09; 2016"
            })
    void dayAndPeriodGiveEachOtherTheirYear(String text, LocalDate held, String period) {
        var meeting = meeting(text);

        assertThat(meeting.heldOn()).isEqualTo(held);
        assertThat(Objects.requireNonNull(meeting.period()).code()).isEqualTo(period);
    }

    @Test
    void aReviewPutOnTheSiteLongAfterwardsIsOfItsOwnYear() {
        var text = ArticleText.of("Sáng 21/1, Hội Làm vườn tỉnh tổ chức hội nghị tổng kết công tác năm 2020.")
                .publishedOn(LocalDate.of(2022, 8, 4));

        var meeting = new ArticleReader().read(text, Vocabulary.empty()).meeting();

        assertThat(Objects.requireNonNull(meeting).heldOn()).isEqualTo(LocalDate.of(2021, 1, 21));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sáng 5/7, Hội Luật gia tỉnh tổ chức hội thảo góp ý đề án đến năm 2030.",
                "Sáng 5/7, Hội Luật gia tỉnh tổ chức hội thảo góp ý đề án đến năm 2030, tầm nhìn đến năm 2045."
            })
    void aYearAimedAtIsNotThatOfTheMeeting(String text) {
        assertThat(meeting(text).heldOn()).isNull();
    }

    @Test
    void theDayOfPublicationGivesTheYear() {
        var text = ArticleText.of("Sáng 28/12, Hội Đông y tỉnh An Giang tổ chức đại hội lần thứ V.")
                .publishedOn(LocalDate.of(2020, 1, 2));

        var meeting = new ArticleReader().read(text, Vocabulary.empty()).meeting();

        assertThat(Objects.requireNonNull(meeting).heldOn()).isEqualTo(LocalDate.of(2019, 12, 28));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Ngày 8/6, Hội Đông y tỉnh kỷ niệm 35 năm thành lập. Hội được thành lập năm 1988.; 2023-06-08",
                "Ngày 8/6, Hội Đông y tỉnh tổ chức lễ kỷ niệm 55 năm ngày thành lập (8/6/2016).; 2016-06-08",
                "Ngày 8/6, Hội Đông y tỉnh tổ chức hội nghị thành lập, nhiệm kỳ 2018 - 2023.; 2018-06-08"
            })
    void aJubileeOrAFoundingGivesTheYear(String text, LocalDate held) {
        assertThat(meeting(text).heldOn()).isEqualTo(held);
    }

    @Test
    void theYearOfACongressIsGuessedFromItsTermAndSaidToBe() {
        var reading = read("Ngày 15/12, Hội Làm vườn tỉnh tổ chức Đại hội lần thứ III, nhiệm kỳ 2023 - 2028.");

        assertThat(Objects.requireNonNull(reading.meeting()).heldOn()).isEqualTo(LocalDate.of(2023, 12, 15));
        assertThat(reading.confidence().get("/meeting/heldOn")).isLessThan(0.7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trong nhiệm kỳ 2019 - 2024, Hội kết nạp 300 hội viên. Đến năm 2025, Hội sẽ mở 9 chi hội.",
                "Năm 2024, Hội đã mở 12 lớp. Năm 2025, Hội đã dự 2 hội chợ."
            })
    void aCongressLateInItsTermIsNotOfItsFirstYear(String more) {
        var text = "Ngày 15/12, Hội Làm vườn tỉnh tổ chức Đại hội lần thứ III, nhiệm kỳ 2023 - 2028. ";

        assertThat(meeting(text + "Hội có 900 hội viên.").heldOn()).isEqualTo(LocalDate.of(2023, 12, 15));
        assertThat(meeting(text + more).heldOn()).isNull();
    }

    @Test
    void theYearOfAFoundingIsNotThatOfTheMeeting() {
        assertThat(meeting("Ngày 8/6, Hội Đông y tỉnh tổ chức hội nghị. Hội được thành lập năm 1988.")
                        .heldOn())
                .isNull();
    }

    @Test
    void withoutAnyYearTheDayStaysUnknown() {
        assertThat(meeting("Sáng 28/12, Hội Đông y tỉnh An Giang tổ chức hội nghị.")
                        .heldOn())
                .isNull();
    }

    @Test
    void aDayNoCalendarHasIsNoDay() {
        assertThat(meeting("Ngày 31/2/2011, Hội Đông y tỉnh An Giang tổ chức đại hội.")
                        .heldOn())
                .isNull();
    }

    @Test
    void todayIsTheDayOfPublication() {
        var text = ArticleText.of("Sáng nay, Hội Đông y tỉnh An Giang tổ chức đại hội lần thứ V.")
                .publishedOn(LocalDate.of(2020, 1, 2));

        var meeting = new ArticleReader().read(text, Vocabulary.empty()).meeting();

        assertThat(Objects.requireNonNull(meeting).heldOn()).isEqualTo(LocalDate.of(2020, 1, 2));
    }
}
