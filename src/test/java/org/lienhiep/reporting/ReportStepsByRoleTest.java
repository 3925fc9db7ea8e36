package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.OTHER_UNION;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lienhiep.access.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Every step that is not allowed, tried by everybody in every situation: it is refused and changes nothing. */
class ReportStepsByRoleTest extends ReportingTest {

    /** Where a report can stand. */
    enum Situation {
        NOT_BEGUN,
        DRAFT,
        SUBMITTED,
        IN_REVIEW,
        RETURNED,
        APPROVED,
        INCLUDED
    }

    /** Who can try something; the society's report was submitted by {@link #SUBMITTER}. */
    enum Person {
        SOCIETY(Role.SOCIETY_SECRETARY, JOURNALISTS),
        NEIGHBOUR(Role.SOCIETY_SECRETARY, ACUPUNCTURE),
        OFFICE(Role.UNION_SECRETARY, CODE),
        SUBMITTER(Role.UNION_SECRETARY, CODE),
        LEADER(Role.LEADER, CODE),
        CHAIR(Role.LEADER, JOURNALISTS),
        ADMINISTRATOR(Role.ADMINISTRATOR, ""),
        STRANGER(Role.UNION_SECRETARY, OTHER_UNION);

        private final Role role;
        private final String at;

        Person(Role role, String at) {
            this.role = role;
            this.at = at;
        }
    }

    private static final Set<Person> MAY_ENTER = Set.of(Person.SOCIETY, Person.OFFICE, Person.SUBMITTER);
    private static final Set<Person> MAY_REVIEW = Set.of(Person.OFFICE, Person.SUBMITTER);

    private final Map<Person, Authentication> people = new EnumMap<>(Person.class);

    @BeforeEach
    void everybodyHasAnAccount() {
        for (var person : Person.values()) {
            people.put(person, union.signIn(person.role, person.at));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotAllowedIsRefusedAndChangesNothing(Situation situation) {
        bring(situation);
        var before = as(Person.OFFICE, () -> reports.get(id(JOURNALISTS), H1));
        for (var person : Person.values()) {
            for (var step : ReportStep.values()) {
                if (!allowed(person, situation, step)) {
                    as(person, () -> {
                        refused(person, situation, step);
                        return null;
                    });
                }
            }
        }
        var after = as(Person.OFFICE, () -> reports.get(id(JOURNALISTS), H1));
        assertThat(after).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aPageOffersWhatIsAllowedAndNothingElse(Situation situation) {
        bring(situation);
        for (var person :
                Set.of(Person.SOCIETY, Person.OFFICE, Person.SUBMITTER, Person.LEADER, Person.ADMINISTRATOR)) {
            var offered = as(person, () -> reports.get(id(JOURNALISTS), H1).steps());
            for (var step : ReportStep.values()) {
                assertThat(offered.contains(step))
                        .as("%s offered to %s in %s", step, person, situation)
                        .isEqualTo(allowed(person, situation, step));
            }
        }
    }

    private static boolean allowed(Person person, Situation situation, ReportStep step) {
        var open = Set.of(Situation.DRAFT, Situation.RETURNED).contains(situation);
        var waiting = Set.of(Situation.SUBMITTED, Situation.IN_REVIEW).contains(situation);
        return switch (step) {
            case ENTER -> MAY_ENTER.contains(person) && (open || situation == Situation.NOT_BEGUN);
            case SUBMIT -> MAY_ENTER.contains(person) && open;
            case REVIEW -> person == Person.OFFICE && situation == Situation.SUBMITTED;
            case RETURN -> MAY_REVIEW.contains(person) && waiting;
            case APPROVE -> person == Person.OFFICE && waiting;
            case REOPEN ->
                MAY_REVIEW.contains(person)
                        && Set.of(Situation.APPROVED, Situation.INCLUDED).contains(situation);
        };
    }

    /** Who has no right at all is denied; who has, hears why it is not possible now. */
    private void refused(Person person, Situation situation, ReportStep step) {
        var may = (step == ReportStep.ENTER || step == ReportStep.SUBMIT ? MAY_ENTER : MAY_REVIEW).contains(person);
        if (!may) {
            assertThatThrownBy(() -> take(step))
                    .as("%s by %s in %s", step, person, situation)
                    .isInstanceOf(AccessDeniedException.class);
        } else if (step == ReportStep.ENTER) {
            assertThatThrownBy(() -> take(step))
                    .as("%s by %s in %s", step, person, situation)
                    .isInstanceOf(ReportLocked.class);
        } else {
            assertThat(take(step))
                    .as("%s by %s in %s", step, person, situation)
                    .isNotInstanceOfAny(Submission.Submitted.class, Review.Done.class);
        }
    }

    private Object take(ReportStep step) {
        var organisation = id(JOURNALISTS);
        var version = access.asSystem(() -> version(JOURNALISTS, H1));
        return switch (step) {
            case ENTER -> {
                var cell = access.asSystem(() -> cell(JOURNALISTS, H1, TALKS).version());
                yield entry.saveCell(organisation, H1, indicator(TALKS), CellDraft.number(99), cell);
            }
            case SUBMIT -> workflow.submit(organisation, H1, version);
            case REVIEW -> workflow.beginReview(organisation, H1);
            case RETURN -> workflow.sendBack(organisation, H1, "Lý do", version);
            case APPROVE -> workflow.approve(organisation, H1, version);
            case REOPEN -> workflow.reopen(organisation, H1, "Lý do", version);
        };
    }

    private void bring(Situation situation) {
        if (situation == Situation.NOT_BEGUN) {
            return;
        }
        as(Person.SUBMITTER, () -> enter(JOURNALISTS, H1, TALKS, CellDraft.number(12)));
        if (situation == Situation.DRAFT) {
            return;
        }
        as(Person.SUBMITTER, () -> submit(JOURNALISTS, H1));
        as(Person.OFFICE, () -> switch (situation) {
            case IN_REVIEW -> workflow.beginReview(id(JOURNALISTS), H1);
            case RETURNED -> sendBack(JOURNALISTS, H1);
            case APPROVED -> approve(JOURNALISTS, H1);
            case INCLUDED -> {
                approve(JOURNALISTS, H1);
                yield workflow.include(id(CODE), H1, 1);
            }
            case NOT_BEGUN, DRAFT, SUBMITTED -> situation;
        });
    }

    private <T> T as(Person person, Supplier<T> work) {
        SecurityContextHolder.setContext(new SecurityContextImpl(people.get(person)));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
