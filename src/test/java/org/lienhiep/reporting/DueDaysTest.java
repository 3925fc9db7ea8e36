package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@SignedIn(Role.UNION_SECRETARY)
class DueDaysTest extends ReportingTest {

    @Autowired
    private Deadlines deadlines;

    @Test
    void aUnionThatSaysNothingExpectsReportsBeforeTheHalfYearEnds() {
        assertThat(deadlines.due(id(CODE), new HalfYear(2026, 1))).isEqualTo(LocalDate.of(2026, 6, 20));
        assertThat(deadlines.due(id(CODE), new HalfYear(2026, 2))).isEqualTo(LocalDate.of(2026, 12, 5));
    }

    @Test
    void aDayAfterTheEndBelongsToTheHalfYearBefore() {
        deadlines.change(id(CODE), new DueDays(MonthDay.of(7, 10), MonthDay.of(1, 15)));

        assertThat(deadlines.due(id(CODE), new HalfYear(2026, 1))).isEqualTo(LocalDate.of(2026, 7, 10));
        assertThat(deadlines.due(id(CODE), new HalfYear(2026, 2))).isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(reports.get(id(JOURNALISTS), H1).daysLate()).isEqualTo(36);
    }

    @Test
    void onlyTheUnionsOfficeDecides() {
        union.as(
                Role.LEADER,
                CODE,
                () -> assertThatThrownBy(() -> deadlines.change(id(CODE), DueDays.USUAL))
                        .isInstanceOf(AccessDeniedException.class));
    }
}
