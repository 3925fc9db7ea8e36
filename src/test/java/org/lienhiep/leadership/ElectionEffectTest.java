package org.lienhiep.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.TestBeans.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Access;
import org.lienhiep.access.Grant;
import org.lienhiep.access.GrantDirectory;
import org.lienhiep.access.Permission;
import org.lienhiep.access.Role;
import org.lienhiep.account.Accounts;
import org.lienhiep.account.UserDraft;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.event.ElectionRecorded;
import org.lienhiep.kernel.event.ElectionWithdrawn;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.kernel.id.UserId;
import org.lienhiep.kernel.signing.Signatories;
import org.lienhiep.kernel.signing.Signatory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** From which day an election counts, on the roster, under a signature and for rights; and when two meetings tell it. */
@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class ElectionEffectTest {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Leadership leadership;

    @Autowired
    private Signatories signatories;

    @Autowired
    private GrantDirectory grants;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Access access;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Tenures tenures;

    @Autowired
    private People people;

    @Autowired
    private SampleUnion union;

    private OrganisationId organisation;
    private PostId chair;
    private PersonId an;
    private PersonId quang;
    private UserId accountOfAn;
    private UserId accountOfQuang;

    @BeforeEach
    void anIsChairAndBothHaveAccountsThatFollowTheirOffices() {
        organisation = union.id(CODE);
        var committee = bodies.create(organisation, BodyDraft.usual(BodyKind.EXECUTIVE_COMMITTEE));
        chair = bodies.create(committee, PostDraft.of("Chủ tịch", null, 1, null));
        an = people.create(PersonDraft.named("Nguyễn Văn An"));
        quang = people.create(PersonDraft.named("Lý Vinh Quang"));
        tenures.create(TenureDraft.of(chair, new Named<>(an, "An"), null, PartialDate.parse("2023-10-15")));
        accountOfAn = account("an", an);
        accountOfQuang = account("quang", quang);
    }

    @Test
    void anElectionForTomorrowChangesNothingToday() {
        elect(UUID.randomUUID(), quang, TODAY.plusDays(1));

        assertThat(holder(TODAY)).isEqualTo("Nguyễn Văn An");
        assertThat(signer(TODAY)).isEqualTo("Nguyễn Văn An");
        assertThat(grants.grantsOf(accountOfAn)).hasSize(1);
        assertThat(grants.grantsOf(accountOfQuang)).isEmpty();
        assertThat(holder(TODAY.plusDays(1))).isEqualTo("Lý Vinh Quang");
        assertThat(signer(TODAY.plusDays(1))).isEqualTo("Lý Vinh Quang");
    }

    @Test
    void anElectionForTodayChangesRosterSignatureAndRightsAtOnce() {
        elect(UUID.randomUUID(), quang, TODAY);

        assertThat(holder(TODAY)).isEqualTo("Lý Vinh Quang");
        assertThat(signer(TODAY)).isEqualTo("Lý Vinh Quang");
        assertThat(grants.grantsOf(accountOfAn)).isEmpty();
        assertThat(grants.grantsOf(accountOfQuang)).containsExactly(new Grant(Role.LEADER, organisation, true));
        assertThat(holder(TODAY.minusDays(1))).isEqualTo("Nguyễn Văn An");
    }

    @Test
    void aCorrectedOrWithdrawnElectionGivesTheRightsBack() {
        var election = UUID.randomUUID();
        elect(election, quang, TODAY.minusDays(3));
        assertThat(grants.grantsOf(accountOfQuang)).hasSize(1);

        elect(election, quang, TODAY.plusDays(3));
        assertThat(grants.grantsOf(accountOfQuang)).isEmpty();
        assertThat(grants.grantsOf(accountOfAn)).hasSize(1);

        events.publishEvent(new ElectionWithdrawn(election));
        assertThat(holder(TODAY.plusDays(9))).isEqualTo("Nguyễn Văn An");
    }

    @Test
    void aPostElsewhereGivesNoRightsHere() {
        var elsewhere = bodies.create(union.id(SampleUnion.JOURNALISTS), BodyDraft.usual(BodyKind.EXECUTIVE_COMMITTEE));
        var post = bodies.create(elsewhere, PostDraft.of("Chủ tịch", null, 1, null));

        tenures.create(TenureDraft.of(post, new Named<>(quang, "Quang"), null, PartialDate.parse("2020")));

        assertThat(grants.grantsOf(accountOfQuang)).isEmpty();
    }

    @Test
    void whoAskedBeforeTheChangeIsAnsweredAnewAfterIt() {
        var username = "q" + UUID.randomUUID().toString().substring(0, 8);
        access.asSystem(() -> accounts.create(draft(username, quang)));
        assertThat(reads(username)).isFalse();

        elect(UUID.randomUUID(), quang, TODAY);

        assertThat(reads(username)).isTrue();
    }

    @Test
    void anElectionToldByTwoMeetingsIsOneTenureWithTwoSources() {
        var first = elect(UUID.randomUUID(), quang, TODAY);
        var second = elect(UUID.randomUUID(), quang, TODAY);

        assertThat(all()).containsExactly("Nguyễn Văn An 2023-10-15 2026-08-14", "Lý Vinh Quang 2026-08-15 null");
        assertThat(sources()).containsExactly(first.meeting(), second.meeting());
    }

    @Test
    void itLastsAsLongAsOneOfTheTwoMeetingsSaysSo() {
        var first = elect(UUID.randomUUID(), quang, TODAY);
        var second = elect(UUID.randomUUID(), quang, TODAY);

        events.publishEvent(new ElectionWithdrawn(first.election()));
        assertThat(all()).containsExactly("Nguyễn Văn An 2023-10-15 2026-08-14", "Lý Vinh Quang 2026-08-15 null");
        assertThat(sources()).containsExactly(second.meeting());

        events.publishEvent(new ElectionWithdrawn(second.election()));
        assertThat(all()).containsExactly("Nguyễn Văn An 2023-10-15 null");
    }

    @Test
    void aMeetingThatNoLongerSaysTheSameIsHeardAnew() {
        var chairwoman = people.create(PersonDraft.named("Trần Thị Bình"));
        elect(UUID.randomUUID(), quang, TODAY);
        var second = elect(UUID.randomUUID(), quang, TODAY);

        elect(second.election(), second.meeting(), chairwoman, TODAY.plusYears(1));

        assertThat(all())
                .containsExactly(
                        "Nguyễn Văn An 2023-10-15 2026-08-14",
                        "Lý Vinh Quang 2026-08-15 2027-08-14",
                        "Trần Thị Bình 2027-08-15 null");
        assertThat(sources()).hasSize(1);
    }

    private ElectionRecorded elect(UUID election, PersonId person, LocalDate from) {
        return elect(election, new MeetingId(UUID.randomUUID()), person, from);
    }

    private ElectionRecorded elect(UUID election, MeetingId meeting, PersonId person, LocalDate from) {
        var name = String.valueOf(people.get(person).values().name());
        var event = new ElectionRecorded(
                election, meeting, organisation, person, name, null, chair, "Chủ tịch", null, null, null, TODAY, from);
        events.publishEvent(event);
        return event;
    }

    private UserId account(String name, PersonId person) {
        return access.asSystem(() ->
                accounts.create(draft(name + UUID.randomUUID().toString().substring(0, 8), person)));
    }

    private UserDraft draft(String username, PersonId person) {
        return new UserDraft(
                username,
                username,
                null,
                "vi",
                SampleUnion.PASSWORD,
                true,
                Set.of(new Grant(Role.LEADER, organisation, true)),
                person);
    }

    private boolean reads(String username) {
        var may = new boolean[1];
        union.as(username, () -> may[0] = access.may(Permission.READ, organisation));
        return may[0];
    }

    private @Nullable String holder(LocalDate day) {
        return on(day).map(Holder::name).findFirst().orElse(null);
    }

    private @Nullable String signer(LocalDate day) {
        return signatories.headOf(organisation, day).map(Signatory::name).orElse(null);
    }

    private Stream<Holder> on(LocalDate day) {
        return leadership.on(organisation, day).posts().flatMap(post -> post.holders().stream());
    }

    private List<MeetingId> sources() {
        var holder = on(TODAY).findFirst().orElseThrow();
        return Stream.concat(Optional.ofNullable(holder.electedAt()).stream(), holder.alsoElectedAt().stream())
                .toList();
    }

    private List<String> all() {
        return leadership.timeLine(organisation).posts().stream()
                .flatMap(line -> line.holders().stream())
                .map(holder -> holder.name() + " " + holder.held().from() + " "
                        + holder.held().to())
                .toList();
    }
}
