package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.news.reading.Readings.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.news.reading.Vocabulary.KnownIndicator;

/** Results in numbers: how they are read, how exactly they are meant, and what is none. */
class CountsTest {

    private static final String MEETING =
            "Ngày 5/7/2020, Hội Đông y tỉnh An Giang tổ chức hội nghị sơ kết 6 tháng đầu năm 2020.\n\n";

    private static List<Reading.Count> counts(String sentence) {
        return read(MEETING + sentence).counts();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Hội tổ chức trên 90 buổi phổ biến kiến thức.; 90; AT_LEAST; buổi",
                "Hội mở từ 40 lớp tập huấn trở lên.; 40; AT_LEAST; lớp tập huấn",
                "Hội có không dưới 35 chi hội.; 35; AT_LEAST; chi hội",
                "Hội khám cho gần 1.500 lượt người.; 1500; ABOUT; lượt người",
                "Hội có khoảng 95% hội viên hoạt động.; 95; ABOUT; %",
                "Hội có không quá 12 chi hội yếu.; 12; AT_MOST; chi hội",
                "Hội cải tạo 2.017ha vườn tạp.; 2017; EXACT; ha",
                "Có 101/109 xã thành lập chi hội.; 101; EXACT; xã",
                "Trang tin có 440 ngàn lượt truy cập.; 440000; EXACT; lượt truy cập",
                "Hội khám cho 2,1 triệu lượt người.; 2100000; EXACT; lượt người",
                "Quỹ thu được 17,516 tỉ đồng.; 17.516; EXACT; tỉ đồng",
                "Hội quyên góp 04 triệu đồng.; 4; EXACT; triệu đồng",
                "Hội kết nạp hai mươi hội viên mới.; 20; EXACT; hội viên mới"
            })
    void aResultHasValueQualifierAndUnit(String sentence, double value, Qualifier qualifier, String unit) {
        assertThat(counts(sentence)).singleElement().satisfies(count -> {
            assertThat(count.value()).isEqualByComparingTo(java.math.BigDecimal.valueOf(value));
            assertThat(count.qualifier()).isEqualTo(qualifier);
            assertThat(count.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sáu tháng cuối năm 2020, Hội mở 12 lớp tập huấn.",
                "Hội phấn đấu kết nạp 500 hội viên.",
                "Thời gian tới, Hội tổ chức 5 hội thảo. Trong đó có 2 hội thảo cấp tỉnh.",
                "Hội thực hiện Nghị định số 45/2010/NĐ-CP và Chỉ thị 42-CT/TW.",
                "Đây là khóa V, đại hội lần thứ 12 của Hội.",
                "Hội vượt khó trong đại dịch Covid-19.",
                "Hằng năm, Hội mở từ 5-7 lớp tập huấn.",
                "Ông được 100% đại biểu tán thành.",
                "Chi hội 4 tốt được khen.",
                "Mỗi suất trị giá 500 ngàn đồng."
            })
    void plansNamesRatesAndVotesAreNoResults(String sentence) {
        assertThat(counts(sentence)).isEmpty();
    }

    @Test
    void theNumberMayStandBehindWhatIsCounted() {
        assertThat(
                        counts(
                                "Hội kết nạp 122 hội viên mới, nâng tổng số hội viên của tỉnh lên 1.631, trong đó có nhiều nữ."))
                .extracting(count -> count.value().intValue(), Reading.Count::indicator)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(122, "members_admitted"),
                        org.assertj.core.groups.Tuple.tuple(1631, "individual_member_count"));
    }

    @Test
    void twoNumbersMayShareAStroke() {
        assertThat(counts("Hội tuyên truyền được 55 cuộc/1.972 người tham dự."))
                .extracting(count -> count.value().intValue())
                .containsExactly(55, 1972);
    }

    @Test
    void theYearBeforeIsAResultAndTheNextAPlan() {
        var text = "Ngày 5/1/2020, Hội Đông y tỉnh họp tổng kết công tác năm 2019.\n\nNăm 2019, Hội mở 12 lớp tập huấn."
                + "\n\nNăm 2020, Hội mở 15 lớp tập huấn.";

        assertThat(read(text).counts())
                .extracting(count -> count.value().intValue())
                .containsExactly(12);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Hội tổ chức 32 buổi phổ biến khoa học kỹ thuật.; dissemination_sessions",
                "Hội tổ chức 32 lớp tập huấn.; training_classes",
                "Hội tham gia hòa giải 464 vụ việc.; mediations",
                "Hội hòa giải thành 301 vụ việc.; mediations_successful",
                "Hội trao 25 suất học bổng.; scholarships",
                "Hội phản biện 8 dự án.; appraisal_tasks",
                "Hội hiện có 2.076 hội viên.; individual_member_count"
            })
    void aResultBelongsToItsIndicator(String sentence, String indicator) {
        assertThat(counts(sentence))
                .singleElement()
                .extracting(Reading.Count::indicator)
                .isEqualTo(indicator);
    }

    @Test
    void ownIndicatorsOfTheCatalogueAreMatchedByName() {
        var own = new KnownIndicator("herb_gardens", "vườn thuốc nam", "vườn", List.of());
        var vocabulary = new Vocabulary(List.of(), List.of(), List.of(own), null, null);

        assertThat(read(MEETING + "Hội trồng 14 vườn thuốc nam.", vocabulary).counts())
                .singleElement()
                .extracting(Reading.Count::indicator)
                .isEqualTo("herb_gardens");
    }

    @Test
    void everyStandardIndicatorHasACode() {
        assertThat(StandardIndicators.codes()).hasSizeGreaterThan(40).allMatch(code -> code.matches("[a-z_]+"));
    }
}
