package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.news.reading.Readings.read;

import java.util.List;
import java.util.Locale;
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
                "Do bà Vũ Thị Mai xin nghỉ, các ủy viên bỏ phiếu bầu ông Lê Văn Tám giữ chức Chủ tịch Hội.",
                "Đại hội bầu ông Lê Văn Tám, đang là Phó Chủ tịch Hội, lên làm Chủ tịch Hội.",
                "Đại hội bầu 19 ủy viên. Giữ chức Chủ tịch Hội là luật gia Lê Văn Tám, giảng viên Trường Đại học Luật.",
                "Sau khi bầu Ban Chấp hành, ông Lê Văn Tám, người giữ chức Phó Chủ tịch Hội khóa qua, được bầu làm Chủ tịch.",
                "Đại hội bầu ông Lê Văn Tám vào ghế Chủ tịch Hội.",
                "Chủ tịch khóa mới là ông Lê Văn Tám, Giám đốc Sở Tư pháp, được Ban Chấp hành 25 người bầu."
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
                "Đại hội bầu 2 Phó Chủ tịch gồm các luật gia Hà Văn Dũng (kiêm Tổng Thư ký) và Lò Văn Sáng.",
                "Đại hội bầu thêm hai Phó Chủ tịch cho nhiệm kỳ 2021-2026 gồm ông Hà Văn Dũng, Giám đốc Sở Tư pháp; bà Lò "
                        + "Văn Sáng. Bầu thêm 3 ủy viên Ban Thường vụ.",
                "Được bầu giữ chức Phó Chủ tịch Hội có các đồng chí: Thạc sĩ Hà Văn Dũng và Thạc sĩ Lò Văn Sáng.",
                "Giúp việc Chủ tịch là hai Phó Chủ tịch: ông Hà Văn Dũng và bà Lò Văn Sáng, cũng do đại hội bầu ra.",
                "Hội nghị đồng ý cho bà Vũ Thị Mai thôi giữ chức Phó Chủ tịch; bầu ông Hà Văn Dũng (Sở Tư pháp) và bà Lò Văn "
                        + "Sáng (Công an tỉnh) vào chức danh này.",
                "Đại hội bầu 21 ủy viên. Các Phó Chủ tịch là ông Hà Văn Dũng (tái cử) và ông Lò Văn Sáng (lần đầu tham gia)."
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
                "Đại hội bầu 3 đồng chí vào Ban Chấp hành khóa VI, gồm: Lê Văn Tám (Sở Tư pháp), Hà Văn Dũng (Báo Hòa "
                        + "Bình) và Lò Văn Sáng (Công an tỉnh).",
                "Đại hội bầu bổ sung các ủy viên Ban Chấp hành nhiệm kỳ 2021 - 2026: Lê Văn Tám (Hội Làm vườn), Hà Văn Dũng "
                        + "(Hội Đông y), Lò Văn Sáng.",
                "Đại hội bầu 9 ủy viên.\n\nBan Chấp hành có 3 ủy viên là các ông Lê Văn Tám, Giám đốc Sở Tư pháp; Hà Văn Dũng, "
                        + "Giám đốc Sở Y tế và Lò Văn Sáng, Giám đốc Sở Nội vụ.",
                "Ban Chấp hành gồm 5 người: các luật gia Vũ Thị Mai (Chủ tịch), Lê Văn Tám, Hà Văn Dũng và Lò Văn Sáng."
            })
    void namesInAListNeedNoTitle(String text) {
        assertThat(elected(text))
                .extracting(election -> election.toLowerCase(Locale.ROOT))
                .contains(
                        "lê văn tám: ủy viên ban chấp hành",
                        "hà văn dũng: ủy viên ban chấp hành",
                        "lò văn sáng: ủy viên ban chấp hành")
                .doesNotContain("vũ thị mai: ủy viên ban chấp hành");
    }

    @Test
    void aPostBehindTheNextNameIsOnlyOfThatName() {
        assertThat(
                        elected(
                                "Đại hội bầu 21 ủy viên. Các Phó Chủ tịch là ông Hà Văn Dũng và ông Lò Văn Sáng; trúng cử chức danh "
                                        + "Tổng Thư ký là bà Vũ Thị Mai; cương vị Trưởng Ban Kiểm tra thuộc về ông Lê Văn Tám."))
                .containsExactlyInAnyOrder(
                        "Hà Văn Dũng: Phó Chủ tịch",
                        "Lò Văn Sáng: Phó Chủ tịch",
                        "Vũ Thị Mai: Tổng Thư ký",
                        "Lê Văn Tám: Trưởng Ban");
    }

    @Test
    void aPlaceInBothOrgansAndAPostAreThree() {
        assertThat(elected("Đại hội bầu ông Lê Văn Tám vào Ban Chấp hành, Ban Thường vụ và giữ chức Chủ tịch Hội."))
                .containsExactly(
                        "Lê Văn Tám: Ủy viên Ban Chấp hành",
                        "Lê Văn Tám: Ủy viên Ban Thường vụ",
                        "Lê Văn Tám: Chủ tịch");
    }

    @Test
    void aNameOfOneWordWithAnApostropheIsWhole() {
        assertThat(elected("Đại hội bầu bà K'Hiền làm Trưởng Ban Kiểm tra.")).containsExactly("K'Hiền: Trưởng Ban");
    }

    @Test
    void severalMayTakeAPostTogether() {
        assertThat(
                        elected(
                                "Ông Lê Văn Tám trúng cử Chủ tịch. Cùng giữ cương vị Phó Chủ tịch là các luật gia Võ Thụy Du và Lò Văn Sáng."))
                .containsExactly("Lê Văn Tám: Chủ tịch", "Võ Thụy Du: Phó Chủ tịch", "Lò Văn Sáng: Phó Chủ tịch");
    }

    @Test
    void aMiddleNameLikeAFormOfAddressIsNone() {
        assertThat(elected("Đại hội bầu bà Vũ Thị Mai và ông Lê Anh Đức giữ chức Phó Chủ tịch."))
                .containsExactly("Vũ Thị Mai: Phó Chủ tịch", "Lê Anh Đức: Phó Chủ tịch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hội nghị giới thiệu ông Lê Văn Tám để Ban Chấp hành bầu làm Chủ tịch tại kỳ họp tới.",
                "Ông Lê Văn Tám phát biểu. Đại hội bầu 42 thành viên vào Ban Chấp hành.",
                "Ban Chấp hành sẽ bầu chức danh Chủ tịch vào tháng sau.",
                "Chủ tịch Hội là ông Lê Văn Tám cho biết số phiếu góp ý là 24.",
                "Hội nghị nhất trí để ông Lê Văn Tám thôi giữ chức Chủ tịch Hội; việc bầu người thay được lùi lại.",
                "Đại hội bầu 21 ủy viên. Ông Lê Văn Tám vẫn đảm nhiệm chức vụ Phó Chủ tịch Hội.",
                "Ông Lê Văn Tám, Chủ tịch Hội khóa trước, không tái cử và được mời làm Chủ tịch danh dự."
            })
    void whoeverIsOnlyNamedBesideAnElectionIsNotElected(String text) {
        assertThat(elected(text)).isEmpty();
    }
}
