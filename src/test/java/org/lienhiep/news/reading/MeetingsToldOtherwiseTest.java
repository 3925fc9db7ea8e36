package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.news.reading.Readings.meeting;
import static org.lienhiep.news.reading.Readings.read;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lienhiep.kernel.MeetingKind;

/** Meetings that are not told as "Hội X tổ chức hội nghị": without the noun, without the host, without the period. */
class MeetingsToldOtherwiseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sáng 13/6/2025, hội viên ngồi lại nhìn nhận công việc của Hội Đông y tỉnh trong nửa đầu năm.",
                "Hội Đông y tỉnh vừa có buổi đánh giá công tác 6 tháng đầu năm 2025, diễn ra ngày 13/6.",
                "Hội Đông y tỉnh có thêm 9 hội viên. Tin này được đưa ra ngày 13/6/2025, khi Hội nhìn lại nửa đầu năm.",
                "Vườn thuốc được nhân rộng\n\nHội Đông y tỉnh có thêm 9 vườn thuốc. Đó là kết quả nêu tại hội nghị sơ kết 6 "
                        + "tháng đầu năm 2025 do Hội tổ chức.",
                "Hội trường lớn ngày 13/6/2025 là nơi Hội Đông y tỉnh (HĐY-T) họp. HĐY-T thông qua báo cáo công tác 6 "
                        + "tháng đầu năm.",
                "Từ tháng 1 đến tháng 6 năm 2025, Hội Đông y tỉnh mở 9 lớp. Kết quả được xem lại tại cuộc họp ngày 13/6."
            })
    void aReviewIsReadHoweverItIsTold(String text) {
        var meeting = meeting(text);

        assertThat(meeting.kind()).isEqualTo(MeetingKind.HALF_YEAR_REVIEW);
        assertThat(meeting.host()).isEqualTo("Hội Đông y tỉnh");
        assertThat(meeting.period()).hasToString("2025-H1");
    }

    @ParameterizedTest(name = "{1} {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Sáng 20/1/2022, Hội Đông y tỉnh tổ chức hội nghị tổng kết. Hội có 900 hội viên.; ANNUAL_REVIEW; 2021",
                "Sáng 27/12/2022, Hội Đông y tỉnh tổ chức hội nghị tổng kết. Hội có 900 hội viên.; ANNUAL_REVIEW; 2022",
                "Sáng 8/7/2022, Hội Đông y tỉnh tổ chức hội nghị sơ kết. Hội có 900 hội viên.; HALF_YEAR_REVIEW; 2022-H1",
                "Sáng 15/1, Hội Đông y tỉnh tổ chức hội nghị tổng kết. Với thành tích của năm 2013, Hội được khen.; ANNUAL_REVIEW; 2013",
                "Sáng 15/1, Hội Đông y tỉnh tổ chức hội nghị tổng kết. Sang năm 2018, Hội mở thêm 9 lớp.; ANNUAL_REVIEW; 2017"
            })
    void aReviewWithoutItsPeriodIsOfTheOneJustPast(String text, MeetingKind kind, String period) {
        var meeting = meeting(text.replace(". ", ".\n\n"));

        assertThat(meeting.kind()).isEqualTo(kind);
        assertThat(Objects.requireNonNull(meeting.period()).code()).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ban Chấp hành Hội Đông y tỉnh ngày 2/4/2024 họp kỳ thứ sáu, bàn về nhân sự.",
                "Ban Chấp hành Hội Đông y tỉnh ngày 2 tháng 4 năm 2024 họp kỳ thứ sáu, bàn về nhân sự.",
                "Hội Đông y tỉnh ngày 2-4-2024 họp Ban Chấp hành kỳ thứ sáu.",
                "Hội Đông y tỉnh ngày 2/4/2024 triệu tập hội nghị Ban Chấp hành lần thứ 6.",
                "Ngày 2/4/2024, nhân sự mới được Hội Đông y tỉnh đưa ra hội nghị Ban Chấp hành lần thứ 6."
            })
    void numbersAndWordsBesideTheVerbDoNotHideTheMeeting(String text) {
        var meeting = meeting(text);

        assertThat(meeting.kind()).isEqualTo(MeetingKind.EXECUTIVE_COMMITTEE);
        assertThat(meeting.host()).isEqualTo("Hội Đông y tỉnh");
        assertThat(meeting.heldOn()).hasToString("2024-04-02");
    }

    @Test
    void aTermMayBeToldByItsLength() {
        var people =
                read("Đại hội Hội Đông y tỉnh ngày 2/4/2024 chọn ra bộ máy cho 5 năm 2024-2029. Ông Lê Văn Tám đắc cử "
                                + "Chủ tịch Hội.")
                        .people();

        var elected = Objects.requireNonNull(people.getFirst().elected());
        assertThat(elected.term()).isEqualTo(new Reading.Term(2024, 2029));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sáng 20/1/2022, Hội Đông y tỉnh tổ chức hội nghị tổng kết nhiệm kỳ. Hội có 900 hội viên.",
                "Sáng 20/1/2022, Hội Đông y tỉnh tổ chức hội nghị tổng kết 10 năm thực hiện Chỉ thị 24."
            })
    void whatIsSummedUpOfManyYearsIsNoAnnualReview(String text) {
        assertThat(meeting(text).period()).isNull();
    }

    @Test
    void anOrganThatElectsHasMet() {
        var meeting = meeting("Ngày 26/10/2021, Ban Chấp hành Hội Đông y tỉnh đã bầu ông Lê Văn Tám làm Chủ tịch Hội.");

        assertThat(meeting.kind()).isEqualTo(MeetingKind.EXECUTIVE_COMMITTEE);
        assertThat(meeting.host()).isEqualTo("Hội Đông y tỉnh");
    }

    @Test
    void anAssociationMayCongressByItself() {
        var meeting =
                meeting("Hội Đông y Hòa Bình đại hội lần thứ VI\n\n75 đại biểu đã dự Đại hội. Hội có 900 hội viên.");

        assertThat(meeting.kind()).isEqualTo(MeetingKind.CONGRESS);
        assertThat(meeting.attendance().people()).isEqualTo(75);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Ngày 5/7/2020, Hội Nghiên cứu bệnh hại cây Việt Nam, Trung tâm Giống phối hợp với Sở Y tế tổ chức hội thảo.; Hội Nghiên cứu bệnh hại cây Việt Nam",
                "Ngày 5/7/2020, Chi hội Luật gia Sở Tư pháp tiến hành Đại hội khóa III.; Chi hội Luật gia",
                "Ngày 5/7/2020, Đại hội đại biểu Hội Nuôi ong tỉnh do Sở Nông nghiệp đứng ra tổ chức.; Hội Nuôi ong tỉnh",
                "Ngày 5/7/2020, HĐY tỉnh họp. Hội Đông y tỉnh có 900 hội viên.; Hội Đông y tỉnh",
                "Ngày 5/7/2020, Liên hiệp các Hội Khoa học và Kỹ thuật (Liên hiệp hội) tỉnh Gia Lai tổ chức hội nghị.; Liên hiệp các Hội Khoa học và Kỹ thuật (Liên hiệp hội) tỉnh Gia Lai"
            })
    void theAssociationIsTheHostHoweverItIsNamed(String text, String host) {
        assertThat(meeting(text).host()).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hội nghị sơ kết công tác tư pháp diễn ra ngày 26/7/2023 do Giám đốc Sở Tư pháp Võ Văn Tám chủ trì. Dự có Hội "
                        + "Công chứng viên tỉnh.",
                "12 Hội Đông y cấp huyện đại hội xong\n\nĐại hội nhiệm kỳ 2021-2026 đã hoàn thành ở 12 Hội Đông y cấp huyện.",
                "Những vị lương y đi đầu\n\nNgày 6/3/1983, Đại hội lần thứ nhất Hội Đông y tỉnh bầu ông Lê Văn Tám làm "
                        + "Chủ tịch.\n\nNgày 5/4/1993, Đại hội lần thứ hai bầu ông Hà Văn Dũng.",
                "Hội Đông y tỉnh tặng hoa Đại hội đại biểu Hội Luật gia huyện Lạc Sơn."
            })
    void manyMeetingsAndMeetingsLongPastAreNoNews(String text) {
        assertThat(read(text).meeting()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hội Đông y tỉnh An Giang: Ban Chấp hành họp lần thứ 4\n\nPhiên họp đã bàn việc kết nạp hội viên.",
                "Ngày 5/3/2020, Ban Chấp hành Hội Đông y tỉnh An Giang khóa II, nhiệm kỳ 2018 - 2023 họp phiên thứ tư.",
                "Chương trình truyền thanh\n\nNgày 5/3/2020, Ban Chấp hành Hội Đông y tỉnh An Giang họp phiên thứ tư."
            })
    void aSessionOfTheCommitteeIsKnownWhereverItsOrganIsNamed(String text) {
        assertThat(meeting(text).kind()).isEqualTo(MeetingKind.EXECUTIVE_COMMITTEE);
        assertThat(meeting(text).host()).isEqualTo("Hội Đông y tỉnh An Giang");
    }
}
