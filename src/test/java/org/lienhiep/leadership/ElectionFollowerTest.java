package org.lienhiep.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.OTHER_UNION;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Access;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.event.ElectionRecorded;
import org.lienhiep.kernel.event.ElectionWithdrawn;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an election that a meeting records leads to, and what is left when it is corrected or withdrawn. */
@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class ElectionFollowerTest {

    private static final LocalDate AUGUST = LocalDate.of(2011, 8, 8);
    private static final MeetingId MEETING = new MeetingId(UUID.randomUUID());

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Leadership leadership;

    @Autowired
    private Tenures tenures;

    @Autowired
    private People people;

    @Autowired
    private Bodies bodies;

    @Autowired
    private SampleUnion union;

    @Autowired
    private Access access;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anElectionMakesWhatItNamesAndOpensTheTenure() {
        publish(new Elected("Lý Vinh Quang", "Chủ tịch").office("Phó Chủ tịch UBND tỉnh"));

        var roster = leadership.on(union.id(CODE), AUGUST);
        assertThat(roster.bodies()).singleElement().satisfies(body -> {
            assertThat(body.kind()).isEqualTo(BodyKind.EXECUTIVE_COMMITTEE);
            assertThat(body.name().vi()).isEqualTo("Ban Chấp hành");
        });
        assertThat(roster.posts()).singleElement().satisfies(post -> {
            assertThat(post.title().in(java.util.Locale.ENGLISH)).isEqualTo("President");
            assertThat(post.seats()).isEqualTo(1);
        });
        var holder = holder(AUGUST);
        assertThat(holder.name()).isEqualTo("Lý Vinh Quang");
        assertThat(holder.held().from()).isEqualTo(PartialDate.of(AUGUST));
        assertThat(holder.term()).isNotNull().extracting(TermLabel::years).isEqualTo("2008–2013");
        assertThat(holder.electedAt()).isEqualTo(MEETING);
        assertThat(holder.otherOffice()).isEqualTo("Phó Chủ tịch UBND tỉnh");
        assertThat(leadership.on(union.id(CODE), AUGUST.minusDays(1)).posts())
                .singleElement()
                .extracting(Roster.PostOnDay::vacant)
                .isEqualTo(1);
    }

    @Test
    void aByElectionWithinTheTermEndsTheEarlierHolderTheDayBefore() {
        earlierChair();

        publish(new Elected("Lý Vinh Quang", "Chủ tịch"));

        assertThat(chairs()).containsExactly("Nguyễn Văn An 2008-10-15 2011-08-07", "Lý Vinh Quang 2011-08-08 null");
    }

    @Test
    void withdrawnItLeavesEverythingAsItWas() {
        earlierChair();
        var before = counts();
        var elected = publish(new Elected("Lý Vinh Quang", "Chủ tịch"));

        events.publishEvent(new ElectionWithdrawn(elected));

        assertThat(chairs()).containsExactly("Nguyễn Văn An 2008-10-15 null");
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void withdrawingTheOnlyElectionTakesAwayBodyPostTermAndPerson() {
        var before = counts();
        var elected = publish(new Elected("Lý Vinh Quang", "Chủ tịch"));
        assertThat(counts()).isNotEqualTo(before);

        events.publishEvent(new ElectionWithdrawn(elected));

        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void aCorrectionReplacesWhatWasSaidFirst() {
        earlierChair();
        var election = publish(new Elected("Lý Vinh Quân", "Phó Chủ tịch"));

        publish(new Elected("Lý Vinh Quang", "Chủ tịch").again(election));

        assertThat(chairs()).containsExactly("Nguyễn Văn An 2008-10-15 2011-08-07", "Lý Vinh Quang 2011-08-08 null");
        assertThat(count("person where name = 'Lý Vinh Quân'")).isZero();
        assertThat(count("post where title = 'Phó Chủ tịch'")).isZero();
    }

    @Test
    void aCorrectedDayMovesTheEndOfTheOneBefore() {
        earlierChair();
        var election = publish(new Elected("Lý Vinh Quang", "Chủ tịch"));
        var person = holder(AUGUST).person();

        publish(new Elected("Lý Vinh Quang", "Chủ tịch").on(AUGUST.plusDays(1)).again(election));

        assertThat(chairs()).containsExactly("Nguyễn Văn An 2008-10-15 2011-08-08", "Lý Vinh Quang 2011-08-09 null");
        assertThat(holder(AUGUST.plusDays(1)).person()).isEqualTo(person);
    }

    @Test
    void theSameElectionAgainChangesNothing() {
        earlierChair();
        var election = publish(new Elected("Lý Vinh Quang", "Chủ tịch"));
        var before = chairs();
        var counts = counts();

        publish(new Elected("Lý Vinh Quang", "Chủ tịch").again(election));

        assertThat(chairs()).isEqualTo(before);
        assertThat(counts()).isEqualTo(counts);
    }

    @Test
    void anElectionLongAgoEndsBeforeTheOneThatFollowed() {
        publish(new Elected("Lý Vinh Quang", "Chủ tịch"));

        var earlier = publish(new Elected("Nguyễn Văn An", "Chủ tịch").on(LocalDate.of(2008, 10, 15)));

        assertThat(chairs()).containsExactly("Nguyễn Văn An 2008-10-15 2011-08-07", "Lý Vinh Quang 2011-08-08 null");
        events.publishEvent(new ElectionWithdrawn(earlier));
        assertThat(chairs()).containsExactly("Lý Vinh Quang 2011-08-08 null");
    }

    @Test
    void withdrawingTheMiddleOneOfThreeJoinsTheOthers() {
        publish(new Elected("Nguyễn Văn An", "Chủ tịch").on(LocalDate.of(2008, 10, 15)));
        var middle = publish(new Elected("Lý Vinh Quang", "Chủ tịch"));
        var last = publish(new Elected("Trần Thị Bình", "Chủ tịch")
                .on(LocalDate.of(2013, 12, 1))
                .term(2013, 2018));

        events.publishEvent(new ElectionWithdrawn(middle));

        assertThat(chairs()).containsExactly("Nguyễn Văn An 2008-10-15 2013-11-30", "Trần Thị Bình 2013-12-01 null");
        events.publishEvent(new ElectionWithdrawn(last));
        assertThat(chairs()).containsExactly("Nguyễn Văn An 2008-10-15 null");
    }

    @Test
    void whoIsElectedAgainBeginsANewTenureInTheNewTerm() {
        publish(new Elected("Lý Vinh Quang", "Chủ tịch"));

        publish(new Elected("Lý Vinh Quang", "Chủ tịch")
                .on(LocalDate.of(2013, 12, 1))
                .term(2013, 2018));

        assertThat(chairs()).containsExactly("Lý Vinh Quang 2011-08-08 2013-11-30", "Lý Vinh Quang 2013-12-01 null");
        assertThat(count("person")).isEqualTo(1);
    }

    @Test
    void aNameIsTheSameWithItsTonePlacedElsewhereAndWithoutMarks() {
        publish(new Elected("Lê Thị Hoà", "Tổng Thư ký"));

        publish(new Elected("LÊ THỊ HÒA", "Chánh Văn phòng"));
        publish(new Elected("le thi hoa", "Kế toán"));

        assertThat(count("person")).isEqualTo(1);
    }

    @Test
    void theSameNameInAnotherOrganisationIsSomeoneElse() {
        publish(new Elected("Nguyễn Văn An", "Chủ tịch"));

        publish(new Elected("Nguyễn Văn An", "Chủ tịch").in(union.id(JOURNALISTS)));

        assertThat(count("person")).isEqualTo(2);
    }

    @Test
    void whoWasEnteredInTheRegisterBeforeIsTheOneElected() {
        var id = people.create(PersonDraft.of("Lý Vinh Quang", "TS.", 1955, null, null));

        var election = publish(new Elected("Lý Vinh Quang", "Chủ tịch"));

        assertThat(holder(AUGUST).person()).isEqualTo(id);
        events.publishEvent(new ElectionWithdrawn(election));
        assertThat(people.get(id).values().honorific()).isEqualTo("TS.");
    }

    @Test
    void aTenureThatWasRecordedByHandBelongsToTheElectionAndOutlivesIt() {
        var post = earlierChair();
        tenures.end(holder(LocalDate.of(2010, 1, 1)).tenure(), PartialDate.ofYear(2011), null);
        tenures.create(TenureDraft.of(post, new Named<>(null, "Lý Vinh Quang"), null, PartialDate.parse("2011-08")));

        var election = publish(new Elected("Lý Vinh Quang", "Chủ tịch"));

        assertThat(chairs()).containsExactly("Nguyễn Văn An 2008-10-15 2011", "Lý Vinh Quang 2011-08-08 null");
        assertThat(holder(AUGUST).electedAt()).isEqualTo(MEETING);
        events.publishEvent(new ElectionWithdrawn(election));
        assertThat(chairs()).containsExactly("Nguyễn Văn An 2008-10-15 2011", "Lý Vinh Quang 2011-08 null");
    }

    @Test
    void severalCanBeElectedViceChairs() {
        publish(new Elected("Lý Vinh Quang", "Phó Chủ tịch"));
        publish(new Elected("Nguyễn Văn An", "phó chủ tịch Liên hiệp Hội"));

        assertThat(leadership.on(union.id(CODE), AUGUST).posts())
                .singleElement()
                .satisfies(post -> assertThat(post.holders()).hasSize(2));
    }

    @Test
    void bodiesAreKnownByTheirWords() {
        publish(new Elected("Một", "Uỷ viên").body("BCH lần thứ 17 (mở rộng), khoá V"));
        publish(new Elected("Hai", "Ủy viên BCH").body("Ban chấp hành"));
        publish(new Elected("Ba", "Uỷ viên").body("Ban Thường vụ"));
        publish(new Elected("Bốn", "Chủ nhiệm").body("Ủy ban kiểm tra"));
        publish(new Elected("Năm", "Trưởng ban").body("Ban Tổ chức"));

        assertThat(leadership.on(union.id(CODE), AUGUST).bodies())
                .extracting(body ->
                        body.kind() + " " + body.posts().getFirst().holders().size())
                .containsExactly("EXECUTIVE_COMMITTEE 2", "STANDING_COMMITTEE 1", "INSPECTION_COMMITTEE 1", "OTHER 1");
    }

    @Test
    void twoCannotBeElectedToOneSeatOnOneDay() {
        publish(new Elected("Lý Vinh Quang", "Chủ tịch"));

        assertThatThrownBy(() -> publish(new Elected("Nguyễn Văn An", "Chủ tịch")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.message()).isEqualTo("leadership.tenure.taken-by");
                                    assertThat(problem.arguments()).containsExactly("Lý Vinh Quang");
                                }));
    }

    @Test
    @SignedIn(value = Role.SOCIETY_SECRETARY, at = JOURNALISTS)
    void whoMayRecordTheMeetingNeedNotKeepTheRegisterAndIsNamedInItsHistory() {
        publish(new Elected("Lý Vinh Quang", "Chủ tịch").in(union.id(JOURNALISTS)));

        var person = leadership
                .on(union.id(JOURNALISTS), AUGUST)
                .posts()
                .findFirst()
                .orElseThrow()
                .holders()
                .getFirst()
                .person();
        assertThat(trail.of(person.value(), 10))
                .allSatisfy(entry -> assertThat(entry.by()).isEqualTo("Người dùng SOCIETY_SECRETARY"));
    }

    @Test
    void anotherUnionIsNotTouched() {
        publish(new Elected("Lý Vinh Quang", "Chủ tịch"));

        assertThat(access.asSystem(() -> leadership.on(union.id(OTHER_UNION), AUGUST))
                        .bodies())
                .isEmpty();
    }

    private org.lienhiep.kernel.id.PostId earlierChair() {
        var body = bodies.create(union.id(CODE), BodyDraft.of(BodyKind.EXECUTIVE_COMMITTEE, "BCH tỉnh", null));
        var post = bodies.create(body, PostDraft.of("Chủ tịch", null, 1, null));
        var term = bodies.create(body, TermDraft.labelled(2008, 2013));
        tenures.create(TenureDraft.of(post, new Named<>(null, "Nguyễn Văn An"), term, PartialDate.parse("2008-10-15")));
        return post;
    }

    private List<String> chairs() {
        return leadership.timeLine(union.id(CODE)).posts().stream()
                .filter(line -> line.title().vi().equals("Chủ tịch"))
                .flatMap(line -> line.holders().stream())
                .map(holder -> holder.name() + " " + holder.held().from() + " "
                        + holder.held().to())
                .toList();
    }

    private Holder holder(LocalDate day) {
        return leadership
                .on(union.id(CODE), day)
                .posts()
                .flatMap(post -> post.holders().stream())
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> counts() {
        return List.of(count("person"), count("body"), count("post"), count("term"), count("tenure"));
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }

    private UUID publish(Elected elected) {
        var event = elected.event(union.id(CODE));
        events.publishEvent(event);
        return event.election();
    }

    /** An election in August 2011 within the term 2008–2013, unless said otherwise. */
    private record Elected(
            UUID election,
            OrganisationId organisation,
            Named<PersonId> person,
            String office,
            String post,
            String body,
            int from,
            int to,
            LocalDate day) {

        Elected(String person, String post) {
            this(UUID.randomUUID(), null, new Named<>(null, person), null, post, null, 2008, 2013, AUGUST);
        }

        Elected again(UUID same) {
            return new Elected(same, organisation, person, office, post, body, from, to, day);
        }

        Elected in(OrganisationId other) {
            return new Elected(election, other, person, office, post, body, from, to, day);
        }

        Elected office(String other) {
            return new Elected(election, organisation, person, other, post, body, from, to, day);
        }

        Elected body(String other) {
            return new Elected(election, organisation, person, office, post, other, from, to, day);
        }

        Elected term(int first, int last) {
            return new Elected(election, organisation, person, office, post, body, first, last, day);
        }

        Elected on(LocalDate other) {
            return new Elected(election, organisation, person, office, post, body, from, to, other);
        }

        ElectionRecorded event(OrganisationId usual) {
            return new ElectionRecorded(
                    election,
                    MEETING,
                    organisation == null ? usual : organisation,
                    person.id(),
                    person.name(),
                    office,
                    null,
                    post,
                    body,
                    from,
                    to,
                    day,
                    day);
        }
    }
}
