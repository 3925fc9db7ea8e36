package org.lienhiep.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2011,2011-01-01,2011-12-31",
        "2012-02,2012-02-01,2012-02-29",
        "2011-08-08,2011-08-08,2011-08-08",
    })
    void itMeansAnyDayThatFitsWhatIsKnown(String text, LocalDate earliest, LocalDate latest) {
        var date = PartialDate.parse(text);

        assertThat(date).hasToString(text);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-02-31", "2011-13", "2011-00", "11", "2011-8", "8/2011", ""})
    void whatIsNoDayOfTheCalendarIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
    }

    @Test
    void aRangeEndsAtTheEarliestWhenItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateRange(PartialDate.ofYear(2012), PartialDate.ofYear(2011)));
        assertThat(new DateRange(PartialDate.parse("2011-08"), PartialDate.ofYear(2011)).to())
                .hasToString("2011");
    }

    @ParameterizedTest(name = "2008 to 2013 contains {0}: {1}")
    @CsvSource({"2007-12-31,false", "2008-01-01,true", "2013-12-31,true", "2014-01-01,false"})
    void aRangeKnownByYearsContainsEveryDayThatMayBelongToIt(LocalDate day, boolean contained) {
        var range = new DateRange(PartialDate.ofYear(2008), PartialDate.ofYear(2013));

        assertThat(range.contains(day)).isEqualTo(contained);
    }

    @Test
    void anOpenRangeGoesOn() {
        assertThat(DateRange.ALWAYS.contains(LocalDate.of(1900, 1, 1))).isTrue();
        assertThat(DateRange.from(LocalDate.of(2011, 7, 1)).overlaps(HalfYear.parse("2011-H1")))
                .isFalse();
        assertThat(DateRange.from(LocalDate.of(2011, 7, 1)).overlaps(HalfYear.parse("2031-H1")))
                .isTrue();
    }
}
