package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.news.reading.Readings.meeting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lienhiep.kernel.Qualifier;

class AttendanceFinderTest {

    private static final String MEETING = "Ngày 5/7/2020, Hội Đông y tỉnh tổ chức đại hội. ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Dự đại hội có hơn 120 đại biểu thay mặt 6.530 hội viên.; 120; AT_LEAST",
                "Tham dự có 100 đại biểu chính thức.; 100; EXACT",
                "Đại hội có sự tham dự của gần 80 hội viên.; 80; ABOUT",
                "Đại hội thu hút 90 đại biểu.; 90; EXACT",
                "Đại hội diễn ra tại hội trường lớn, có 90 luật gia, nhà quản lý ở Lương Sơn, Kim Bôi, Đà Bắc tham gia.; 90; EXACT",
                "Gần 90 hội viên cùng ông Lê Văn Tám, Giám đốc Sở Tư pháp, có mặt.; 90; ABOUT",
                "Hơn 70 luật gia, nhà quản lý, đại diện doanh nghiệp trong tỉnh tham dự đại hội.; 70; AT_LEAST"
            })
    void personsAttendingAreCounted(String sentence, int people, Qualifier qualifier) {
        var attendance = meeting(MEETING + sentence).attendance();

        assertThat(attendance.people()).isEqualTo(people);
        assertThat(attendance.peopleQualifier()).isEqualTo(qualifier);
        assertThat(attendance.societies()).isNull();
    }

    @Test
    void thoseWhoVotedWereThereHoweverFarBelowItIsTold() {
        var text = MEETING + "\n\nHội mở 12 lớp.\n\nHội trồng cây.\n\n22/23 ủy viên Ban Chấp hành có mặt đã bỏ phiếu.";

        assertThat(meeting(text).attendance().people()).isEqualTo(22);
    }

    @Test
    void whoAttendsIsNoResult() {
        assertThat(Readings.read(MEETING + "Tham dự có hơn 90 ĐB và 70 doanh nghiệp.")
                        .counts())
                .isEmpty();
    }

    @Test
    void delegatesToldOfFarBelowAreNoResultEither() {
        var results =
                "Hội mở 12 lớp bồi dưỡng cho lương y của các chi hội trong tỉnh.\n".repeat(2) + "Hội trồng cây.\n";
        var far = MEETING + "\n" + results.repeat(2) + "Dự đại hội có hơn 90 ĐB thay mặt các chi hội.";

        assertThat(Readings.read(far).counts()).extracting(Reading.Count::unit).doesNotContain("ĐB");
    }

    @Test
    void societiesRepresentedAreCounted() {
        var attendance =
                meeting(MEETING + "Tham dự có đại diện của 20 hội thành viên.").attendance();

        assertThat(attendance.societies()).isEqualTo(20);
        assertThat(attendance.people()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Đại hội bầu 14 đại biểu đi dự đại hội cấp trên.",
                "Hội hiện có 2.076 hội viên.",
                "Hội lập 40 chi hội với 2500 hội viên, có mặt ở hầu hết các xã.",
                "Năm qua Hội tổ chức 9 hội nghị phổ biến kiến thức cho gần 600 đại biểu.",
                "Tham dự đại hội có 70 doanh nghiệp.",
                "Dự kiến, tham dự đại hội lần tới có 80 đại biểu."
            })
    void othersDidNotAttend(String sentence) {
        var attendance = meeting(MEETING + sentence).attendance();

        assertThat(attendance.people()).isNull();
        assertThat(attendance.societies()).isNull();
    }
}
