package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.lienhiep.news.reading.Readings.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offices as a whole, and beside names in every order. */
class OfficesTest {

    private static final String MEETING =
            "Ngày 9/6/2021, Hội Luật gia tỉnh Hòa Bình tổ chức đại hội, nhiệm kỳ 2021-2026. ";

    private static List<Reading.Person> people(String text) {
        return read(MEETING + text).people();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Dự có ông Hà Văn Dũng, Cục trưởng Cục Thi hành án dân sự tỉnh.; Cục trưởng Cục Thi hành án dân sự tỉnh",
                "Dự có ông Hà Văn Dũng, Phó Viện trưởng Viện KSND tối cao.; Phó Viện trưởng Viện KSND tối cao",
                "Ông Hà Văn Dũng, Chủ nhiệm Ủy ban Pháp chế, Đối ngoại và Tư pháp dự.; "
                        + "Chủ nhiệm Ủy ban Pháp chế, Đối ngoại và Tư pháp",
                "Ông Hà Văn Dũng – Tiến sĩ, Luật sư – Chủ tịch Hội Nông dân tỉnh dự.; Chủ tịch Hội Nông dân tỉnh",
                "Phó Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Hà Văn Dũng dự.; "
                        + "Phó Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy",
                "Dự có ông Hà Văn Dũng, Phó Cục trưởng Cục Quản lý Y, Dược cổ truyền.; "
                        + "Phó Cục trưởng Cục Quản lý Y, Dược cổ truyền",
                "Tổng Biên tập Báo Hòa Bình Hà Văn Dũng dự.; Tổng Biên tập Báo Hòa Bình",
                "Phó Cục trưởng Cục Báo chí (Bộ Văn hóa) Hà Văn Dũng dự.; Phó Cục trưởng Cục Báo chí",
                "Ông Hà Văn Dũng - Đại diện Hội Luật gia Việt Nam dự.; Đại diện Hội Luật gia Việt Nam",
                "Dự có ông Hà Văn Dũng, giảng viên Trường Đại học Luật.; giảng viên Trường Đại học Luật",
                "Dự có ông Hà Văn Dũng, phóng viên Đài PTTH tỉnh.; phóng viên Đài PTTH tỉnh",
                "Dự có Trung tá Hà Văn Dũng, Trưởng Công an xã.; Trưởng Công an xã",
                "Hội nghị miễn nhiệm chức danh Phó Chủ tịch Hội đối với ông Hà Văn Dũng.; Phó Chủ tịch Hội",
                "Dự có ông Hà Văn Dũng, Giám đốc Trung tâm Ứng dụng tiến bộ khoa học và công nghệ.; "
                        + "Giám đốc Trung tâm Ứng dụng tiến bộ khoa học và công nghệ"
            })
    void anOfficeIsReadToItsEnd(String sentence, String role) {
        assertThat(people(sentence))
                .extracting(Reading.Person::name, Reading.Person::role)
                .containsExactly(tuple("Hà Văn Dũng", role));
    }

    @Test
    void anOfficeOfTheStateIsNotOfTheAssociation() {
        assertThat(people("Phó Thủ tướng Hà Văn Dũng tới dự."))
                .extracting(Reading.Person::role, Reading.Person::organisation)
                .containsExactly(tuple("Phó Thủ tướng", null));
    }

    @Test
    void aShortNameBehindAnOfficeIsNoPartOfTheAssociations() {
        var reading = read(MEETING + "Phó Chủ tịch Hội Lê Dũng phát biểu.");

        assertThat(reading.people())
                .extracting(Reading.Person::name, Reading.Person::role)
                .containsExactly(tuple("Lê Dũng", "Phó Chủ tịch Hội"));
        assertThat(reading.organisations())
                .extracting(Reading.Organisation::name)
                .containsExactly("Hội Luật gia tỉnh Hòa Bình");
    }

    @Test
    void anOfficeToldAgainInShortIsOneOffice() {
        assertThat(people("Dự có ông Hà Văn Dũng, Phó Chủ tịch UBND tỉnh. Phó Chủ tịch Hà Văn Dũng phát biểu."))
                .extracting(Reading.Person::role)
                .containsExactly("Phó Chủ tịch UBND tỉnh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hội học tập tác phẩm của Tổng Bí thư Hà Văn Dũng.",
                "Hội thăm gia đình ông Hà Văn Dũng.",
                "Hội nghị kết thúc.\n\nCộng tác viên: Nhà báo Hà Văn Dũng, Tổng Thư ký Hội"
            })
    void whoIsOnlySpokenOfOrWroteItIsNoPersonOfTheMeeting(String text) {
        assertThat(people(text)).isEmpty();
    }
}
