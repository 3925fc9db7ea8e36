package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.news.reading.Readings.meeting;
import static org.lienhiep.news.reading.Readings.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lienhiep.kernel.MeetingKind;

class MeetingFinderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Ngày 5/7/2020, Hội Đông y tỉnh tổ chức hội nghị sơ kết công tác 6 tháng đầu năm 2020.; HALF_YEAR_REVIEW",
                "Ngày 5/1/2020, Hội Đông y tỉnh họp tổng kết công tác năm 2019.; ANNUAL_REVIEW",
                "Ngày 5/7/2020, Hội Đông y tỉnh tổ chức Đại hội lần thứ V, nhiệm kỳ 2020-2025.; CONGRESS",
                "Ngày 5/7/2020, Ban Chấp hành Hội Đông y tỉnh tổ chức hội nghị lần thứ 3.; EXECUTIVE_COMMITTEE",
                "Ngày 5/7/2020, Ban Thường vụ Hội Đông y tỉnh họp phiên thứ 3.; STANDING_COMMITTEE",
                "Ngày 5/7/2020, Hội Đông y tỉnh tổ chức hội thảo về dược liệu.; WORKSHOP",
                "Ngày 5/7/2020, Hội Đông y tỉnh khai giảng lớp tập huấn cho hội viên.; TRAINING",
                "Ngày 5/7/2020, Hội Đông y tỉnh tổ chức hội nghị giao ban quý II.; BRIEFING",
                "Ngày 5/7/2020, Hội Đông y tỉnh và Sở Y tế tổ chức lễ ký kết chương trình phối hợp.; SIGNING",
                "Ngày 5/7/2020, Hội Đông y tỉnh tổ chức lễ kỷ niệm 50 năm thành lập.; CEREMONY",
                "Ngày 5/7/2020, Hội Đông y tỉnh tổ chức đại hội biểu dương hội viên ưu tú.; CEREMONY",
                "Ngày 5/7/2020, Hội Đông y tỉnh tổ chức tọa đàm kỷ niệm ngày thành lập Hội.; CEREMONY",
                "Ngày 5/7/2020, Hội Đông y tỉnh tổ chức tọa đàm về dược liệu quý.; WORKSHOP",
                "Ngày 5/7/2020, Hội Đông y tỉnh tổ chức hội nghị bầu Ban Chấp hành sau hợp nhất.; EXECUTIVE_COMMITTEE",
                "Ngày 5/7/2020, Hội Đông y tỉnh tổ chức gặp gỡ báo chí thông tin về Đại hội lần thứ V.; OTHER"
            })
    void theKindIsWhatTheMeetingWasFor(String text, MeetingKind kind) {
        assertThat(meeting(text).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ngày 5/7/2020, UBND tỉnh tổ chức hội nghị sơ kết công tác 6 tháng đầu năm.",
                "Ngày 20/8/2020, Hội Đông y tỉnh sẽ tổ chức đại hội lần thứ V.",
                "Hội Đông y tỉnh có 2.000 hội viên và 12 chi hội.",
                "Hội Đông y tỉnh tặng Kỷ niệm chương cho 7 cá nhân.",
                "Ngày 5/12, Đại hội Hội Đông y tỉnh lần thứ V, nhiệm kỳ 2020 - 2025 sẽ diễn ra tại hội trường lớn.",
                "Đại hội đại biểu Hội Đông y tỉnh Nghệ An lần thứ X theo đó sẽ không diễn ra như dự kiến.",
                "Đại hội Hội Đông y tỉnh lần thứ V tạm hoãn vì dịch bệnh.",
                "Theo nghị quyết của Đại hội Hội Đông y tỉnh, các chi hội trồng thêm cây thuốc.",
                "Đại hội Hội Đông y cấp xã đã hoàn thành đúng tiến độ.",
                "Năm 2020 là năm diễn ra Đại hội lần thứ V Hội Đông y tỉnh.",
                "Ngày 5/7/2020, Hội Đông y tỉnh tổ chức lễ tổng kết và trao giải Cuộc thi vườn thuốc đẹp.",
                "Ngày 5/7/2020, Ban Tuyên giáo Tỉnh ủy phối hợp với Hội Nhà báo tỉnh tổ chức hội nghị giao ban báo chí.",
                "Ngày 5/7/2020, UBND tỉnh làm việc với Hội Đông y tỉnh về vườn thuốc.",
                "Ngày 5/7/2020, Chủ tịch UBND tỉnh Trần Văn Minh có buổi làm việc với Hội Đông y tỉnh.",
                "Báo cáo sửa đổi điều lệ\nĐại hội Hội Đông y tỉnh được tiến hành khi đất nước có nhiều đổi mới, vì thế cần sửa.",
                "Ngày 1/2/1990, Hội Đông y tỉnh họp đại hội lần thứ I.\nNgày 3/4/1995, Hội Đông y tỉnh họp đại hội II.\n"
                        + "Ngày 5/6/2000, Hội Đông y tỉnh họp đại hội lần thứ III."
            })
    void aTextWithoutAMeetingOfAnAssociationReportsNone(String text) {
        assertThat(read(text).meeting()).isNull();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Ngày 5/7/2020, tại hội trường Hội Nhà báo tỉnh, Hội Đông y tỉnh tổ chức hội nghị.; Hội Đông y tỉnh",
                "Ngày 5/7/2020, Sở Y tế phối hợp với Hội Châm cứu tỉnh tổ chức hội thảo.; Hội Châm cứu tỉnh",
                "Ngày 5/7/2020, hội nghị do Hội Làm vườn tỉnh tổ chức đã bế mạc.; Hội Làm vườn tỉnh",
                "Tại kỳ họp diễn ra ngày 5/7/2020, Ban Chấp hành Hội Luật gia tỉnh đã bầu Chủ tịch.; Hội Luật gia tỉnh",
                "Đại hội lần thứ II của Hội Nuôi ong tỉnh diễn ra ngày 5/7/2020.; Hội Nuôi ong tỉnh",
                "Ngày 5/7/2020, Hội Đông y tỉnh (Tỉnh hội) và Sở Y tế tổ chức hội thảo.; Hội Đông y tỉnh",
                "Ngày 5/7/2020, Hội Đông y các huyện (gồm: A, B) tổ chức hội nghị giao ban.; Hội Đông y",
                "Ngày 5/7/2020, Hội Đông y tỉnh ký kết chương trình phối hợp với Sở Y tế.; Hội Đông y tỉnh",
                "Ngày 5/7/2020, tại bảo tàng tỉnh Hội Khoa học Lịch sử tổ chức hội thảo.; Hội Khoa học Lịch sử",
                "Ngày 5/7/2020, Hội Đông y tỉnh họp Ban Chấp hành để chuẩn bị đại hội.; Hội Đông y tỉnh",
                "Ngày 5/7/2020, đoàn công tác Sở Y tế có buổi làm việc với Hội Đông y tỉnh.; Hội Đông y tỉnh",
                "Ngày 5/7/2020, Hội Đông y tỉnh làm việc với UBND tỉnh về vườn thuốc.; Hội Đông y tỉnh"
            })
    void theHostIsWhoHoldsTheMeeting(String text, String host) {
        assertThat(meeting(text).host()).isEqualTo(host);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Ngày 5/7/2020, Ban Chấp hành Hội Đông y tỉnh khóa V họp mở rộng lần thứ 17.; Ban Chấp hành lần thứ 17 (mở rộng), khóa V",
                "Ngày 5/7/2020, Hội Đông y tỉnh tổ chức Đại hội đại biểu khóa XIV.; Đại hội đại biểu khóa XIV",
                "Ngày 5/7/2020, Ban Thường vụ Hội Đông y tỉnh họp bàn tổ chức Đại hội lần thứ VI.; Ban Thường vụ"
            })
    void theBodyIsTheOrganThatMet(String text, String body) {
        assertThat(meeting(text).body()).isEqualTo(body);
    }

    @Test
    void aTitleIsEnoughWhereTheTextSpeaksOfTheMeeting() {
        var meeting = meeting("Đại hội Hội Đông y tỉnh lần thứ VI\n\nDự đại hội có 75 đại biểu đến từ các chi hội. "
                + "Hội hiện có 2.076 hội viên, khám bệnh cho nhiều người dân trong tỉnh.");

        assertThat(meeting.kind()).isEqualTo(MeetingKind.CONGRESS);
        assertThat(meeting.host()).isEqualTo("Hội Đông y tỉnh");
    }

    @Test
    void planningTheSecondHalfOfAYearLooksBackOnTheFirst() {
        var meeting = meeting("Ngày 19/7, Hội Đông y tỉnh tổ chức hội nghị triển khai nhiệm vụ 6 tháng cuối năm 2019. "
                + "Từ đầu năm đến nay, Hội đã khám bệnh cho 4.000 lượt người.");

        assertThat(meeting.kind()).isEqualTo(MeetingKind.HALF_YEAR_REVIEW);
        assertThat(meeting.period()).hasToString("2019-H1");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Ngày 5/7/2020, tại TP. Pleiku, Hội Đông y tỉnh Gia Lai tổ chức đại hội.; TP. Pleiku",
                "Ngày 5/7/2020, Hội Đông y tỉnh Gia Lai tổ chức đại hội.; Gia Lai",
                "Ngày 5/7/2020, Hội Đông y huyện Chợ Mới tổ chức đại hội.; huyện Chợ Mới"
            })
    void thePlaceIsToldOrThatOfTheHost(String text, String place) {
        assertThat(meeting(text).place()).isEqualTo(place);
    }

    @Test
    void ofSeveralProvincesNoneIsThePlace() {
        assertThat(meeting("Ngày 5/7/2020, Hội Đông y tỉnh tổ chức đại hội. Dự có đoàn các tỉnh Hà Giang, Lào Cai.")
                        .place())
                .isNull();
    }
}
