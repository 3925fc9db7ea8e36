package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.news.reading.Readings.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results whose number, unit or place in the sentence is unusual. */
class NumbersOfResultsTest {

    private static final String MEETING = "Ngày 9/6/2021, Hội Luật gia tỉnh Hòa Bình tổ chức hội nghị tổng kết.\n\n";

    private static List<String> counts(String text) {
        return read(MEETING + text).counts().stream()
                .map(count -> count.qualifier() + " " + count.value().toPlainString() + " " + count.unit())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Hội thu 1 tỷ 200 triệu đồng.; EXACT 1.2 tỷ đồng",
                "Hội thu hội phí 35.000.000đ.; EXACT 35000000 đồng",
                "Hội đã mở năm lớp tập huấn.; EXACT 5 lớp tập huấn",
                "Tuyên truyền được hai mươi lăm buổi.; EXACT 25 buổi",
                "Trong năm Hội đã góp ý văn bản.;",
                "Trang tin có 2.345 lượt đọc.;",
                "Hội mở 2 lớp mỗi quý.;",
                "Năm tới Hội cần hoàn thành ít nhất 10 nhiệm vụ phản biện.;",
                "Hội đề nghị tỉnh hỗ trợ 300 triệu đồng.;",
                "Hội mở được 14 lớp tập huấn (kế hoạch 30 lớp).; EXACT 14 lớp tập huấn",
                "Sản phẩm đạt 3 sao, ngày 15 hằng tháng được bán tại chợ.;",
                "100% ủy viên Ban Chấp hành có mặt tại hội nghị đã biểu quyết.;"
            })
    void aNumberIsReadWithItsUnit(String text, String expected) {
        assertThat(String.join("; ", counts(text))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void twoTotalsInOneSentenceHaveTheirOwnNouns() {
        assertThat(counts("Hội kết nạp mới, nâng tổng số hội viên tập thể là 3 và hội thành viên là 35."))
                .containsExactly("EXACT 3 hội viên tập thể", "EXACT 35 hội thành viên");
    }

    @Test
    void equalSmallNumbersOfOneThingMayBeDifferentResults() {
        assertThat(counts("Trung ương Hội tặng Bằng khen cho 3 cá nhân. UBND tỉnh tặng Giấy khen và Cờ cho 3 cá nhân."))
                .containsExactly("EXACT 3 cá nhân", "EXACT 3 cá nhân");
        assertThat(counts("Hội đã mở 3 lớp tập huấn.\n\nHội đã mở 3 lớp tập huấn."))
                .containsExactly("EXACT 3 lớp tập huấn");
    }

    @Test
    void membersAreNoAttendants() {
        var meeting = read("Sáng 9/6/2021, Hội Luật gia tỉnh Hòa Bình tổ chức đại hội. Đến nay có 200 luật sư tham gia "
                        + "Hội. Đại hội có 43/45 ủy viên dự.")
                .meeting();

        assertThat(meeting).isNotNull();
        assertThat(meeting.attendance().people()).isEqualTo(43);
    }
}
