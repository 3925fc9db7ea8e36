package org.lienhiep.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    @ParameterizedTest(name = "{0} and {1} make {2}")
    @CsvSource({
        "EXACT,EXACT,EXACT",
        "EXACT,AT_LEAST,AT_LEAST",
        "AT_LEAST,AT_LEAST,AT_LEAST",
        "AT_LEAST,ABOUT,ABOUT",
        "AT_MOST,AT_LEAST,ABOUT",
        "ABOUT,EXACT,ABOUT",
    })
    void aSumIsNoFirmerThanItsWeakestPart(Qualifier one, Qualifier other, Qualifier sum) {
        var figure = new Figure(new BigDecimal(30), one).plus(new Figure(new BigDecimal(60), other));

        assertThat(figure).isEqualTo(new Figure(new BigDecimal(90), sum));
        assertThat(other.with(one)).isEqualTo(sum);
    }
}
