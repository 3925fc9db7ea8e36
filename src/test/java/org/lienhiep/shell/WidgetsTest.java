package org.lienhiep.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.Qualifier;

class WidgetsTest {

    private final Formats vietnamese = Formats.of(I18n.VIETNAMESE);
    private final Formats english = Formats.of(I18n.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "2011, 2011",
        "8/2011, 2011-08",
        "08.08.2011, 2011-08-08",
        "8-8-2011, 2011-08-08",
        "2011-08-08, 2011-08-08",
    })
    void aDateIsReadAsFarAsItWasTyped(String typed, String date) {
        assertThat(PartialDateField.read(typed)).contains(PartialDate.parse(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/2011", "13/2011", "hôm qua", "8/8/11", "0/2011"})
    void whatIsNoDateIsNotGuessed(String typed) {
        assertThat(PartialDateField.read(typed)).isEmpty();
    }

    @Test
    void datesAndNumbersFollowTheReadersLanguage() {
        var day = LocalDate.of(2011, 8, 8);

        assertThat(vietnamese.day(day)).isEqualTo("08/08/2011");
        assertThat(english.day(day)).isEqualTo("8 Aug 2011");
        assertThat(vietnamese.number(new BigDecimal("1234.5"))).isEqualTo("1.234,5");
        assertThat(english.number(new BigDecimal("1234.5"))).isEqualTo("1,234.5");
        assertThat(vietnamese.partial(PartialDate.parse("2011-08"))).isEqualTo("08/2011");
    }

    @Test
    void aFigureShowsHowExactlyItWasStated() {
        assertThat(vietnamese.figure(new Figure(new BigDecimal(90), Qualifier.AT_LEAST)))
                .isEqualTo("≥ 90");
        assertThat(vietnamese.figure(null)).isEqualTo("–");
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({"100,112,+12 %", "100,96,−4 %", "50,50,±0 %", "0,5,–", ",5,–"})
    void aChangeIsShownOnlyWhereThereIsSomethingToCompareWith(BigDecimal before, BigDecimal now, String shown) {
        assertThat(vietnamese.change(before, now)).isEqualTo(shown);
    }
}
