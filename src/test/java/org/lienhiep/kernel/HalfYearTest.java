package org.lienhiep.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HalfYearTest {

    @ParameterizedTest(name = "{0} lies in {1}")
    @CsvSource({"2011-01-01,2011-H1", "2011-06-30,2011-H1", "2011-07-01,2011-H2", "2011-12-31,2011-H2"})
    void everyDayLiesInOneHalfYear(LocalDate day, String code) {
        assertThat(HalfYear.of(day)).hasToString(code);
    }

    @ParameterizedTest(name = "on {0} people look back on {1}")
    @CsvSource({
        "2026-05-31,2025-H2",
        "2026-06-01,2026-H1",
        "2026-11-30,2026-H1",
        "2026-12-01,2026-H2",
        "2027-01-15,2026-H2",
    })
    void theHalfYearUnderReviewChangesWhenItsReportsArePrepared(LocalDate day, String code) {
        assertThat(HalfYear.underReview(day)).hasToString(code);
    }

    @Test
    void itsNumberCountsOnAcrossYears() {
        var half = HalfYear.parse("2011-H2");

        assertThat(HalfYear.ofNumber(half.number())).isEqualTo(half);
        assertThat(half.next()).hasToString("2012-H1");
        assertThat(half.previous()).hasToString("2011-H1");
        assertThat(half.sameHalfBefore()).hasToString("2010-H2");
    }

    @Test
    void betweenTwoHalfYearsBothAreIncluded() {
        assertThat(HalfYear.between(HalfYear.parse("2011-H2"), HalfYear.parse("2012-H2")))
                .extracting(HalfYear::code)
                .containsExactly("2011-H2", "2012-H1", "2012-H2");
        assertThat(HalfYear.between(HalfYear.parse("2012-H1"), HalfYear.parse("2011-H1")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-H3", "2011", "11-H1", "", "2011-h1", "2011-H1 "})
    void anythingElseIsNoHalfYear(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> HalfYear.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"2011-H1,2011-01-01,2011-06-30", "2011-H2,2011-07-01,2011-12-31", "2023,2023-01-01,2023-12-31"})
    void aPeriodKnowsItsDaysAndItsCode(String code, LocalDate first, LocalDate last) {
        var period = Period.parse(code);

        assertThat(period.code()).isEqualTo(code);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
    }
}
