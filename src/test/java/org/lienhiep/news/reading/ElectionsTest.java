package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.news.reading.Readings.read;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who was elected to what, in the many ways in which papers tell it. */
class ElectionsTest {

    private static final String MEETING =
            "Ngày 9/6/2021, Hội Luật gia tỉnh Hòa Bình tổ chức đại hội, nhiệm kỳ 2021-2026. ";

    /** "Lê Văn Tám: Chủ tịch" for each person elected, in the order of the text. */
    private static List<String> elected(String text) {
        return read(MEETING + text).people().stream()
                .filter(person -> person.elected() != null)
                .map(person -> person.name() + ": "
                        + Objects.requireNonNull(person.elected()).post())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đại hội bầu ông Lê Văn Tám làm Chủ tịch; các ông Hà Văn Dũng, Lò Văn Sáng giữ chức Phó Chủ tịch.",
                "Kết quả bầu cử: Chủ tịch: ông Lê Văn Tám; các Phó Chủ tịch: ông Hà Văn Dũng, ông Lò Văn Sáng.",
                "Đại hội đã bầu: Chủ tịch Lê Văn Tám, Phó Chủ tịch Hà Văn Dũng và Lò Văn Sáng.",
                "Đại hội bầu ông Lê Văn Tám (Chủ tịch), ông Hà Văn Dũng (Phó Chủ tịch), ông Lò Văn Sáng (Phó Chủ tịch).",
                "Đại hội bầu ông Lê Văn Tám giữ chức Chủ tịch; 2 Phó Chủ tịch Hội gồm ông Hà Văn Dũng và ông Lò Văn Sáng.",
                "Đại hội bầu Ban Chấp hành gồm 21 ủy viên. Ông Lê Văn Tám giữ chức Chủ tịch; các ông Hà Văn Dũng và "
                        + "Lò Văn Sáng giữ chức Phó Chủ tịch.",
                "Đại hội bầu Ban Chấp hành gồm các đồng chí:\n1. Lê Văn Tám - Chủ tịch\n2. Hà Văn Dũng - Phó Chủ tịch\n"
                        + "3. Lò Văn Sáng - Phó Chủ tịch",
                "Luật gia Lê Văn Tám được bầu giữ chức Chủ tịch, luật gia Hà Văn Dũng trúng cử Phó Chủ tịch và "
                        + "luật gia Lò Văn Sáng được bầu làm Phó Chủ tịch."
            })
    void eachOneGetsThePostTheTextGives(String text) {
        assertThat(elected(text))
                .containsExactly("Lê Văn Tám: Chủ tịch", "Hà Văn Dũng: Phó Chủ tịch", "Lò Văn Sáng: Phó Chủ tịch");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Đại hội bầu ông Lê Văn Tám thay ông Đỗ Quang Hải giữ chức Chủ tịch Hội.",
                "Đại hội bầu ông Lê Văn Tám làm Chủ tịch thay ông Đỗ Quang Hải nghỉ hưu.",
                "Chủ tịch Hội Lê Văn Tám tái đắc cử với 100% số phiếu.",
                "Ông Lê Văn Tám (sinh năm 1960), Giám đốc Sở Tư pháp, được bầu làm Chủ tịch Hội.",
                "Ban Chấp hành khóa mới do ông Lê Văn Tám, Phó Giám đốc Sở Tư pháp làm Chủ tịch.",
                "Đại hội bầu ông Lê Văn Tám làm Chủ tịch; trước đó ông Đỗ Quang Hải từng giữ chức Chủ tịch Hội."
            })
    void whoLeavesAPostIsNotElectedToIt(String text) {
        assertThat(elected(text)).containsExactly("Lê Văn Tám: Chủ tịch");
    }

    @Test
    void seatsInAnOrganAreElectionsAsWell() {
        assertThat(elected("Ban Chấp hành bầu Ban Thường vụ gồm 3 đồng chí: Lê Văn Tám, Hà Văn Dũng, Lò Văn Sáng; "
                        + "đồng chí Lê Văn Tám được bầu làm Chủ tịch."))
                .containsExactly(
                        "Lê Văn Tám: Chủ tịch",
                        "Lê Văn Tám: Ủy viên Ban Thường vụ",
                        "Hà Văn Dũng: Ủy viên Ban Thường vụ",
                        "Lò Văn Sáng: Ủy viên Ban Thường vụ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tại đại hội toàn quốc, ông Lê Văn Tám được bầu làm Phó Chủ tịch Hội Luật gia Việt Nam.",
                "Đại hội bầu đoàn đại biểu gồm 5 đồng chí do ông Lê Văn Tám làm Trưởng đoàn.",
                "Ban Tổ chức Tỉnh ủy công bố quyết định bổ nhiệm ông Lê Văn Tám làm Trưởng ban.",
                "Nhiệm kỳ tới Hội sẽ bầu thêm Phó Chủ tịch, theo ông Lê Văn Tám, Chủ tịch Hội."
            })
    void electionsElsewhereAndAppointmentsAreNone(String text) {
        assertThat(elected(text)).isEmpty();
    }

    @Test
    void thePostJustWonIsNoOfficeHeldBefore() {
        var people = read(MEETING + "Tân Chủ tịch Hội Luật gia tỉnh Lê Văn Tám phát biểu. Trước khi bế mạc, "
                        + "đại hội bầu ông Lê Văn Tám, Giám đốc Sở Tư pháp, làm Chủ tịch Hội.")
                .people();

        assertThat(people).extracting(Reading.Person::role).containsExactly("Giám đốc Sở Tư pháp");
    }

    @Test
    void theTermOfOneElectionIsThatOfTheOthers() {
        var text =
                "Ngày 7/1/2022, Hội Làm vườn tỉnh An Giang tổng kết công tác năm 2021. Ông Lê Văn Tám được bầu làm Chủ tịch "
                        + "Hội nhiệm kỳ 2018-2023. Bà Vũ Thị Mai được bầu giữ chức Phó Chủ tịch.";

        assertThat(read(text).people())
                .extracting(Reading.Person::elected)
                .extracting(election -> Objects.requireNonNull(election).term())
                .containsOnly(new Reading.Term(2018, 2023));
    }

    /** Where the meeting is told without a term, the sentence of the election may name it before the post. */
    @Test
    void theTermMayStandAnywhereInTheSentenceOfTheElection() {
        var text =
                "Ngày 7/1/2022, Hội Làm vườn tỉnh An Giang tổng kết công tác năm 2021. Hội nghị bầu bổ sung các chức danh "
                        + "nhiệm kỳ 2018 – 2023: ông Lê Văn Tám làm Phó Chủ tịch Hội.";

        assertThat(read(text).people())
                .extracting(Reading.Person::elected)
                .extracting(election -> Objects.requireNonNull(election).term())
                .containsExactly(new Reading.Term(2018, 2023));
    }
}
