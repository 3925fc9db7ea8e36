package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.news.reading.Readings.read;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elections whose result is told before who elected, apart from the post, or over a list. */
class ElectionsInOtherWordsTest {

    private static final String MEETING =
            "Ngày 9/6/2021, Hội Luật gia tỉnh Hòa Bình tổ chức đại hội, nhiệm kỳ 2021-2026. ";

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
                "Ông Lê Văn Tám giữ chức Chủ tịch Hội sau khi Đại hội bầu 42 thành viên vào Ban Chấp hành.",
                "Chủ tịch Hội nhiệm kỳ mới là ông Lê Văn Tám, do đại hội bầu.",
                "Tái đắc cử chức Chủ tịch Hội nhiệm kỳ 2021-2026 là ông Lê Văn Tám.",
                "Tiếp tục được tín nhiệm làm Chủ tịch Hội là TS. Lê Văn Tám.",
                "Một Ban Chấp hành 25 thành viên do ông Lê Văn Tám làm Chủ tịch vừa được Đại hội bầu ra.",
                "Việc bầu bổ sung chức danh Chủ tịch cũng được tiến hành, người trúng cử là ông Lê Văn Tám.",
                "Đại hội bỏ phiếu bầu chức danh Chủ tịch. Kết quả, ông Lê Văn Tám đắc cử với số phiếu tuyệt đối.",
                "Đại hội bầu Ban Chấp hành gồm 21 ủy viên. Chủ tịch Hội là ông Lê Văn Tám.",
                "Do bà Vũ Thị Mai xin nghỉ, các ủy viên bỏ phiếu bầu ông Lê Văn Tám giữ chức Chủ tịch Hội."
            })
    void theWinnerGetsThePost(String text) {
        assertThat(elected(text)).containsExactly("Lê Văn Tám: Chủ tịch");
    }

    @Test
    void severalPostsTogetherGoToOnePerson() {
        assertThat(elected(
                        "Đại hội bầu ông Lê Văn Tám làm Ủy viên Ban Chấp hành, Ủy viên Ban Thường vụ, Chủ tịch Hội."))
                .containsExactly(
                        "Lê Văn Tám: Ủy viên Ban Chấp hành",
                        "Lê Văn Tám: Ủy viên Ban Thường vụ",
                        "Lê Văn Tám: Chủ tịch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đại hội bầu 25 ủy viên.\n\nHai Phó Chủ tịch gồm các luật gia: Hà Văn Dũng; Lò Văn Sáng.",
                "Bà Hà Văn Dũng đạt 24/25 phiếu, bà Lò Văn Sáng đạt 23/25 phiếu: cả hai trở thành Phó Chủ tịch Hội.",
                "Có mặt đông đủ đại biểu.\n\nKẾT QUẢ BẦU CỬ\n• Các Phó Chủ tịch:\n– ThS. Hà Văn Dũng\n– ThS. Lò Văn Sáng",
                "Hội nghị chọn cử ông Hà Văn Dũng, Giám đốc Sở Tư pháp; bà Lò Văn Sáng, Giám đốc Sở Y tế giữ chức Phó Chủ tịch.",
                "Đại hội bầu các Phó Chủ tịch là nhà phê bình Hà Văn Dũng và nhà lý luận phê bình Lò Văn Sáng.",
                "Đại hội bầu các Phó Chủ tịch là ông Hà Văn Dũng, nguyên Vụ trưởng Vụ Pháp chế, Bộ Tư pháp; "
                        + "và ông Lò Văn Sáng.",
                "Đại hội bầu 2 Phó Chủ tịch gồm các luật gia Hà Văn Dũng (kiêm Tổng Thư ký) và Lò Văn Sáng."
            })
    void severalPersonsGetTheirPostTogether(String text) {
        assertThat(elected(text)).containsExactly("Hà Văn Dũng: Phó Chủ tịch", "Lò Văn Sáng: Phó Chủ tịch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đại hội bầu 39 người. Các ông Lê Văn Tám, Hà Văn Dũng và Lò Văn Sáng tái cử, lần lượt là Chủ tịch và 2 Phó "
                        + "Chủ tịch Hội.",
                "Đại hội bầu ông Lê Văn Tám làm Chủ tịch. Hai Phó Chủ tịch được bầu là ông Hà Văn Dũng và ông Lò Văn Sáng."
            })
    void eachGetsThePostOfHisTurn(String text) {
        assertThat(elected(text))
                .containsExactly("Lê Văn Tám: Chủ tịch", "Hà Văn Dũng: Phó Chủ tịch", "Lò Văn Sáng: Phó Chủ tịch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hội nghị giới thiệu ông Lê Văn Tám để Ban Chấp hành bầu làm Chủ tịch tại kỳ họp tới.",
                "Ông Lê Văn Tám phát biểu. Đại hội bầu 42 thành viên vào Ban Chấp hành.",
                "Ban Chấp hành sẽ bầu chức danh Chủ tịch vào tháng sau.",
                "Chủ tịch Hội là ông Lê Văn Tám cho biết số phiếu góp ý là 24."
            })
    void whoeverIsOnlyNamedBesideAnElectionIsNotElected(String text) {
        assertThat(elected(text)).isEmpty();
    }
}
