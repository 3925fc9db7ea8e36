package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.lienhiep.news.reading.Readings.read;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Persons, their offices and what they were elected to. */
class PeopleTest {

    private static final String MEETING =
            "Ngày 5/7/2020, Hội Đông y tỉnh An Giang tổ chức đại hội, nhiệm kỳ 2020-2025. ";

    private static List<Reading.Person> people(String sentence) {
        return read(MEETING + sentence).people();
    }

    private static List<Reading.Person> elected(String sentence) {
        return people(sentence).stream()
                .filter(person -> person.elected() != null)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Dự có ông Tô Hùng Khoa, Phó Chủ tịch UBND tỉnh.; Tô Hùng Khoa; Phó Chủ tịch UBND tỉnh",
                "Phó Bí thư Thường trực Tỉnh ủy Lê Văn Dũng tới dự.; Lê Văn Dũng; Phó Bí thư Thường trực Tỉnh ủy",
                "Bà H'Yim Kđoh - Trưởng Ban Dân vận Tỉnh ủy phát biểu.; H'Yim Kđoh; Trưởng Ban Dân vận Tỉnh ủy",
                "TTND. BS. Trần Văn Bản, nguyên Giám đốc Sở Y tế, dự.; Trần Văn Bản; nguyên Giám đốc Sở Y tế",
                "Bác sĩ Rơ Mah Siu, Chủ tịch Hội Y học tỉnh ôn lại truyền thống.; Rơ Mah Siu; Chủ tịch Hội Y học tỉnh",
                "Ông Đào Văn Dũng, Vụ trưởng Vụ Các vấn đề xã hội, dự.; Đào Văn Dũng; Vụ trưởng Vụ Các vấn đề xã hội"
            })
    void anOfficeBelongsToTheNameBesideIt(String sentence, String name, String role) {
        assertThat(people(sentence))
                .extracting(Reading.Person::name, Reading.Person::role)
                .containsExactly(tuple(name, role));
    }

    @Test
    void eachOfficeOfAPersonIsARowWithItsOrganisation() {
        assertThat(people("Dự có bà Huỳnh Thúy Trinh, Ủy viên Ban Thường vụ Tỉnh ủy, Giám đốc Sở Nội vụ."))
                .extracting(Reading.Person::role, Reading.Person::organisation)
                .containsExactly(
                        tuple("Ủy viên Ban Thường vụ Tỉnh ủy", "Tỉnh ủy"), tuple("Giám đốc Sở Nội vụ", "Sở Nội vụ"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trường THPT Nguyễn Trãi tặng hoa.",
                "Hội học tập tư tưởng Hồ Chí Minh.",
                "Hội nhận giải thưởng Trần Đại Nghĩa.",
                "Hội mừng ngày Nhà giáo Việt Nam."
            })
    void namesOfOtherThingsAreNoPersons(String sentence) {
        assertThat(people(sentence)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Đại hội bầu ông Lê Văn Tám giữ chức Chủ tịch Hội.; Chủ tịch",
                "Ông Lê Văn Tám được tín nhiệm bầu làm Chủ tịch Hội nhiệm kỳ 2020-2025.; Chủ tịch",
                "Ông Lê Văn Tám tái đắc cử Phó Chủ tịch Hội.; Phó Chủ tịch",
                "Các đại biểu đã bầu ông Lê Văn Tám đảm nhiệm vị trí Tổng Thư ký Hội.; Tổng Thư ký",
                "Đại hội bầu bổ sung ông Lê Văn Tám tham gia Ban Thường vụ.; Ủy viên Ban Thường vụ",
                "Đại hội bầu chức danh Chủ tịch là ông Lê Văn Tám.; Chủ tịch"
            })
    void anElectionPairsPersonAndPost(String sentence, String post) {
        assertThat(elected(sentence)).singleElement().satisfies(person -> {
            var election = Objects.requireNonNull(person.elected());
            assertThat(person.name()).isEqualTo("Lê Văn Tám");
            assertThat(election.post()).isEqualTo(post);
            assertThat(election.term()).isEqualTo(new Reading.Term(2020, 2025));
        });
    }

    @Test
    void severalAreElectedInOneSentence() {
        assertThat(elected("Đại hội bầu ông Lê Văn Tám làm Chủ tịch; các ông Hán Văn Dũng và Trượng Quang Sáng "
                        + "giữ chức Phó Chủ tịch."))
                .extracting(
                        Reading.Person::name,
                        person -> Objects.requireNonNull(person.elected()).post())
                .containsExactly(
                        tuple("Lê Văn Tám", "Chủ tịch"),
                        tuple("Hán Văn Dũng", "Phó Chủ tịch"),
                        tuple("Trượng Quang Sáng", "Phó Chủ tịch"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ông Lê Văn Tám, Chủ tịch Hội, khai mạc đại hội.",
                "Đại hội giới thiệu ông Lê Văn Tám để bầu làm Chủ tịch Hội khóa sau.",
                "Năm 2010, ông Lê Văn Tám được bầu làm Chủ tịch Hội.",
                "UBND tỉnh quyết định cho ông Lê Văn Tám thôi giữ chức Chủ tịch Hội."
            })
    void whoIsOnlyNamedWasNotElected(String sentence) {
        assertThat(elected(sentence)).isEmpty();
    }

    @Test
    void aNameOfTheVocabularyNeedsNoTitle() {
        var vocabulary = new Vocabulary(List.of(), List.of("Lý Vinh Quang"), List.of(), null, null);

        assertThat(read(MEETING + "Lý Vinh Quang khai mạc.", vocabulary).people())
                .extracting(Reading.Person::name)
                .containsExactly("Lý Vinh Quang");
    }
}
