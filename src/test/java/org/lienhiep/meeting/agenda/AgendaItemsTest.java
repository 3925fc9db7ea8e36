package org.lienhiep.meeting.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.TestBeans.TODAY;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.Meetings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class AgendaItemsTest {

    @Autowired
    private AgendaItems agendas;

    @Autowired
    private AgendaTemplates templates;

    @Autowired
    private Meetings meetings;

    @Autowired
    private SampleUnion union;

    @Autowired
    private AuditTrail trail;

    private MeetingId meeting;

    @BeforeEach
    void plan() {
        meeting = meetings.create(MeetingDraft.of(MeetingKind.CONGRESS, union.id(CODE))
                .with(planned -> planned.heldOn(TODAY.plusDays(20)).startsAt(LocalTime.of(8, 0))));
    }

    @Test
    void itemsKeepTheirIdentityInAnotherOrder() {
        agendas.save(
                meeting,
                List.of(
                        AgendaDraft.of(1, "Khai mạc", 10),
                        AgendaDraft.of(1, "Báo cáo", 20),
                        AgendaDraft.of(2, "A", 20)),
                0);
        var stored = agendas.edit(meeting);
        var before = agendas.of(meeting);

        agendas.save(
                meeting,
                stored.values().reversed().stream().map(AgendaItemsTest::top).toList(),
                1);

        assertThat(before).extracting(AgendaItem::number).containsExactly("1", "2", "2.1");
        assertThat(before.get(2).parent()).isEqualTo(before.get(1).id());
        assertThat(before.get(1).starts()).isEqualTo(LocalTime.of(8, 10));
        assertThat(agendas.of(meeting))
                .extracting(AgendaItem::id)
                .containsExactly(
                        before.get(2).id(), before.get(1).id(), before.get(0).id());
    }

    private static AgendaDraft top(AgendaDraft item) {
        return new AgendaDraft(item.id(), 1, item.title(), item.owner(), item.minutes(), null, null);
    }

    @Test
    void aSecondPersonDoesNotOverwriteWhatTheFirstStored() {
        agendas.save(meeting, List.of(AgendaDraft.of(1, "Khai mạc", 10)), 0);

        assertThatThrownBy(() -> agendas.save(meeting, List.of(AgendaDraft.of(1, "Khác", 5)), 0))
                .isInstanceOf(StaleRecord.class);
        assertThat(agendas.of(meeting)).extracting(AgendaItem::title).containsExactly("Khai mạc");
    }

    @Test
    void anIdOfAnotherMeetingsItemMakesANewItem() {
        agendas.save(meeting, List.of(AgendaDraft.of(1, "Của cuộc này", 10)), 0);
        var other = meetings.create(MeetingDraft.of(MeetingKind.OTHER, union.id(CODE)));

        agendas.save(other, agendas.edit(meeting).values(), 0);

        assertThat(agendas.of(meeting)).hasSize(1);
        assertThat(agendas.of(other).getFirst().id())
                .isNotEqualTo(agendas.of(meeting).getFirst().id());
    }

    @Test
    void whatIsCarriedOverIsPutOnTheAgendaOnce() {
        agendas.save(meeting, List.of(AgendaDraft.of(1, "Việc dở", 10)), 0);
        var unfinished = agendas.of(meeting).getFirst().id();
        var next = meetings.create(MeetingDraft.of(MeetingKind.OTHER, union.id(CODE)));
        var item = new NewAgendaItem("Việc dở", new Named<>(null, "Ban Tổ chức"), null, unfinished, null);

        agendas.add(next, List.of(item));
        agendas.add(next, List.of(item));

        assertThat(agendas.of(next)).singleElement().satisfies(carried -> {
            assertThat(carried.carriedFrom()).isEqualTo(unfinished);
            assertThat(String.valueOf(carried.owner())).isEqualTo("Ban Tổ chức");
        });
    }

    @Test
    void charactersThatCannotBeKeptBecomeBlanks() {
        agendas.add(meeting, List.of(new NewAgendaItem("Quỹ\u0000sáng\ud800tạo", new Named<>(null, "Bà\u0000An"), null, null, null)));

        assertThat(agendas.of(meeting).getLast().title()).isEqualTo("Quỹ sáng tạo");
        assertThat(agendas.of(meeting).getLast().owner()).hasToString("Bà An");
    }

    @Test
    void theTrailTellsTheAgendaBeforeAndAfter() {
        agendas.save(meeting, List.of(AgendaDraft.of(1, "Khai mạc", 10)), 0);

        assertThat(trail.of(meeting.value(), 10))
                .anyMatch(entry -> "agenda".equals(entry.field()) && "1. Khai mạc".equals(entry.newValue()));
    }

    @Test
    void onlyWhoKeepsTheMeetingChangesItsAgenda() {
        union.as(Role.LEADER, CODE, () -> {
            assertThat(agendas.of(meeting)).isEmpty();
            assertThatThrownBy(() -> agendas.save(meeting, List.of(), 0)).isInstanceOf(AccessDeniedException.class);
        });
        union.as(
                Role.SOCIETY_SECRETARY,
                JOURNALISTS,
                () -> assertThatThrownBy(() -> agendas.of(meeting)).isInstanceOf(NotFound.class));
    }

    @Test
    void aUnionsOwnTemplateTakesThePlaceOfTheSuppliedOneUntilItIsReset() {
        var supplied = templates.of(MeetingKind.CONGRESS, union.id(CODE));
        templates.save(union.id(CODE), MeetingKind.CONGRESS, List.of(AgendaDraft.of(1, "Riêng", 15)), 0);

        assertThat(templates.of(MeetingKind.CONGRESS, union.id(JOURNALISTS)))
                .extracting(AgendaDraft::title)
                .containsExactly("Riêng");
        assertThat(templates.changed(union.id(CODE))).containsExactly(MeetingKind.CONGRESS);
        assertThatThrownBy(() -> templates.save(union.id(CODE), MeetingKind.CONGRESS, List.of(), 0))
                .isInstanceOf(StaleRecord.class);

        templates.reset(union.id(CODE), MeetingKind.CONGRESS);
        assertThat(templates.of(MeetingKind.CONGRESS, union.id(CODE))).isEqualTo(supplied);
    }

    @Test
    void aSocietyDoesNotWriteTheUnionsTemplates() {
        union.as(
                Role.SOCIETY_SECRETARY,
                JOURNALISTS,
                () -> assertThatThrownBy(() -> templates.save(union.id(CODE), MeetingKind.OTHER, List.of(), 0))
                        .isInstanceOf(AccessDeniedException.class));
    }
}
