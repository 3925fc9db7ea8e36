package org.lienhiep.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.LEARNING;
import static org.lienhiep.TestBeans.TODAY;
import static org.lienhiep.meeting.SampleMeetings.everything;
import static org.lienhiep.meeting.SampleMeetings.review;
import static org.lienhiep.meeting.SampleMeetings.workshop;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.CalendarYear;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.organisation.OrganisationLabel;
import org.springframework.beans.factory.annotation.Autowired;

/** How meetings are found, ordered and counted. */
@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class MeetingListTest {

    private static final LocalDate SEED_DAY = LocalDate.of(2011, 8, 8);

    @Autowired
    private Meetings meetings;

    @Autowired
    private SampleUnion union;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "so ket",
                "SƠ KẾT 6 THÁNG đầu năm 2011",
                "review first half",
                "cao loc",
                "ly vinh quang",
                "LS",
                "kết lạng"
            })
    void itIsFoundByNameHostPlaceAndChairWithoutDiacritics(String text) {
        var id = meetings.create(
                review(union).with(found -> found.place("Cao Lộc").chair(new Named<>(null, "Lý Vinh Quang"))));
        meetings.create(MeetingDraft.of(MeetingKind.WORKSHOP, union.id(CODE)).with(other -> other.heldOn(SEED_DAY)));

        assertThat(ids(MeetingFilter.ALL.withText(text).withKind(MeetingKind.HALF_YEAR_REVIEW)))
                .containsExactly(id);
        assertThat(ids(MeetingFilter.ALL.withText(text + " khongco"))).isEmpty();
        assertThat(meetings.count(MeetingFilter.ALL.withText(text).withKind(MeetingKind.HALF_YEAR_REVIEW)))
                .isEqualTo(1);
    }

    @Test
    void aPercentSignIsNoWildcard() {
        meetings.create(review(union));

        assertThat(ids(MeetingFilter.ALL.withText("%"))).isEmpty();
    }

    @Test
    void theFilterNarrowsByStatePeriodDaysAndOrganisation() {
        var reviewed = meetings.create(review(union));
        var held = meetings.create(workshop(union, LocalDate.of(2011, 3, 1)));
        var several = meetings.create(
                workshop(union, LocalDate.of(2010, 12, 30)).with(days -> days.heldUntil(LocalDate.of(2011, 1, 2))));
        var planned = meetings.create(workshop(union, TODAY.plusDays(10)));
        var elsewhere = meetings.create(
                MeetingDraft.of(MeetingKind.TRAINING, union.id(LEARNING)).with(day -> day.heldOn(TODAY)));

        assertThat(ids(MeetingFilter.ALL.withPeriod(HalfYear.parse("2011-H1"))))
                .containsExactly(reviewed, held, several);
        assertThat(ids(MeetingFilter.ALL.withPeriod(new CalendarYear(2011)))).contains(reviewed, held, several);
        assertThat(ids(MeetingFilter.ALL.withStates(MeetingState.PLANNED))).containsExactly(planned);
        assertThat(ids(MeetingFilter.ALL.between(LocalDate.of(2011, 1, 2), LocalDate.of(2011, 3, 1))))
                .containsExactly(held, several);
        assertThat(ids(MeetingFilter.of(union.id(LEARNING)))).containsExactly(elsewhere);
        assertThat(ids(MeetingFilter.of(union.id(CODE)))).hasSize(5);
    }

    @Test
    void anOrganisationsMeetingsIncludeThoseItWasInvitedTo() {
        var id = meetings.create(review(union)
                .with(attended -> attended.attendance(List.of(AttendanceDraft.present(union.id(JOURNALISTS))))));

        assertThat(ids(MeetingFilter.of(union.id(JOURNALISTS)))).containsExactly(id);
        assertThat(ids(MeetingFilter.of(union.id(LEARNING)))).isEmpty();
    }

    @Test
    void rowsTellWhoCame() {
        meetings.create(everything(union));
        var row = list(MeetingFilter.ALL).getFirst();

        assertThat(row.societies()).isEqualTo(1);
        assertThat(row.invited()).isEqualTo(2);
        assertThat(row.people()).isEqualTo(new Figure(java.math.BigDecimal.valueOf(120), Qualifier.AT_LEAST));
        assertThat(row.hosts()).extracting(OrganisationLabel::code).containsExactly(CODE, LEARNING);
        assertThat(row.minuted()).isTrue();
        assertThat(row.attachments()).isZero();
    }

    @Test
    void aNumberOfSocietiesThatWasOnlyStatedCountsAsWell() {
        meetings.create(review(union).with(stated -> stated.societiesAttending(20)));

        assertThat(list(MeetingFilter.ALL).getFirst().societies()).isEqualTo(20);
    }

    @Test
    void namesAreOrderedByTheVietnameseAlphabetWhetherGivenOrMade() {
        for (var title : List.of("Đêm thơ", "Dạ hội", "Ăn mừng")) {
            meetings.create(workshop(union, SEED_DAY).with(named -> named.title(title)));
        }
        meetings.create(MeetingDraft.of(MeetingKind.CONGRESS, union.id(CODE)).with(day -> day.heldOn(SEED_DAY)));

        var query = new ListQuery<>(MeetingFilter.ALL, MeetingOrder.NAME, true, Locale.of("vi"), 0, 100);

        assertThat(meetings.list(query))
                .extracting(row -> row.name().vi())
                .containsExactly("Ăn mừng", "Dạ hội", "Đại hội – Liên hiệp các Hội KH&KT tỉnh Lạng Sơn", "Đêm thơ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELD_ON", "PLACE", "STATE"})
    void everyOrderWorksBothWays(MeetingOrder order) {
        var first = meetings.create(workshop(union, SEED_DAY).with(day -> day.place("A")));
        var second = meetings.create(workshop(union, TODAY.plusDays(3)).with(day -> day.place("B")));
        if (order == MeetingOrder.STATE) {
            assertThat(ids(order, true)).containsExactly(second, first);
        } else {
            assertThat(ids(order, true)).containsExactly(first, second);
            assertThat(ids(order, false)).containsExactly(second, first);
        }
    }

    @Test
    void aListNeedsTheSameNumberOfStatementsForOneRowAndForMany() {
        meetings.create(everything(union));
        list(MeetingFilter.of(union.id(CODE)));
        var few = Statements.during(() -> list(MeetingFilter.of(union.id(CODE))));
        for (int i = 0; i < 30; i++) {
            // Nobody is elected to the same post twice on one day.
            meetings.create(everything(union).with(meeting -> meeting.elections(List.of())));
        }

        assertThat(Statements.again(() -> list(MeetingFilter.of(union.id(CODE)))))
                .isEqualTo(few)
                .isLessThan(6);
    }

    @Test
    void theDashboardSeesTheLatestAndTheNext() {
        var old = meetings.create(workshop(union, SEED_DAY));
        var recent = meetings.create(workshop(union, TODAY));
        var next = meetings.create(workshop(union, TODAY.plusDays(1)));
        var later = meetings.create(workshop(union, TODAY.plusDays(20)));
        meetings.create(workshop(union, TODAY.plusDays(2)).with(off -> off.state(MeetingState.CANCELLED)));

        assertThat(meetings.latest(union.id(CODE), 5))
                .extracting(MeetingRow::id)
                .containsExactly(recent, old);
        assertThat(meetings.upcoming(union.id(CODE), 1))
                .extracting(MeetingRow::id)
                .containsExactly(next);
        assertThat(meetings.around(union.id(CODE), 5, 5))
                .isEqualTo(
                        new MeetingsAround(meetings.upcoming(union.id(CODE), 5), meetings.latest(union.id(CODE), 5)));
        assertThat(Statements.again(() -> meetings.around(union.id(CODE), 5, 5)))
                .isEqualTo(Statements.again(() -> meetings.latest(union.id(CODE), 5)));
        assertThat(meetings.upcoming(union.id(CODE), 5))
                .extracting(MeetingRow::id)
                .containsExactly(next, later);
    }

    @Test
    void aPossibleDuplicateIsHeldByTheSameHostWithinThreeDays() {
        var same = meetings.create(review(union));
        var otherKind = meetings.create(workshop(union, SEED_DAY));
        meetings.create(review(union).with(late -> late.heldOn(SEED_DAY.plusDays(5))));
        meetings.create(MeetingDraft.of(MeetingKind.HALF_YEAR_REVIEW, union.id(LEARNING))
                .with(day -> day.heldOn(SEED_DAY)));

        assertThat(meetings.similar(union.id(CODE), SEED_DAY.plusDays(1), MeetingKind.HALF_YEAR_REVIEW))
                .extracting(MeetingRow::id)
                .containsExactly(same, otherKind);
    }

    @Test
    void rowsAreFoundByTheirIds() {
        var id = meetings.create(review(union));

        assertThat(meetings.rows(List.of(id, new MeetingId(UUID.randomUUID()))))
                .extracting(MeetingRow::id)
                .containsExactly(id);
        assertThat(meetings.rows(List.of())).isEmpty();
    }

    private List<MeetingRow> list(MeetingFilter filter) {
        return meetings.list(new ListQuery<>(filter, MeetingOrder.HELD_ON, false, Locale.of("vi"), 0, 100));
    }

    private List<MeetingId> ids(MeetingFilter filter) {
        return list(filter).stream().map(MeetingRow::id).toList();
    }

    private List<MeetingId> ids(MeetingOrder order, boolean ascending) {
        return meetings.list(new ListQuery<>(MeetingFilter.ALL, order, ascending, Locale.of("vi"), 0, 100)).stream()
                .map(MeetingRow::id)
                .toList();
    }
}
