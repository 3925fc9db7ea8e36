package org.lienhiep.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.kernel.Qualifier.AT_LEAST;
import static org.lienhiep.kernel.Qualifier.EXACT;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.Qualifier;

class ChangeTest {

    private static Figure figure(String value, Qualifier qualifier) {
        return new Figure(new BigDecimal(value), qualifier);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2} %")
    @CsvSource({"130, 145, 12, true", "100, 96, 4, false", "1000, 1001, 0, true", "5, 0, 100, false"})
    void aFigureGoesUpOrDownByAShare(String before, String now, long percent, boolean up) {
        assertThat(Change.between(figure(before, EXACT), figure(now, EXACT)))
                .isEqualTo(new Change.By(percent, up, false));
    }

    @Test
    void aShareOfInexactFiguresIsItselfInexact() {
        assertThat(Change.between(figure("80", EXACT), figure("90", AT_LEAST)))
                .isEqualTo(new Change.By(13, true, true));
    }

    @Test
    void fromNothingThereIsNoShare() {
        assertThat(Change.between(figure("0", EXACT), figure("3", EXACT))).isEqualTo(new Change.FromZero());
    }

    @Test
    void theSameNumberWrittenDifferentlyIsNoChange() {
        assertThat(Change.between(figure("3.0", EXACT), figure("3", EXACT))).isEqualTo(new Change.None());
    }

    @Test
    void aBlankIsNoZero() {
        assertThat(Change.between(null, figure("3", EXACT))).isEqualTo(new Change.Unknown());
        assertThat(Change.between(figure("3", EXACT), null)).isEqualTo(new Change.Unknown());
    }
}
