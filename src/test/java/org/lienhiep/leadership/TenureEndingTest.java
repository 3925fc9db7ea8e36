package org.lienhiep.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.CODE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.BodyId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.kernel.id.TenureId;
import org.lienhiep.kernel.id.TermId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a tenure ends: with its term, with a life, with its body, with the one who follows. */
@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class TenureEndingTest {

    @Autowired
    private Leadership leadership;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Tenures tenures;

    @Autowired
    private People people;

    @Autowired
    private SampleUnion union;

    @Autowired
    private JdbcClient jdbc;

    private BodyId committee;
    private PostId chair;
    private PersonId an;

    @BeforeEach
    void aCommitteeWithAChair() {
        committee = bodies.create(union.id(CODE), BodyDraft.usual(BodyKind.EXECUTIVE_COMMITTEE));
        chair = bodies.create(committee, PostDraft.of("Chủ tịch", null, 1, null));
        an = people.create(PersonDraft.of("Nguyễn Văn An", null, 1950, null, null));
    }

    @ParameterizedTest(name = "from {0} to {1} in a term from {2} to {3}: {4}")
    @CsvSource({
        "2008,       ,           ,           , in",
        "2007-12-31, ,           ,           , in",
        "2006,       ,           ,           , out",
        "2008-10-15, ,           2008-10-15, , in",
        "2008-10-14, ,           2008-10-15, , out",
        "2008,       ,           2008-10-15, , in",
        "2011-08-08, 2013-12-20, , 2013-12-20, in",
        "2011-08-08, 2013-12-21, , 2013-12-20, out",
        "2011-08-08, 2013,       , 2013-12-20, in",
        "2011-08-08, 2016,       ,           , in",
        "2011-08-08, 2017,       ,           , out"
    })
    void theDatabaseItselfRefusesWhatSurelyLiesOutsideItsTerm(
            String from, @Nullable String to, @Nullable String starts, @Nullable String ends, String where) {
        var held = hold(an, null, "2010", "2010");
        var term = bodies.create(committee, new TermDraft(5, 2008, 2013, date(starts), date(ends), null));

        Runnable write =
                () -> jdbc.sql("update tenure set term_id = :term, valid_from = :from, valid_to = :to where id = :id")
                        .param("term", term.value())
                        .param("from", from)
                        .param("to", to)
                        .param("id", held.value())
                        .update();

        if (where.equals("in")) {
            assertThatCode(write::run).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(write::run)
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("outside term");
        }
    }

    @Test
    void whatLiesOutsideTheTermIsSaidBesideTheField() {
        var term = bodies.create(committee, new TermDraft(5, 2008, 2013, date("2008-10-15"), date("2013-12-20"), null));

        refused(() -> hold(an, term, "2008-10-14", null), "from", "leadership.tenure.outside-term");
        refused(() -> hold(an, term, "2008-10-15", "2013-12-21"), "to", "leadership.tenure.outside-term");
    }

    @Test
    void whoOnlyActsMayBridgeTwoTerms() {
        var term = bodies.create(committee, new TermDraft(5, 2008, 2013, null, date("2013-12-20"), null));
        var draft = TenureDraft.of(chair, new Named<>(an, "An"), term, date("2013-12-01"));

        tenures.create(acting(draft.ending(date("2014-03-01"), null, null)));

        assertThat(holders("2014-02-01")).containsExactly("Nguyễn Văn An");
    }

    @Test
    void aTermIsNotMovedAwayFromWhoHeldAPostInIt() {
        var term = bodies.create(committee, TermDraft.labelled(2008, 2013));
        hold(an, term, "2008-10-15", null);
        var version = bodies.term(term).version();

        refused(
                () -> bodies.update(term, new TermDraft(null, 2008, 2013, date("2009-01-01"), null, null), version),
                "ends",
                "leadership.term.holders-outside");
    }

    @Test
    void aTermOfFiftyYearsIsRefusedAndOneOfSevenIsNot() {
        refused(() -> bodies.create(committee, TermDraft.labelled(1976, 2026)), "toYear", "leadership.term.too-long");

        assertThatCode(() -> bodies.create(committee, TermDraft.labelled(2018, 2025)))
                .doesNotThrowAnyException();
    }

    @Test
    void whoDiesLeavesHisPostsThatDayAndACorrectionMovesIt() {
        hold(an, null, "2005", "2008");
        hold(an, null, "2012-01-01", null);

        died("2020-05-05");
        assertThat(holders("2020-05-05")).containsExactly("Nguyễn Văn An");
        assertThat(holders("2020-05-06")).isEmpty();
        assertThat(last().endKind()).isEqualTo(TenureEnd.DIED);

        died("2021-06-06");
        assertThat(holders("2021-06-06")).containsExactly("Nguyễn Văn An");

        died(null);
        assertThat(holders("2026-01-01")).containsExactly("Nguyễn Văn An");
        assertThat(last().endKind()).isNull();
    }

    @Test
    void nobodyHoldsAPostAfterHisDeath() {
        hold(an, null, "2012-01-01", null);
        refused(() -> died("2011-05-05"), "died", "leadership.person.died.holds");

        died("2020-05-05");

        refused(() -> hold(an, null, "2020-05-06", null), "from", "leadership.tenure.after-death");
    }

    @Test
    void aBodyThatComesToItsEndLeavesNoneOfItsPostsHeld() {
        hold(an, null, "2012-01-01", null);
        var values = bodies.body(committee);

        bodies.update(
                committee,
                new BodyDraft(BodyKind.EXECUTIVE_COMMITTEE, "Ban Chấp hành", null, 5, date("2025-06-30")),
                values.version());

        assertThat(holders("2025-06-30")).containsExactly("Nguyễn Văn An");
        assertThat(holders("2025-07-01")).isEmpty();
        assertThat(last().endKind()).isEqualTo(TenureEnd.BODY_DISSOLVED);
    }

    @Test
    void whoFollowsIsWhoeverHoldsTheSeatNextUnlessSomeoneSaysOtherwise() {
        var first = hold(an, null, "2005", "2010-03-01");
        hold(person("Lý Vinh Quang"), null, "2011-08-08", null);
        assertThat(followerOn("2009-01-01")).isEqualTo("Lý Vinh Quang");

        var values = tenures.edit(first);
        tenures.update(first, replacedBy(values.values(), person("Trần Thị Bình")), values.version());

        assertThat(followerOn("2009-01-01")).isEqualTo("Trần Thị Bình");
    }

    @Test
    void aReasonNeedsADay() {
        refused(
                () -> tenures.create(TenureDraft.of(chair, new Named<>(an, "An"), null, date("2010"))
                        .ending(null, TenureEnd.RESIGNED, null)),
                "to",
                "leadership.tenure.end-without-day");
    }

    private void died(@Nullable String day) {
        var stored = people.edit(an);
        people.update(an, new PersonDraft("Nguyễn Văn An", null, 1950, date(day), null, null), stored.version());
    }

    private PersonId person(String name) {
        return people.create(PersonDraft.named(name));
    }

    private TenureId hold(PersonId person, @Nullable TermId term, String from, @Nullable String to) {
        var draft = TenureDraft.of(chair, new Named<>(person, "An"), term, PartialDate.parse(from));
        return tenures.create(draft.ending(date(to), null, null));
    }

    private List<String> holders(String day) {
        return on(day).stream().map(Holder::name).toList();
    }

    private @Nullable String followerOn(String day) {
        var follower = on(day).getFirst().replacedBy();
        return follower == null ? null : follower.name();
    }

    private List<Holder> on(String day) {
        return leadership
                .on(union.id(CODE), LocalDate.parse(day))
                .posts()
                .flatMap(post -> post.holders().stream())
                .toList();
    }

    private Holder last() {
        return leadership.heldBy(an).getFirst().holder();
    }

    private static TenureDraft acting(TenureDraft draft) {
        return new TenureDraft(
                draft.post(),
                draft.person(),
                draft.term(),
                TenureKind.ACTING,
                draft.from(),
                draft.to(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static TenureDraft replacedBy(TenureDraft draft, PersonId follower) {
        return new TenureDraft(
                draft.post(),
                draft.person(),
                draft.term(),
                TenureKind.ELECTED,
                draft.from(),
                draft.to(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                follower,
                null);
    }

    private static @Nullable PartialDate date(@Nullable String iso) {
        return iso == null ? null : PartialDate.parse(iso);
    }

    private static void refused(Runnable change, String field, String message) {
        assertThatThrownBy(change::run).isInstanceOfSatisfying(InvalidInput.class, refused -> {
            assertThat(refused.problems().getFirst().field()).isEqualTo(field);
            assertThat(refused.problems().getFirst().message()).isEqualTo(message);
        });
    }
}
