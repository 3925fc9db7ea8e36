package org.lienhiep.meeting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.TestBeans.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lienhiep.Statements;
import org.lienhiep.kernel.id.DecisionId;
import org.lienhiep.meeting.DecisionKind;

/** How the register is searched and what it says is late. */
class DecisionRegisterTest extends DecisionTest {

    @ParameterizedTest
    @CsvSource({"2026-08-14, OVERDUE", "2026-08-15, OPEN", "2026-08-16, OPEN", ", OPEN"})
    void aDecisionIsLateFromTheDayAfterItsLast(LocalDate due, DecisionStatus expected) {
        var id = decisions.create(due(due));

        assertThat(row(id).status(TODAY)).isEqualTo(expected);
        assertThat(register.count(DecisionFilter.ALL.withStatus(expected))).isOne();
        assertThat(register.count(DecisionFilter.ALL.withStatus(DecisionStatus.OVERDUE)))
                .isEqualTo(expected == DecisionStatus.OVERDUE ? 1 : 0);
    }

    @Test
    void whatWaitsIsFoundForOwnerAndUnion() {
        var late = decisions.create(due(MARCH));
        var soon = decisions.create(due(TODAY.plusDays(3)));
        decisions.create(due(TODAY.plusDays(40)));

        assertThat(register.urgent(union.id(CODE), TODAY.plusDays(14), 10))
                .extracting(DecisionRow::id)
                .containsExactly(late, soon);
        assertThat(register.urgent(union.id(JOURNALISTS), TODAY.plusDays(14), 10))
                .hasSize(2);
        assertThat(register.urgent(union.id(ACUPUNCTURE), TODAY.plusDays(14), 10))
                .isEmpty();
    }

    @Test
    void theRegisterAsksTheDatabaseAsOftenForManyAsForOne() {
        decisions.create(due(MARCH));
        var one = Statements.again(this::all);
        for (int i = 0; i < 20; i++) {
            decisions.create(due(MARCH.plusDays(i)));
        }

        assertThat(Statements.again(this::all)).isEqualTo(one).isLessThanOrEqualTo(2);
    }

    @Test
    void itIsFoundByWordsYearKindAndBody() {
        var id = decisions.create(resolution("04/NQ-LHH", MARCH));
        decisions.create(of(DecisionKind.NOTICE, "09/TB-LHH", MARCH.minusYears(1)));

        assertThat(ids(DecisionFilter.ALL.withText("khuyen hoc 04"))).containsExactly(id);
        assertThat(ids(DecisionFilter.ALL.withText("100%"))).isEmpty();
        assertThat(ids(DecisionFilter.ALL.withYear(2026))).containsExactly(id);
        assertThat(ids(DecisionFilter.ALL.withKind(DecisionKind.RESOLUTION))).containsExactly(id);
        assertThat(ids(DecisionFilter.ALL.withBody("Ban Thường vụ"))).hasSize(2);
        assertThat(register.bodies()).containsExactly("Ban Thường vụ");
        assertThat(register.years()).containsExactly(2026, 2025);
    }

    private List<DecisionId> ids(DecisionFilter filter) {
        assertThat(register.count(filter)).isEqualTo(list(filter).size());
        return list(filter).stream().map(DecisionRow::id).toList();
    }
}
