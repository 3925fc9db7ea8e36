package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.LEARNING;
import static org.lienhiep.SampleUnion.OTHER_SOCIETY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.reporting.parts.JointActivities;
import org.lienhiep.reporting.parts.JointDraft;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@SignedIn(Role.UNION_SECRETARY)
class JointActivitiesTest extends ReportingTest {

    private static final List<String> SOCIETIES = List.of(JOURNALISTS, ACUPUNCTURE, LEARNING);

    @Autowired
    private JointActivities joint;

    @Test
    void whatTwoSocietiesDidTogetherCountsOnceForTheUnionAndForEachOfThem() {
        approved(JOURNALISTS, H1, TALKS, CellDraft.number(12));
        approved(ACUPUNCTURE, H1, TALKS, CellDraft.number(8));

        var id = joint.record(id(CODE), H1, draft(5, JOURNALISTS, ACUPUNCTURE));

        assertThat(total(TALKS, H1).figure()).isEqualTo(figure(15));
        assertThat(totals.bySociety(id(CODE), indicator(TALKS), H1))
                .extracting(SocietyFigure::figure)
                .contains(figure(12), figure(8));

        joint.delete(id, joint.of(id(CODE), H1).getFirst().version());
        assertThat(total(TALKS, H1).figure()).isEqualTo(figure(20));
    }

    @Test
    void itIsTakenOffOnlyWhileSeveralOfItsSocietiesCount() {
        joint.record(id(CODE), H1, draft(5, JOURNALISTS, ACUPUNCTURE, LEARNING));
        approved(JOURNALISTS, H1, TALKS, CellDraft.number(12));
        assertThat(total(TALKS, H1).figure()).isEqualTo(figure(12));

        approved(ACUPUNCTURE, H1, TALKS, CellDraft.number(8));
        assertThat(total(TALKS, H1).figure()).isEqualTo(figure(15));

        approved(LEARNING, H1, TALKS, CellDraft.number(5));
        assertThat(total(TALKS, H1).figure()).isEqualTo(figure(15));

        reopen(ACUPUNCTURE, H1);
        assertThat(total(TALKS, H1).figure()).isEqualTo(figure(12));
    }

    @Test
    void nobodyCanHaveTakenPartInMoreThanHeReports() {
        approved(JOURNALISTS, H1, TALKS, CellDraft.number(12));
        approved(ACUPUNCTURE, H1, TALKS, CellDraft.number(8));
        joint.record(id(CODE), H1, draft(5, JOURNALISTS, ACUPUNCTURE));

        refuses(draft(4, JOURNALISTS, ACUPUNCTURE), "value", "reporting.joint.more-than-reported");
        joint.record(id(CODE), H1, draft(3, JOURNALISTS, ACUPUNCTURE));
    }

    @Test
    void aSocietyWhoseFigureFellBelowItsShareIsNotCreditedWithIt() {
        joint.record(id(CODE), H1, draft(5, JOURNALISTS, ACUPUNCTURE));
        approved(JOURNALISTS, H1, TALKS, CellDraft.number(3));
        approved(ACUPUNCTURE, H1, TALKS, CellDraft.number(8));

        assertThat(total(TALKS, H1).figure()).isEqualTo(figure(11));
    }

    @Test
    void whatIsWrongIsNamedByField() {
        refuses(draft(5, JOURNALISTS), "societies", "reporting.joint.two-societies");
        refuses(draft(5, JOURNALISTS, OTHER_SOCIETY), "societies", "reporting.joint.not-member");
        refuses(draft(-1, JOURNALISTS, LEARNING), "value", "reporting.joint.value");
        refuses(
                new JointDraft(
                        indicator(MEMBERS),
                        "Chung",
                        BigDecimal.ONE,
                        null,
                        List.of(id(JOURNALISTS), id(LEARNING)),
                        null),
                "indicator",
                "reporting.joint.no-sum");
        refuses(
                new JointDraft(
                        indicator(TALKS),
                        " ",
                        BigDecimal.ONE,
                        H1.next().firstDay(),
                        List.of(id(JOURNALISTS), id(LEARNING)),
                        null),
                "heldOn",
                "reporting.joint.other-period");
    }

    @Test
    void onlyTheUnionsOfficeRecordsThem() {
        for (var role : List.of(Role.SOCIETY_SECRETARY, Role.LEADER)) {
            union.as(
                    role,
                    role == Role.LEADER ? CODE : JOURNALISTS,
                    () -> assertThatThrownBy(() -> joint.record(id(CODE), H1, draft(5, JOURNALISTS, ACUPUNCTURE)))
                            .isInstanceOf(AccessDeniedException.class));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfApprovalsAndJointActivitiesDoesNotMatter(long seed) {
        var random = new Random(seed);
        var steps = new ArrayList<Runnable>();
        var values = Stream.generate(() -> random.nextInt(10, 40)).limit(3).toList();
        for (int i = 0; i < 3; i++) {
            var society = SOCIETIES.get(i);
            var value = values.get(i);
            steps.add(() -> approved(society, H1, TALKS, CellDraft.number(value)));
        }
        steps.add(() -> joint.record(id(CODE), H1, draft(3, JOURNALISTS, ACUPUNCTURE, LEARNING)));
        steps.add(() -> joint.record(id(CODE), H1, draft(4, JOURNALISTS, LEARNING)));
        Collections.shuffle(steps, random);
        steps.forEach(Runnable::run);

        var sum = values.stream().mapToInt(each -> each).sum();
        assertThat(total(TALKS, H1).figure()).isEqualTo(figure(sum - 2 * 3 - 4));
    }

    private void refuses(JointDraft draft, String field, String message) {
        assertThatThrownBy(() -> joint.record(id(CODE), H1, draft))
                .asInstanceOf(type(InvalidInput.class))
                .extracting(InvalidInput::problems)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(InvalidInput.Problem.class))
                .anySatisfy(problem -> {
                    assertThat(problem.field()).isEqualTo(field);
                    assertThat(problem.message()).isEqualTo(message);
                });
    }

    private JointDraft draft(int value, String... societies) {
        return new JointDraft(
                indicator(TALKS),
                "Hội thảo chung",
                BigDecimal.valueOf(value),
                null,
                Stream.of(societies).map(this::id).toList(),
                null);
    }

    private static Figure figure(int value) {
        return new Figure(BigDecimal.valueOf(value), Qualifier.EXACT);
    }
}
