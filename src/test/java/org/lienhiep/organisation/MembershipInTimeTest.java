package org.lienhiep.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.TestBeans.TODAY;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.ChangeDraft.NewOrganisation;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The errors with dates that other registers of members had: gaps, re-joining, joining in the future, back-dating,
 * years without a day, an end that nobody knows.
 */
@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class MembershipInTimeTest {

    private static final int RUNS = 10;

    @Autowired
    private OrganisationChanges changes;

    @Autowired
    private Organisations organisations;

    @Autowired
    private MemberSocieties memberSocieties;

    @Autowired
    private SampleUnion union;

    private OrganisationId society;

    @BeforeEach
    void foundASocietyThatIsNoMemberYet() {
        var draft =
                OrganisationDraft.named("LS-MOI", OrganisationKind.SOCIETY, "Hội Sinh vật cảnh", null, union.id(CODE));
        society = organisations.create(draft.withMemberSince(PartialDate.ofYear(1990)));
        record(ChangeKind.LEFT, "1991-01-01");
    }

    @Test
    void afterAGapMembershipCountsFromTheReturn() {
        record(ChangeKind.JOINED, "2000-03-01");
        record(ChangeKind.LEFT, "2005-01-01");
        record(ChangeKind.JOINED, "2010-06-15");

        assertThat(state("2004-12-31")).isEqualTo(OrganisationState.MEMBER);
        assertThat(state("2005-01-01")).isEqualTo(OrganisationState.FORMER_MEMBER);
        assertThat(state("2010-06-14")).isEqualTo(OrganisationState.FORMER_MEMBER);
        assertThat(state("2010-06-15")).isEqualTo(OrganisationState.MEMBER);
        assertThat(since("2004-01-01")).isEqualTo(PartialDate.parse("2000-03-01"));
        assertThat(since("2026-01-01")).isEqualTo(PartialDate.parse("2010-06-15"));
        assertThat(since("2007-01-01")).isNull();
    }

    @Test
    void withoutAGapItCountsFromTheBeginningOfAll() {
        record(ChangeKind.JOINED, "2010-01-01");
        record(ChangeKind.JOINED, "2005-01-01");

        assertThat(since("2012-01-01")).isEqualTo(PartialDate.parse("2005-01-01"));
    }

    @Test
    void whoJoinsInTheFutureIsNoMemberBeforeAndOneFromThenOn() {
        var day = TODAY.plusMonths(2);
        record(ChangeKind.JOINED, day.toString());

        assertThat(state(TODAY.toString())).isEqualTo(OrganisationState.FORMER_MEMBER);
        assertThat(state(day.minusDays(1).toString())).isEqualTo(OrganisationState.FORMER_MEMBER);
        assertThat(state(day.toString())).isEqualTo(OrganisationState.MEMBER);
    }

    @Test
    void whatIsRecordedLateTakesEffectOnItsOwnDay() {
        record(ChangeKind.JOINED, "2015-01-01");
        record(ChangeKind.JOINED, "2008-01-01");
        record(ChangeKind.LEFT, "2012-01-01");

        assertThat(state("2011-12-31")).isEqualTo(OrganisationState.MEMBER);
        assertThat(state("2012-01-01")).isEqualTo(OrganisationState.FORMER_MEMBER);
        assertThat(state("2015-01-01")).isEqualTo(OrganisationState.MEMBER);
        assertThat(since("2016-01-01")).isEqualTo(PartialDate.parse("2015-01-01"));
    }

    @Test
    void aYearWithoutADayIsReadGenerouslyOnBothSides() {
        record(ChangeKind.JOINED, "2003");
        record(ChangeKind.LEFT, "2009");
        record(ChangeKind.JOINED, "2009");

        assertThat(state("2003-01-01")).isEqualTo(OrganisationState.MEMBER);
        assertThat(state("2002-12-31")).isEqualTo(OrganisationState.FORMER_MEMBER);
        assertThat(state("2009-07-01")).isEqualTo(OrganisationState.MEMBER);
    }

    @Test
    void anEndThatNobodyKnowsComesWithTheEndOfTheSociety() {
        record(ChangeKind.JOINED, "2003-01-01");
        assertThat(countsIn("2026-H1")).isTrue();

        changes.record(ChangeDraft.of(ChangeKind.DISSOLVED, PartialDate.parse("2020-07-01"), society));

        assertThat(countsIn("2020-H1")).isTrue();
        assertThat(countsIn("2020-H2")).isFalse();
        assertThat(state("2020-07-01")).isEqualTo(OrganisationState.DISSOLVED);
    }

    @Test
    void aMembershipThatRestsGoesOnWithoutDuties() {
        record(ChangeKind.JOINED, "2003-01-01");
        record(ChangeKind.SUSPENDED, "2020-03-01");
        record(ChangeKind.RESUMED, "2021-09-01");

        assertThat(state("2020-02-29")).isEqualTo(OrganisationState.MEMBER);
        assertThat(state("2020-03-01")).isEqualTo(OrganisationState.SUSPENDED);
        assertThat(state("2021-09-01")).isEqualTo(OrganisationState.MEMBER);
        assertThat(since("2022-01-01")).isEqualTo(PartialDate.parse("2003-01-01"));
        assertThat(countsIn("2020-H1")).isTrue();
        assertThat(countsIn("2020-H2")).isFalse();
        assertThat(countsIn("2021-H2")).isTrue();
    }

    @Test
    void whoIsNoMemberThenNeitherLeavesNorRests() {
        assertRefused(ChangeKind.LEFT, "2000-01-01", "organisation.change.not-member");
        assertRefused(ChangeKind.SUSPENDED, "2000-01-01", "organisation.change.not-member");
        record(ChangeKind.JOINED, "2001-01-01");
        assertRefused(ChangeKind.JOINED, "2002-01-01", "organisation.change.already-member");
        assertRefused(ChangeKind.RESUMED, "2002-01-01", "organisation.change.not-suspended");
        assertRefused(ChangeKind.LEFT, "2001-01-01", "organisation.change.same-day");
    }

    @Test
    void nothingHappensBeforeTheFounding() {
        changes.record(ChangeDraft.of(ChangeKind.FOUNDED, PartialDate.parse("1989-05-01"), society));

        assertRefused(ChangeKind.JOINED, "1988-01-01", "organisation.change.before-founding");
    }

    @Test
    void aNewNameHoldsFromItsDayAndTheOldOneStaysForThePast() {
        var renaming = ChangeDraft.of(ChangeKind.RENAMED, PartialDate.parse("2018-11-01"), society)
                .founding(new NewOrganisation(null, "Hội Hoa lan và Cây cảnh", null, null, null));
        var change = changes.record(renaming);

        assertThat(name("2018-10-31")).isEqualTo("Hội Sinh vật cảnh");
        assertThat(name("2018-11-01")).isEqualTo("Hội Hoa lan và Cây cảnh");

        changes.withdraw(change);
        assertThat(name("2018-11-01")).isEqualTo("Hội Sinh vật cảnh");
    }

    /** Whatever is recorded, in whatever order: on every day the last event up to it decides. */
    @Test
    void membershipOnADayIsTheSumOfTheEventsUpToIt() {
        for (int seed = 1; seed <= RUNS; seed++) {
            var random = new Random(seed);
            society = organisations.create(OrganisationDraft.named(
                            "LS-R" + seed, OrganisationKind.SOCIETY, "Hội thử " + seed, null, union.id(CODE))
                    .withMemberSince(PartialDate.ofYear(1950)));
            record(ChangeKind.LEFT, "1951-01-01");
            var events = new TreeMap<LocalDate, ChangeKind>();
            for (int i = 0; i < 8; i++) {
                var day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(3650));
                var kind = random.nextBoolean() ? ChangeKind.JOINED : ChangeKind.LEFT;
                if (!events.containsKey(day) && accepted(kind, day)) {
                    events.put(day, kind);
                }
            }
            for (int i = 0; i < 25; i++) {
                var day = LocalDate.of(1999, 6, 1).plusDays(random.nextInt(4200));
                assertMember(seed, day, events);
            }
            for (var day : events.keySet()) {
                assertMember(seed, day, events);
                assertMember(seed, day.minusDays(1), events);
            }
        }
    }

    private void assertMember(int seed, LocalDate day, NavigableMap<LocalDate, ChangeKind> events) {
        var last = events.floorEntry(day);
        var member = last != null && last.getValue() == ChangeKind.JOINED;
        assertThat(state(day.toString()) == OrganisationState.MEMBER)
                .as("seed %d, %s after %s", seed, day, events)
                .isEqualTo(member);
    }

    private boolean accepted(ChangeKind kind, LocalDate day) {
        var draft = ChangeDraft.of(kind, PartialDate.of(day), society).into(union.id(CODE));
        try {
            changes.preview(draft);
        } catch (InvalidInput refused) {
            return false;
        }
        changes.record(draft);
        return true;
    }

    private void record(ChangeKind kind, String day) {
        changes.record(ChangeDraft.of(kind, PartialDate.parse(day), society).into(union.id(CODE)));
    }

    private void assertRefused(ChangeKind kind, String day, String message) {
        var draft = ChangeDraft.of(kind, PartialDate.parse(day), society).into(union.id(CODE));
        assertThatThrownBy(() -> changes.preview(draft))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(message);
    }

    private OrganisationState state(String day) {
        return organisations.get(society, LocalDate.parse(day)).state();
    }

    private PartialDate since(String day) {
        return organisations.get(society, LocalDate.parse(day)).memberSince();
    }

    private String name(String day) {
        return organisations.get(society, LocalDate.parse(day)).label().name().vi();
    }

    private boolean countsIn(String halfYear) {
        var period = HalfYear.parse(halfYear);
        return memberSocieties
                .byHalfYear(union.id(CODE), period, period)
                .getOrDefault(period, Set.of())
                .contains(society);
    }
}
