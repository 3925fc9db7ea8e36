package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.news.reading.Readings.read;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLayoutTest {

    private static final String BODY =
            "Ngày 5/7/2020, Hội Luật gia tỉnh An Giang tổ chức hội nghị sơ kết công tác 6 tháng đầu năm 2020.";

    @Test
    void titleBodyAndAuthorAreToldApart() {
        var reading = read("Luật gia sơ kết công tác\n\n" + BODY + "\n\nThu Ngọc");

        assertThat(reading.title()).isEqualTo("Luật gia sơ kết công tác");
        assertThat(reading.author()).isEqualTo("Thu Ngọc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "• Trang chủ\n• Liên kết",
                "Thứ hai 06/05/2024 16:22 English RSS",
                "https://example.org/tin/1.html",
                "Thời sự - Chính trị",
                "Chào mừng Đại hội đại biểu Đảng bộ tỉnh",
                "Liên hiệp các hội khoa học và kỹ thuật tỉnh\nThứ năm, 31/03/2005 21:06 (GMT+7)"
            })
    void whatStandsOverTheTitleIsNoTitle(String head) {
        assertThat(read(head + "\nLuật gia sơ kết công tác\n" + BODY).title()).isEqualTo("Luật gia sơ kết công tác");
    }

    @Test
    void aShortParagraphThatTellsADayIsNoCaption() {
        var text = "Luật gia sơ kết\n" + BODY + "\nNgày 6/7/2020, Hội Nhà báo tỉnh An Giang họp ban chấp hành";

        assertThat(read(text).organisations())
                .extracting(Reading.Organisation::name)
                .contains("Hội Nhà báo tỉnh An Giang");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thứ 5, 18/07/2024, 08:00[GMT+7]\n\nLuật gia sơ kết công tác\n\nThứ 2, 06/07/2020 | 14:48\n",
                "Luật gia sơ kết công tác\n\nPosted on 06/07/2020 by admin\n",
                "Luật gia góp ý đề án đến năm 2045\n\nThứ Hai, 06/07/2020, 15:20 [GMT+7]\n"
            })
    void theDayUnderTheTitleIsThatOfPublication(String head) {
        assertThat(read(head + BODY).publishedOn()).isEqualTo(LocalDate.of(2020, 7, 6));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Tin, ảnh: N.R; N.R",
                "Bài và ảnh: Đỗ Mạnh; Đỗ Mạnh",
                "Quỳnh Trang – Thúy Hiền; Quỳnh Trang – Thúy Hiền",
                "HỒNG LÂM; HỒNG LÂM",
                "Tin: Thúy Kiều - Đài Truyền thanh huyện; Thúy Kiều",
                "Minh Tâm (Văn phòng Hội); Minh Tâm",
                "Tác giả bài viết: Hòa Bình; Hòa Bình",
                "Tin của Minh Chiến; Minh Chiến",
                "PV; PV",
                "X.Bính; X.Bính"
            })
    void aByLineNamesTheAuthor(String line, String author) {
        assertThat(read("Luật gia sơ kết công tác\n\n" + BODY + "\n\n" + line).author())
                .isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By admin",
                "Nguồn: Báo An Giang",
                "Theo Báo Vĩnh Long",
                "Ý kiến ()",
                "1.204 lượt xem",
                "Chia sẻ",
                "BTV"
            })
    void otherLinesBelowTheTextNameNobody(String line) {
        assertThat(read("Luật gia sơ kết công tác\n\n" + BODY + "\n\n" + line).author())
                .isNull();
    }

    @Test
    void aPenNameOverTheDateIsTheAuthor() {
        var reading = read("Luật gia sơ kết công tác\n\nMinh Phong\n10-07-2020\n385 lượt đọc\n\n" + BODY);

        assertThat(reading.author()).isEqualTo("Minh Phong");
        assertThat(reading.publishedOn()).isEqualTo(LocalDate.of(2020, 7, 10));
    }

    @Test
    void aNewspaperOverTheDateIsNoAuthor() {
        var reading = read("Luật gia sơ kết công tác\n\nLao Động\n10-07-2020\n\n" + BODY);

        assertThat(reading.author()).isNull();
        assertThat(reading.publisher()).isEqualTo("Lao Động");
    }

    @Test
    void theDateOverTheTitleIsTheDayThePageWasShown() {
        var reading = read("Thứ Hai, 03/06/2024\n\nLuật gia sơ kết công tác\n\n" + BODY);

        assertThat(reading.publishedOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Cập nhật lúc 07:12, Thứ Hai, 06/07/2020 (GMT+7)",
                "06/07/2020 - 14:15",
                "Thứ 2, 06/07/2020 | 17:19:01 [GMT +7] A A"
            })
    void theDateUnderTheTitleIsTheDayOfPublication(String stamp) {
        assertThat(read("Luật gia sơ kết công tác\n\n" + stamp + "\n\n" + BODY).publishedOn())
                .isEqualTo(LocalDate.of(2020, 7, 6));
    }

    @Test
    void aTitleMayEndWithAFullStop() {
        var title = "Hội Luật gia tỉnh An Giang sơ kết công tác hội 6 tháng đầu năm.";

        assertThat(read(title + "\n\n" + BODY).title()).isEqualTo(title);
    }

    @Test
    void linksToOtherArticlesAreNotRead() {
        var reading = read("Luật gia sơ kết công tác\n\n" + BODY
                + "\n\nTin liên quan\nÔng Lê Văn Tám được bầu làm Chủ tịch Hội Luật gia");

        assertThat(reading.people()).isEmpty();
    }

    @Test
    void aParagraphThatStandsTwiceIsReadOnce() {
        var paragraph = "Hội đã tổ chức 12 lớp tập huấn cho hội viên và nông dân ở các huyện miền núi trong tỉnh.";

        assertThat(read("Luật gia sơ kết\n\n" + paragraph + "\n\n" + BODY + "\n\n" + paragraph)
                        .counts())
                .hasSize(1);
    }

    @Test
    void theNewspaperNamesItselfBeforeTheFirstWord() {
        assertThat(read("Luật gia sơ kết công tác\n\n(THTG) " + BODY).publisher())
                .isEqualTo("THTG");
    }
}
