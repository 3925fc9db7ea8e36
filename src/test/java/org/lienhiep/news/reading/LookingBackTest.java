package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.news.reading.Readings.meeting;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookingBackTest {

    @ParameterizedTest(name = "{1} {2}")
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "Sáng 2/8, Ban Chấp hành Hội Đông y tỉnh họp lần thứ 7. Trong 6 tháng đầu năm 2024, Hội kết nạp 38 hội viên. 6 tháng cuối năm, Hội mở thêm chi hội.; HALF_YEAR_REVIEW; 2024-H1",
                "Sáng 2/8, Hội Đông y tỉnh tổ chức hội nghị. Nửa đầu năm, Hội kết nạp 38 hội viên. Trong 6 tháng cuối năm 2024, Hội mở thêm chi hội.; HALF_YEAR_REVIEW; 2024-H1",
                "Sáng 9/1, Ban Chấp hành Hội Đông y tỉnh họp lần thứ 9. Năm 2024, Hội kết nạp 38 hội viên. Năm 2025, Hội mở thêm chi hội.; ANNUAL_REVIEW; 2024",
                "Sáng 9/6/2025, Ban Chấp hành Hội Đông y tỉnh họp lần thứ 9. Năm 2024, Hội kết nạp 38 hội viên. Năm 2025, Hội mở thêm chi hội.; EXECUTIVE_COMMITTEE; none",
                "Sáng 9/3/2025, Ban Chấp hành Hội Đông y tỉnh họp lần thứ 9. 6 tháng đầu năm, Hội mở chi hội. 6 tháng cuối năm, Hội mở lớp.; EXECUTIVE_COMMITTEE; none",
                "Sáng 2/8/2024, Hội Đông y tỉnh tổ chức hội thảo. 6 tháng đầu năm, Hội kết nạp 38 hội viên. 6 tháng cuối năm, Hội mở lớp.; WORKSHOP; none"
            })
    void aMeetingReviewsWhatTheArticleLooksBackOn(String text, String kind, String period) {
        var meeting = meeting(text.replace(". ", ".\n\n"));

        assertThat(meeting.kind()).hasToString(kind);
        assertThat(meeting.period() == null ? null : meeting.period().toString())
                .isEqualTo(period);
    }
}
