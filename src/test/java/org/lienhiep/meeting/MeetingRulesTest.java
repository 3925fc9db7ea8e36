package org.lienhiep.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lienhiep.TestBeans.TODAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lienhiep.kernel.CalendarYear;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.id.OrganisationId;

/** What a meeting must be like, and what is filled in where nothing was said. */
class MeetingRulesTest {

    private static final OrganisationId HOST = new OrganisationId(new UUID(1, 1));
    private static final OrganisationId SOCIETY = new OrganisationId(new UUID(1, 2));
    private static final LocalDate DAY = LocalDate.of(2011, 8, 8);

    @Test
    void aKindAHostAndADayAreEnough() {
        assertThatCode(() -> check(_ -> {})).doesNotThrowAnyException();
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        assertThat(problems(wrong -> wrong.kind(null)
                        .hosts(List.of())
                        .heldUntil(DAY.minusDays(1))
                        .sessionNumber(0)
                        .societiesAttending(-1)
                        .peopleAttending(-1)))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder(
                        "kind", "hosts", "heldUntil", "sessionNumber", "societiesAttending", "peopleAttending");
    }

    @ParameterizedTest
    @EnumSource(
            value = MeetingState.class,
            names = {"HELD", "MINUTED", "APPROVED"})
    void whatTookPlaceHasADayThatHasCome(MeetingState state) {
        assertThat(problems(none -> none.state(state).heldOn(null)))
                .extracting(Problem::message)
                .containsExactly("meeting.held-on.needed");
        assertThat(problems(future -> future.state(state).heldOn(TODAY.plusDays(1))))
                .extracting(Problem::message)
                .containsExactly("meeting.held-on.future");
    }

    @ParameterizedTest
    @EnumSource(
            value = MeetingState.class,
            names = {"PLANNED", "CANCELLED"})
    void aPlanNeedsNoDay(MeetingState state) {
        assertThatCode(() -> check(plan -> plan.state(state).heldOn(null))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"0011-08-08", "20110-08-08"})
    void aYearThatCannotBeMeantIsNamed(String typed) {
        var day = typed.startsWith("2") ? LocalDate.of(20110, 8, 8) : LocalDate.parse(typed);

        assertThat(problems(odd -> odd.state(MeetingState.PLANNED).heldOn(day)))
                .extracting(Problem::message)
                .containsExactly("meeting.date.implausible");
    }

    @Test
    void itEndsLaterThanItStartsUnlessItGoesOnForDays() {
        assertThat(problems(odd -> odd.startsAt(LocalTime.of(14, 0)).endsAt(LocalTime.of(8, 0))))
                .extracting(Problem::field)
                .containsExactly("endsAt");
        assertThatCode(() -> check(days -> days.startsAt(LocalTime.of(14, 0))
                        .endsAt(LocalTime.of(8, 0))
                        .heldUntil(DAY.plusDays(1))))
                .doesNotThrowAnyException();
    }

    @Test
    void hostsSocietiesAndNumbersAreListedOnce() {
        assertThat(problems(twice -> twice.hosts(List.of(HOST, HOST))
                        .attendance(List.of(AttendanceDraft.present(SOCIETY), AttendanceDraft.present(SOCIETY)))
                        .decisions(List.of(numbered("1"), numbered("1")))))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("hosts[1]", "attendance[1].organisation", "decisions[1].number");
    }

    @Test
    void rowsWithoutTheirMainWordAreNamedByTheirPlace() {
        assertThat(problems(bare -> bare.guests(List.of(new GuestDraft(" ", "Sở KH&CN"), new GuestDraft(null, null)))
                        .attendance(List.of(new AttendanceDraft(null, null, -1)))
                        .decisions(List.of(DecisionDraft.of("a"), DecisionDraft.of("  ")))
                        .elections(List.of(new ElectionDraft(null, null, null, null, null, null, null, null, null)))))
                .extracting(problem -> problem.field() + " " + problem.message())
                .containsExactlyInAnyOrder(
                        "guests[0].name meeting.guest.name.needed",
                        "guests[1].name meeting.guest.name.needed",
                        "attendance[0].organisation meeting.attendance.organisation.needed",
                        "attendance[0].status meeting.attendance.status.needed",
                        "attendance[0].delegates meeting.number.negative",
                        "decisions[1].text meeting.decision.text.needed",
                        "elections[0].person meeting.election.person.needed",
                        "elections[0].post meeting.election.post.needed");
    }

    @Test
    void anElectionNeedsADayAndTakesEffectFromThenOn() {
        assertThat(problems(undated -> undated.heldOn(null)
                        .state(MeetingState.PLANNED)
                        .elections(List.of(ElectionDraft.of("An", "Chủ tịch", null, null)))))
                .extracting(Problem::field)
                .containsExactly("heldOn");
        assertThat(problems(early -> early.elections(List.of(election(2008, 2013, DAY.minusDays(1))))))
                .extracting(Problem::message)
                .containsExactly("meeting.election.effective.before");
    }

