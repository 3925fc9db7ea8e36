package org.lienhiep.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.LEARNING;
import static org.lienhiep.SampleUnion.OTHER_UNION;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.id.BodyId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.kernel.id.TenureId;
import org.lienhiep.kernel.id.TermId;
import org.lienhiep.organisation.ChangeDraft;
import org.lienhiep.organisation.ChangeKind;
import org.lienhiep.organisation.OrganisationChanges;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class LeadershipTest {

    @Autowired
    private Leadership leadership;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Tenures tenures;

    @Autowired
    private SampleUnion union;

    @Autowired
    private EntityManager persistence;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OrganisationChanges changes;

    @Autowired
    private Access access;

    private OrganisationId organisation;
    private BodyId committee;
    private PostId chair;
    private PostId vice;

    @BeforeEach
    void aCommitteeWithAChairAndVices() {
        organisation = union.id(CODE);
        committee = bodies.create(organisation, BodyDraft.usual(BodyKind.EXECUTIVE_COMMITTEE));
        chair = bodies.create(committee, PostDraft.of("Chủ tịch", "President", 1, null));
        vice = bodies.create(committee, PostDraft.of("Phó Chủ tịch", null, 3, null));
    }

    @Test
    void aPostWithoutHolderIsVacant() {
        hold(vice, "Nguyễn Văn An", null, "2010", null);

        assertThat(leadership.on(organisation, LocalDate.of(2012, 1, 1)).posts())
                .extracting(post -> post.title().vi() + " " + post.vacant())
                .containsExactly("Chủ tịch 1", "Phó Chủ tịch 2");
    }

    @Test
    void nobodyLeadsWhatIsNoMore() {
        hold(chair, "Nguyễn Văn An", null, "2010", null);
        changes.record(ChangeDraft.of(ChangeKind.DISSOLVED, PartialDate.parse("2025-07-01"), organisation));

        assertThat(leadership.on(organisation, LocalDate.of(2025, 6, 30)).posts())
                .anyMatch(post -> !post.holders().isEmpty());
        var after = leadership.on(organisation, LocalDate.of(2025, 7, 1));
        assertThat(after.bodies()).isEmpty();
        assertThat(after.ended()).isEqualTo(PartialDate.parse("2025-07-01"));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2004-12-31, ''",
        "2005-01-01, An",
        "2010-06-30, An",
        "2011-03-01, An Bình",
        "2011-12-31, Bình",
        "2020-01-01, Bình",
        "2024-06-30, Bình",
        "2024-07-01, ''"
    })
    void whereOnlyYearsAreKnownWhoeverMayHaveHeldThePostIsShown(LocalDate day, String expected) {
        hold(chair, "An", null, "2005", "2011");
        hold(chair, "Bình", null, "2011", "2024-06");

        var holders = leadership
                .on(organisation, day)
                .posts()
                .findFirst()
                .orElseThrow()
                .holders();

        assertThat(holders.stream().map(Holder::name).toList())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
    }

    @Test
    void aMandateWithoutEndEndsWhenTheNextTermHasBegun() {
        var first = bodies.create(committee, TermDraft.labelled(2008, 2013));
        hold(vice, "Nguyễn Văn An", first, "2008", null);
        assertThat(holders(vice, LocalDate.of(2015, 1, 1))).containsExactly("Nguyễn Văn An");

        bodies.create(committee, new TermDraft(null, 2013, 2018, PartialDate.parse("2014-01-10"), null, null));

        assertThat(holders(vice, LocalDate.of(2014, 1, 9))).containsExactly("Nguyễn Văn An");
        assertThat(holders(vice, LocalDate.of(2015, 1, 1))).isEmpty();
    }

    @Test
    void twoCannotHoldOneSeatAtTheSameTime() {
        hold(chair, "Nguyễn Văn An", null, "2008-10-15", null);

        assertThatThrownBy(() -> hold(chair, "Lý Vinh Quang", null, "2011-08-08", null))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.field()).isEqualTo("from");
                                    assertThat(problem.arguments()).containsExactly("Nguyễn Văn An");
                                }));
    }

    @Test
    void theDatabaseItselfRefusesASecondHolderOfOneSeat() {
        var held = hold(chair, "Nguyễn Văn An", null, "2008-10-15", null);

        assertThatThrownBy(() -> copy(held, "2011-08-08"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("tenure_one_holder");
    }

    @Test
    void theDatabaseLetsSeveralHoldAPostOfSeveralSeats() {
        var held = hold(vice, "Nguyễn Văn An", null, "2008-10-15", null);

        copy(held, "2011-08-08");

        assertThat(holders(vice, LocalDate.of(2012, 1, 1))).hasSize(2);
    }

    @Test
    void aPostThatTwoHeldAtOnceCannotHaveOneSeat() {
        hold(vice, "Nguyễn Văn An", null, "2008", null);
        hold(vice, "Lý Vinh Quang", null, "2010", null);
        var post = bodies.post(vice);

        assertThatThrownBy(() -> bodies.update(vice, PostDraft.of("Phó Chủ tịch", null, 1, null), post.version()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems().getFirst().field())
                                .isEqualTo("seats"));
    }

    @Test
    void aSeatThatBecomesTheOnlyOneIsGuardedFromThenOn() {
        var held = hold(vice, "Nguyễn Văn An", null, "2008", null);
        bodies.update(
                vice,
                PostDraft.of("Phó Chủ tịch", null, 1, null),
                bodies.post(vice).version());

        assertThatThrownBy(() -> copy(held, "2011-08-08")).hasMessageContaining("tenure_one_holder");
    }

    @ParameterizedTest
    @CsvSource({"2001, from", "2019, from", "1066, from"})
    void aBeginningFarFromTheTermIsRefused(String from, String field) {
        var term = bodies.create(committee, TermDraft.labelled(2008, 2013));

        assertThatThrownBy(() -> hold(chair, "Nguyễn Văn An", term, from, null))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems().getFirst().field())
                                .isEqualTo(field));
    }

    @Test
    void whatIsMissingInATenureIsNamedAtOnce() {
        assertThatThrownBy(() -> tenures.create(TenureDraft.of(null, null, null, null)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(InvalidInput.Problem::field)
                                .containsExactly("post", "person", "from"));
    }

    @Test
    void aTenureEndsAndKeepsWhy() {
        var held = hold(chair, "Nguyễn Văn An", null, "2008", null);

        tenures.end(held, PartialDate.parse("2011-08-07"), "Nghỉ hưu");

        assertThat(holders(chair, LocalDate.of(2011, 8, 8))).isEmpty();
        assertThat(tenures.edit(held).values().endReason()).isEqualTo("Nghỉ hưu");
    }

    @Test
    void anOldVersionOfATenureIsRefused() {
        var held = hold(chair, "Nguyễn Văn An", null, "2008", null);
        var opened = tenures.edit(held);
        tenures.end(held, PartialDate.ofYear(2011), null);

        assertThatThrownBy(() -> tenures.update(held, opened.values(), opened.version()))
                .isInstanceOf(StaleRecord.class);
    }

    @Test
    void whatOthersReferToIsNotDeleted() {
        hold(chair, "Nguyễn Văn An", bodies.create(committee, TermDraft.labelled(2008, 2013)), "2008", null);

        persistence.clear(); // as in another transaction

        assertThatThrownBy(() -> bodies.delete(chair))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems().getFirst().message())
                                .isEqualTo("shell.referenced.tenure"));
    }

    @Test
    void aGapIsSeenBetweenHoldersAndAfterTheLast() {
        hold(chair, "Nguyễn Văn An", null, "2005", "2007-09-30");
        hold(chair, "Lý Vinh Quang", null, "2008-11-20", "2013");

        var line = leadership.timeLine(organisation).posts().getFirst();

        assertThat(line.gaps(LocalDate.of(2016, 5, 1)))
                .extracting(gap -> gap.from() + " " + gap.to())
                .containsExactly("2007-10-01 2008-11-19", "2014-01-01 2016-05-01");
    }

    @Test
    void termsThatEndWithoutSuccessorAreNamedForTheUnionAndItsSocieties() {
        bodies.create(committee, TermDraft.labelled(2016, 2021));
        bodies.create(committee, new TermDraft(null, 2021, 2026, null, PartialDate.parse("2026-11-30"), null));
        var society = bodies.create(union.id(JOURNALISTS), BodyDraft.usual(BodyKind.EXECUTIVE_COMMITTEE));
        bodies.create(society, TermDraft.labelled(2020, 2025));
        var later = bodies.create(union.id(LEARNING), BodyDraft.usual(BodyKind.EXECUTIVE_COMMITTEE));
        bodies.create(later, TermDraft.labelled(2022, 2027));

        var ending = leadership.endingBy(organisation, LocalDate.of(2026, 12, 31));

        assertThat(ending)
                .extracting(term -> term.organisation().code() + " " + term.label() + " " + term.ends())
                .containsExactly("LS-HNB 2020–2025 2025-12-31", "LS 2021–2026 2026-11-30");
    }

    @Test
    void rosterAndTimeLineNeedTheSameNumberOfStatementsForOneAndForMany() {
        hold(vice, "Số 0", null, "2000", "2001");
        leadership.on(organisation, LocalDate.of(2000, 6, 1));
        var roster = Statements.during(() -> leadership.on(organisation, LocalDate.of(2000, 6, 1)));
        var timeLine = Statements.during(() -> leadership.timeLine(organisation));
        for (int i = 1; i < 20; i++) {
            hold(vice, "Số " + i, null, "2000", "2001");
        }

        access.scope(Permission.READ); // asks for the roles anew, as tenures may change them
        assertThat(Statements.during(() -> leadership.on(organisation, LocalDate.of(2000, 6, 1))))
                .isEqualTo(roster)
                .isEqualTo(2);
        assertThat(Statements.during(() -> leadership.timeLine(organisation)))
                .isEqualTo(timeLine)
                .isEqualTo(2);
    }

    @Test
    void aSocietysSecretarySeesItsLeadersButDoesNotChangeThem() {
        union.as(Role.SOCIETY_SECRETARY, JOURNALISTS, () -> {
            assertThat(leadership
                            .on(union.id(JOURNALISTS), LocalDate.of(2020, 1, 1))
                            .bodies())
                    .isEmpty();
            assertThatThrownBy(
                            () -> bodies.create(union.id(JOURNALISTS), BodyDraft.usual(BodyKind.EXECUTIVE_COMMITTEE)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> leadership.on(organisation, LocalDate.of(2020, 1, 1)))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void anotherUnionsLeadersAreOutOfReach() {
        assertThatThrownBy(() -> leadership.on(union.id(OTHER_UNION), LocalDate.of(2020, 1, 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> bodies.create(union.id(OTHER_UNION), BodyDraft.usual(BodyKind.EXECUTIVE_COMMITTEE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private TenureId hold(PostId post, String name, TermId term, String from, String to) {
        var draft = TenureDraft.of(post, new Named<>(null, name), term, PartialDate.parse(from));
        return tenures.create(draft.ending(to == null ? null : PartialDate.parse(to), null, null));
    }

    private List<String> holders(PostId post, LocalDate day) {
        return leadership
                .on(organisation, day)
                .posts()
                .filter(each -> each.id().equals(post))
                .flatMap(each -> each.holders().stream())
                .map(Holder::name)
                .toList();
    }

    private void copy(TenureId held, String from) {
        jdbc.sql("""
                        insert into tenure (id, version, created_at, created_by, updated_at, updated_by, person_id,
                            post_id, body_id, one_seat, valid_from, how, adopted)
                        select :id, 0, now(), 'x', now(), 'x', person_id, post_id, body_id, one_seat, :from, how, false
                        from tenure where id = :held""")
                .param("id", UUID.randomUUID())
                .param("from", from)
                .param("held", held.value())
                .update();
    }
}
