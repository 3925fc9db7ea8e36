package org.lienhiep.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.agenda.AgendaDraft;
import org.lienhiep.meeting.agenda.AgendaItems;
import org.lienhiep.meeting.agenda.AgendaOffer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class MinutesTest {

    private static final LocalDate SEED_DAY = LocalDate.of(2011, 8, 8);

    @Autowired
    private Minutes minutes;

    @Autowired
    private Phrases phrases;

    @Autowired
    private Meetings meetings;

    @Autowired
    private AgendaItems agenda;

    @Autowired
    private SampleUnion union;

    private MeetingId meeting;
    private UUID first;
    private UUID second;

    @BeforeEach
    void aMeetingWithAnAgenda() {
        meeting = meeting(SEED_DAY);
        agenda.save(
                meeting,
                List.of(AgendaDraft.of(1, "Báo cáo 6 tháng", null), AgendaDraft.of(1, "Quỹ sáng tạo", null)),
                0);
        first = agenda.of(meeting).getFirst().id();
        second = agenda.of(meeting).getLast().id();
    }

    private MeetingId meeting(LocalDate day) {
        return meetings.create(
                MeetingDraft.of(MeetingKind.HALF_YEAR_REVIEW, union.id(CODE)).with(held -> held.heldOn(day)));
    }

    @Test
    void minutesFollowTheAgendaAndKeepWhatWasWrittenOnAnItemThatIsGone() {
        minutes.save(meeting, first, "<p>Ban Thường vụ báo cáo.</p>", Minute.NEW);
        minutes.save(meeting, null, "<p>Khai mạc.</p>", Minute.NEW);
        assertThat(minutes.of(meeting))
                .extracting(ItemMinutes::heading)
                .containsExactly(null, "1. Báo cáo 6 tháng", "2. Quỹ sáng tạo");

        agenda.save(
                meeting,
                agenda.edit(meeting).values().subList(1, 2),
                agenda.edit(meeting).version());

        var items = minutes.of(meeting);
        assertThat(items).extracting(ItemMinutes::heading).containsExactly(null, "1. Quỹ sáng tạo", "Báo cáo 6 tháng");
        assertThat(items.getLast().minute().html()).isEqualTo("<p>Ban Thường vụ báo cáo.</p>");
    }

    @Test
    void whatIsHostileIsNeverStored() {
        minutes.save(meeting, first, "<p>A</p><img src=x onerror=alert(1)><script>alert(2)</script>", Minute.NEW);

        assertThat(minutes.get(meeting, first).html()).isEqualTo("<p>A</p>");
        assertThat(minutes.revisions(meeting, first).getFirst().html()).isEqualTo("<p>A</p>");
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndNothingIsLost() {
        var opened = minutes.save(meeting, first, "<p>A</p>", Minute.NEW);
        minutes.save(meeting, first, "<p>A, của người thứ nhất</p>", opened.version());

        assertThatThrownBy(() -> minutes.save(meeting, first, "<p>A, của người thứ hai</p>", opened.version()))
                .isInstanceOf(StaleRecord.class);
        assertThatThrownBy(() -> minutes.save(meeting, first, "<p>mới</p>", Minute.NEW))
                .isInstanceOf(StaleRecord.class);
        assertThat(minutes.get(meeting, first).html()).isEqualTo("<p>A, của người thứ nhất</p>");
        minutes.save(meeting, second, "<p>Mục khác không vướng.</p>", Minute.NEW);
    }

    @Test
    void whoGoesOnWritingContinuesHisRevisionAndAnotherPersonBeginsOne() {
        var mine = minutes.save(meeting, first, "<p>Một</p>", Minute.NEW);
        mine = minutes.save(meeting, first, "<p>Một hai</p>", mine.version());
        var version = mine.version();
        union.as(Role.ADMINISTRATOR, "", () -> {});
        assertThat(minutes.revisions(meeting, first)).hasSize(1);
        union.as(Role.UNION_SECRETARY, CODE, () -> minutes.save(meeting, first, "<p>Ba</p>", version));

        // Both are called alike in tests, so only a restored text is surely a revision of its own.
        var restored = minutes.restore(meeting, first, 1, version + 1);
        var revisions = minutes.revisions(meeting, first);
        assertThat(revisions.getFirst().restoredFrom()).isEqualTo(1);
        assertThat(revisions).hasSizeGreaterThan(1);
        assertThat(restored.html()).isEqualTo(revisions.getFirst().html());
        assertThat(minutes.get(meeting, first).version()).isEqualTo(version + 2);
    }

    @Test
    void speakersAreRecordedInOrderWithTheirItem() {
        minutes.contribute(
                meeting,
                second,
                List.of(
                        said("Bà An", "Nên lập quỹ."),
                        new Contribution(
                                null,
                                null,
                                new Named<>(null, "Ông Bình"),
                                "Chủ tịch",
                                union.id(JOURNALISTS),
                                "Nhất trí.")));

        var item = minutes.of(meeting).getLast();
        assertThat(item.contributions()).extracting(Contribution::text).containsExactly("Nên lập quỹ.", "Nhất trí.");
        assertThat(item.contributions().getLast().organisation()).isEqualTo(union.id(JOURNALISTS));
        assertThatThrownBy(() -> minutes.contribute(meeting, second, List.of(said(" ", " "))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(InvalidInput.Problem::field)
                                .containsExactly("contributions[0].speaker", "contributions[0].text"));
    }

    @Test
    void charactersThatCannotBeKeptBecomeBlanks() {
        minutes.save(meeting, first, "<p>Quỹ\u0000sáng\ud800tạo</p>", Minute.NEW);
        minutes.contribute(meeting, first, List.of(said("Bà\u0000An", "Nên\u0000lập quỹ.")));
        minutes.carry(meeting, new Carried(first, true, "Lập\u001bquỹ"));

        var item = minutes.of(meeting).get(1);
        assertThat(item.minute().html()).isEqualTo("<p>Quỹ sáng tạo</p>");
        assertThat(item.contributions())
                .containsExactly(new Contribution(
                        item.contributions().getFirst().id(),
                        first,
                        new Named<>(null, "Bà An"),
                        null,
                        null,
                        "Nên lập quỹ."));
        assertThat(item.carried()).isEqualTo(new Carried(first, true, "Lập quỹ"));
    }

    private static Contribution said(String name, String text) {
        return new Contribution(null, null, name.isBlank() ? null : new Named<>(null, name), null, null, text);
    }

    @Test
    void unfinishedItemsAreOfferedToTheNextAgendaUntilItTakesThemUp() {
        minutes.carry(meeting, new Carried(second, false, "chờ ý kiến UBND"));
        var next = meeting(SEED_DAY.plusMonths(1));
        var earlier = meeting(SEED_DAY.minusMonths(1));

        var offers = agenda.offers(next);
        assertThat(offers)
                .filteredOn(offer -> second.equals(offer.carriedFrom()))
                .extracting(AgendaOffer::text)
                .containsExactly("Quỹ sáng tạo: chờ ý kiến UBND");
        assertThat(agenda.offers(earlier)).noneMatch(offer -> second.equals(offer.carriedFrom()));

        agenda.add(next, offers.stream().map(AgendaOffer::item).toList());
        assertThat(agenda.offers(meeting(SEED_DAY.plusMonths(2))))
                .noneMatch(offer -> second.equals(offer.carriedFrom()));
        minutes.finish(meeting, second);
        assertThat(minutes.of(meeting).getLast().carried()).isNull();
    }

    @Test
    void approvedMinutesAreClosedAndWrittenOnesCanBeHandedIn() {
        minutes.save(meeting, first, "<p>A</p>", Minute.NEW);
        meetings.setState(meeting, MeetingState.MINUTED, meetings.edit(meeting).version());
        meetings.setState(meeting, MeetingState.APPROVED, meetings.edit(meeting).version());

        assertThatThrownBy(() -> minutes.save(meeting, first, "<p>B</p>", 0)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> minutes.contribute(meeting, first, List.of())).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> minutes.carry(meeting, new Carried(first, true, null)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> minutes.restore(meeting, first, 1, 0)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void onlyWhoKeepsTheMeetingWritesAndStrangersDoNotEvenSeeIt() {
        union.as(Role.LEADER, CODE, () -> {
            assertThat(minutes.of(meeting)).hasSize(3);
            assertThatThrownBy(() -> minutes.save(meeting, first, "<p>A</p>", Minute.NEW))
                    .isInstanceOf(AccessDeniedException.class);
        });
        union.as(
                Role.UNION_SECRETARY,
                SampleUnion.OTHER_UNION,
                () -> assertThatThrownBy(() -> minutes.of(meeting)).isInstanceOf(NotFound.class));
        assertThatThrownBy(() -> minutes.save(meeting, UUID.randomUUID(), "<p>A</p>", Minute.NEW))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void manyItemsTakeAsManyQueriesAsOne() {
        var few = Statements.during(() -> minutes.of(meeting));
        var long1 = meeting(SEED_DAY.plusDays(9));
        agenda.save(
                long1,
                java.util.stream.IntStream.range(0, 30)
                        .mapToObj(each -> AgendaDraft.of(1, "Mục " + each, null))
                        .toList(),
                0);
        agenda.of(long1).forEach(item -> minutes.save(long1, item.id(), "<p>Đã bàn.</p>", Minute.NEW));

        assertThat(Statements.during(() -> minutes.of(long1))).isLessThanOrEqualTo(few + 1);
    }

    @Test
    void aUnionWritesItsOwnSentencesAndItsSocietiesUseThem() {
        assertThat(phrases.of(union.id(JOURNALISTS))).contains("Chủ tọa kết luận:");
        phrases.set(union.id(CODE), List.of("  Đồng ý. ", "", "Đồng ý."));
        assertThat(phrases.of(union.id(JOURNALISTS))).containsExactly("Đồng ý.");
        phrases.set(union.id(CODE), List.of());
        assertThat(phrases.of(union.id(CODE))).hasSizeGreaterThan(5);
    }
}
