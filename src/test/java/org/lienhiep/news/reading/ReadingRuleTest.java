package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lienhiep.news.reading.Vocabulary.KnownIndicator;
import org.lienhiep.news.reading.Vocabulary.KnownOrganisation;

/** Every rule that a reading can name reads something, and every field names one. */
class ReadingRuleTest {

    private static final Vocabulary UNION = new Vocabulary(
            List.of(
                    new KnownOrganisation(
                            "YB",
                            List.of("Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Yên Bái"),
                            List.of("Nhà chung trí thức")),
                    new KnownOrganisation("YB-HNB", List.of("Hội Nhà báo tỉnh Yên Bái")),
                    new KnownOrganisation("YB-HKH", List.of("Hội Khuyến học tỉnh Yên Bái"))),
            List.of(),
            List.of(
                    new KnownIndicator("gardens", "vườn thuốc nam", "vườn", List.of(), List.of("khu vườn mẫu")),
                    new KnownIndicator("ponds", "ao nuôi cá chép giòn", "ao", List.of()),
                    new KnownIndicator("dissemination_sessions", "Buổi phổ biến kiến thức", "buổi", List.of())),
            null,
            "Yên Bái");

    private static final String HOST = "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Yên Bái";

    private static final List<String> TEXTS = List.of(
            """
            Báo Yên Bái
            Nhìn lại nửa đầu năm
            15/07/2024 08:00

            Sáng 12/7, %s tổ chức hội nghị sơ kết công tác 6 tháng đầu năm. Dự có Hội Nhà báo tỉnh Yên Bái, Hội Khuyếnh \
            học tỉnh Yên Bái, Hội Ký Giả, Nhà chung trí thức và 60 đại biểu.

            Hội nghị bầu ông Trần Văn Khải, Phó Chủ tịch UBND tỉnh, giữ chức Chủ tịch Liên hiệp hội nhiệm kỳ 2023 - 2028. \
            Bà Lê Thị Hoa, Giám đốc, phát biểu. Hội nghị thống nhất thông qua kế hoạch.

            Các hội đã tổ chức hơn 40 buổi phổ biến kiến thức khoa học kỹ thuật; xây dựng 5 vườn thuốc nam; trồng 7 khu \
            vườn mẫu; đào 9 ao nuôi chép giòn.

            Thu Trang
            """.formatted(HOST),
            "Ngày 5/7/2020, %s tổ chức hội nghị sơ kết công tác 6 tháng đầu năm 2020. ".formatted(HOST)
                    + "Hội nghị bầu bổ sung bà Lê Thị Hoa vào Ban Chấp hành.",
            "Sáng 5/7, Ban Chấp hành %s họp phiên thứ 3, sơ kết công tác 6 tháng đầu năm 2020.".formatted(HOST),
            "Ngày 5/7/2020, tại hội trường Trung tâm Hội nghị tỉnh, %s tổ chức hội thảo về chè.".formatted(HOST),
            "Sáng 5/7, %s tổ chức Đại hội lần thứ VI, nhiệm kỳ 2020 - 2025.".formatted(HOST),
            "Ngày 5/7/2020, Liên hiệp hội tổ chức hội thảo về chè. %s có 20 hội.".formatted(HOST));

    private static final List<ReadingRule> NOT_OF_THE_READER = List.of(ReadingRule.EARLIER, ReadingRule.SECOND_OPINION);

    private static Stream<Reading> readings() {
        var reader = new ArticleReader();
        var plain = TEXTS.stream().map(text -> reader.read(ArticleText.of(text), UNION));
        var dated = new ArticleText(
                "Sáng nay, %s tổ chức hội nghị sơ kết công tác 6 tháng đầu năm 2020.".formatted(HOST),
                LocalDate.of(2020, 7, 5),
                null,
                null,
                null,
                null);
        var own = Corpus.own().items().stream().map(Corpus.Item::reading);
        return Stream.of(plain, Stream.of(reader.read(dated, UNION)), own).flatMap(each -> each);
    }

    @Test
    void everyRuleIsReached() {
        Set<ReadingRule> reached = EnumSet.noneOf(ReadingRule.class);
        readings().flatMap(reading -> reading.rules().values().stream()).forEach(id -> reached.add(ReadingRule.of(id)));

        assertThat(EnumSet.allOf(ReadingRule.class))
                .filteredOn(rule -> !NOT_OF_THE_READER.contains(rule))
                .allSatisfy(rule -> assertThat(reached).contains(rule));
    }

    @Test
    void everyFieldWithAConfidenceNamesItsRule() {
        assertThat(readings())
                .allSatisfy(reading -> assertThat(reading.rules().keySet())
                        .isEqualTo(reading.confidence().keySet()));
    }

    @Test
    void aRuleOfAnEarlierVersionIsSaidToBeOne() {
        assertThat(ReadingRule.of("by-line")).isEqualTo(ReadingRule.EARLIER);
        assertThat(ReadingRule.of("BYLINE")).isEqualTo(ReadingRule.BYLINE);
    }

    @Test
    void otherDaysOfTheTextAreKeptAsAlternatives() {
        var reading = new ArticleReader()
                .read(
                        ArticleText.of("Ngày 5/7/2020, %s tổ chức hội nghị sơ kết. Ngày 9/9/2020, Hội Nhà báo sẽ họp."
                                .formatted(HOST)),
                        UNION);

        assertThat(reading.alternatives()).containsKey("/meeting/heldOn");
    }
}
