package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.lienhiep.news.reading.Readings.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Persons a report names who were not there, who left their post, or who won one elsewhere. */
class AbsentPeopleTest {

    private static final String MEETING = "Ngày 5/7/2020, Hội Khuyến học tỉnh tổ chức hội nghị Ban Chấp hành. ";

    private static List<Reading.Person> people(String sentence) {
        return read(MEETING + sentence).people();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đồng chí Lò Văn Sinh, Bí thư Tỉnh ủy gửi lẵng hoa chúc mừng hội nghị.",
                "Ông Lò Văn Sinh, Chủ tịch Hội Khuyến học Việt Nam đã có thư chúc mừng.",
                "Các đồng chí Lò Văn Sinh, Bí thư Tỉnh ủy; Vi Thị Hạnh, Phó Bí thư Tỉnh ủy gửi lẵng hoa chúc mừng.",
                "Ông Lò Văn Sinh cũng gửi điện mừng."
            })
    void whoOnlySendsSomethingIsNotThere(String sentence) {
        assertThat(people(sentence)).isEmpty();
    }

    @Test
    void whoBringsFlowersIsThere() {
        assertThat(people("Ông Lò Văn Sinh, Bí thư Tỉnh ủy tặng hoa chúc mừng hội nghị."))
                .extracting(Reading.Person::name)
                .containsExactly("Lò Văn Sinh");
    }

    @Test
    void aPredecessorDoesNotGetTheSuccessorsPost() {
        assertThat(people("Hội nghị bầu ông Lò Văn Sinh thay bà Vi Thị Hạnh giữ chức Chủ tịch Hội."))
                .extracting(Reading.Person::name, Reading.Person::role, person -> person.elected() != null)
                .containsExactly(tuple("Lò Văn Sinh", null, true), tuple("Vi Thị Hạnh", null, false));
    }

    @Test
    void whoWasElectedElsewhereHoldsThatOffice() {
        assertThat(people("Dự có ông Lò Văn Sinh, người vừa được bầu giữ chức Chủ tịch Hội Luật gia tỉnh."))
                .extracting(Reading.Person::role, Reading.Person::organisation, Reading.Person::elected)
                .containsExactly(tuple("Chủ tịch Hội Luật gia tỉnh", "Hội Luật gia tỉnh", null));
    }
}
