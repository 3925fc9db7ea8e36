package org.lienhiep.news.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.Qualifier;

class AgreementTest {

    private static Figure figure(Qualifier qualifier, int value) {
        return new Figure(BigDecimal.valueOf(value), qualifier);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 90, EXACT, 84, false",
        "AT_LEAST, 90, EXACT, 95, true",
        "AT_LEAST, 90, EXACT, 90, true",
        "AT_LEAST, 90, AT_LEAST, 70, true",
        "AT_LEAST, 90, AT_MOST, 80, false",
        "AT_MOST, 90, EXACT, 84, true",
        "AT_MOST, 90, EXACT, 95, false",
        "ABOUT, 200, EXACT, 184, true",
        "ABOUT, 200, EXACT, 220, true",
        "ABOUT, 200, EXACT, 221, false",
        "ABOUT, 200, EXACT, 150, false",
        "EXACT, 20, EXACT, 20, true",
        "EXACT, 20, EXACT, 19, false"
    })
    void figuresAgreeAsLooselyAsTheyWereMeant(
            Qualifier qualifier, int value, Qualifier other, int otherValue, boolean agree) {
        assertThat(Agreement.of(figure(qualifier, value), figure(other, otherValue)))
                .isEqualTo(agree);
        assertThat(Agreement.of(figure(other, otherValue), figure(qualifier, value)))
                .isEqualTo(agree);
    }

    @Test
    void aDayWithinAMeetingOfSeveralDaysAgrees() {
        var meeting = new Value.Days(LocalDate.of(2026, 7, 8), LocalDate.of(2026, 7, 10));

        assertThat(Agreement.of(new Value.Days(LocalDate.of(2026, 7, 10), null), meeting))
                .isTrue();
        assertThat(Agreement.of(new Value.Days(LocalDate.of(2026, 7, 11), null), meeting))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Nông Thị Hoa, Chủ tịch, 2021, 2026, true",
        "Nông Thị Hoa, Chủ tịch Liên hiệp hội, 2021, 2026, true",
        "Nông Thị Hòa, Chủ tịch, 2016, 2021, false",
        "Lê Văn Bình, Chủ tịch, 2021, 2026, false",
        "Lê Văn Bình, Phó Chủ tịch, 2021, 2026, true",
        "Nông Thị Hoa, Chủ tịch, , , true"
    })
    void onePersonOneTermAndOneSeatOnePerson(String person, String post, Integer from, Integer to, boolean agree) {
        var recorded = new Value.Office("Nông Thị Hoa", "Chủ tịch", 2021, 2026);

        assertThat(Agreement.of(new Value.Office(person, post, from, to), recorded))
                .isEqualTo(agree);
    }

    @Test
    void severalMayHoldAPostOfSeveralSeats() {
        assertThat(Agreement.of(
                        new Value.Office("Lê Văn Bình", "Phó Chủ tịch", 2021, 2026),
                        new Value.Office("Nông Thị Hoa", "Phó Chủ tịch", 2021, 2026)))
                .isTrue();
    }
}