    @ParameterizedTest
    @CsvSource({"2013, 2008, meeting.election.term.ends-before", "208, 2013, meeting.election.term.year"})
    void aTermIsAStretchOfYears(int from, int to, String message) {
        assertThat(problems(odd -> odd.elections(List.of(election(from, to, null)))))
                .extracting(Problem::message)
                .containsExactly(message);
    }

    @Test
    void endlessTextsAreRefused() {
        assertThat(problems(endless -> endless.title("a".repeat(301)).minutes("a".repeat(100_001))))
                .extracting(Problem::field)
                .containsExactly("title", "minutes");
    }

    @Test
    void blanksAreNothing() {
        var draft = draft().with(blank -> blank.title("  ").place("\n").agenda(" Khai mạc "));

        assertThat(draft.title()).isNull();
        assertThat(draft.place()).isNull();
        assertThat(draft.agenda()).isEqualTo("Khai mạc");
    }

    @Test
    void missingNumbersAreGivenWithoutTakingOnesInUse() {
        var filled = MeetingDefaults.fill(
                draft().with(decided -> decided.decisions(
                        List.of(DecisionDraft.of("a"), numbered("1"), DecisionDraft.of("b"), numbered("NQ-3")))),
                TODAY);

        assertThat(filled.decisions()).extracting(DecisionDraft::number).containsExactly("2", "1", "3", "NQ-3");
        assertThat(filled.decisions()).extracting(DecisionDraft::state).containsOnly(DecisionState.OPEN);
    }

    @Test
    void aNumberOfPeopleIsExactUnlessSaidOtherwiseAndNoNumberHasNoQualifier() {
        assertThat(MeetingDefaults.fill(draft().with(said -> said.peopleAttending(90)), TODAY)
                        .peopleQualifier())
                .isEqualTo(Qualifier.EXACT);
        assertThat(MeetingDefaults.fill(draft().with(said -> said.peopleQualifier(Qualifier.ABOUT)), TODAY)
                        .peopleQualifier())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_YEAR_REVIEW, 2011-08-08, 2011-H1",
        "HALF_YEAR_REVIEW, 2011-06-27, 2011-H1",
        "HALF_YEAR_REVIEW, 2011-12-28, 2011-H2",
        "ANNUAL_REVIEW, 2011-12-22, 2011",
        "ANNUAL_REVIEW, 2012-02-24, 2011",
        "CONGRESS, 2011-08-08,"
    })
    void theReviewedPeriodIsProposed(MeetingKind kind, LocalDate day, String expected) {
        assertThat(ReviewedPeriod.proposed(kind, day).map(Period::code).orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void anOddPeriodIsDoubtedButNotRefused() {
        assertThat(ReviewedPeriod.doubt(MeetingKind.HALF_YEAR_REVIEW, DAY, new CalendarYear(2010)))
                .map(Problem::message)
                .hasValue("meeting.period.half-year");
        assertThat(ReviewedPeriod.doubt(MeetingKind.ANNUAL_REVIEW, DAY, null))
                .map(Problem::message)
                .hasValue("meeting.period.year");
        assertThat(ReviewedPeriod.doubt(MeetingKind.HALF_YEAR_REVIEW, DAY, HalfYear.parse("2012-H1")))
                .map(Problem::message)
                .hasValue("meeting.period.later");
        assertThat(ReviewedPeriod.doubt(MeetingKind.HALF_YEAR_REVIEW, DAY, HalfYear.parse("2011-H1")))
                .isEmpty();
        assertThat(ReviewedPeriod.doubt(MeetingKind.WORKSHOP, DAY, null)).isEmpty();
        assertThatCode(() -> check(odd -> odd.period(new CalendarYear(2030)))).doesNotThrowAnyException();
    }

    private static DecisionDraft numbered(String number) {
        return new DecisionDraft(null, number, "Nội dung", null, null, null);
    }

    private static ElectionDraft election(int from, int to, @Nullable LocalDate effectiveOn) {
        return new ElectionDraft(
                null, HOST, new Named<>(null, "An"), null, new Named<>(null, "Chủ tịch"), null, from, to, effectiveOn);
    }

    private static MeetingDraft draft() {
        return MeetingDraft.of(MeetingKind.HALF_YEAR_REVIEW, HOST).with(held -> held.heldOn(DAY));
    }

    private static void check(Consumer<MeetingDraftBuilder> change) {
        MeetingRules.check(MeetingDefaults.fill(draft().with(change), TODAY), TODAY);
    }

    private static List<Problem> problems(Consumer<MeetingDraftBuilder> change) {
        return catchThrowableOfType(InvalidInput.class, () -> check(change)).problems();
    }
}
