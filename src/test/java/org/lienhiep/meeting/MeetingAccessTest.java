package org.lienhiep.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.OTHER_UNION;
import static org.lienhiep.TestBeans.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.MeetingId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who sees and who changes which meeting. */
@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class MeetingAccessTest {

    private static final LocalDate SEED_DAY = LocalDate.of(2011, 8, 8);

    @Autowired
    private Meetings meetings;

    @Autowired
    private SampleUnion union;

    @Test
    void anotherUnionsMeetingIsOutOfSight() {
        var id = inOtherUnion();

        assertThat(ids(MeetingFilter.ALL)).isEmpty();
        assertThat(meetings.count(MeetingFilter.ALL)).isZero();
        assertThat(meetings.rows(List.of(id))).isEmpty();
        assertThat(meetings.similar(union.id(OTHER_UNION), SEED_DAY, MeetingKind.CONGRESS))
                .isEmpty();
        assertThatThrownBy(() -> meetings.get(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> meetings.edit(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> meetings.delete(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> meetings.create(MeetingDraft.of(MeetingKind.CONGRESS, union.id(OTHER_UNION))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyMovesHisMeetingToAnOrganisationThatIsNotHis() {
        var id = meetings.create(review());
        var opened = meetings.edit(id);

        assertThatThrownBy(() -> meetings.update(
                        id,
                        opened.values().with(moved -> moved.hosts(List.of(union.id(OTHER_UNION)))),
                        opened.version()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @SignedIn(value = Role.SOCIETY_SECRETARY, at = JOURNALISTS)
    void aSocietysSecretaryReadsWhatHisSocietyAttendedAndWritesWhatItHosts() {
        var attended = asUnion(review().with(
                        attendance -> attendance.attendance(List.of(AttendanceDraft.present(union.id(JOURNALISTS))))));
        var coHosted =
                asUnion(review().with(together -> together.hosts(List.of(union.id(CODE), union.id(JOURNALISTS)))));
        var unseen = asUnion(review());

        assertThat(ids(MeetingFilter.ALL)).containsExactlyInAnyOrder(attended, coHosted);
        assertThat(meetings.get(attended).id()).isEqualTo(attended);
        assertThatThrownBy(() -> meetings.get(unseen)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> meetings.edit(attended)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> meetings.edit(coHosted)).isInstanceOf(AccessDeniedException.class);

        var own = meetings.create(MeetingDraft.of(MeetingKind.TRAINING, union.id(JOURNALISTS), union.id(CODE))
                .with(day -> day.heldOn(TODAY)));
        assertThat(meetings.edit(own).values().hosts()).hasSize(2);
    }

    @Test
    @SignedIn(Role.LEADER)
    void aLeaderReadsAndChangesNothing() {
        var id = asUnion(review());

        assertThat(meetings.get(id).values().kind()).isEqualTo(MeetingKind.HALF_YEAR_REVIEW);
        assertThatThrownBy(() -> meetings.edit(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> meetings.delete(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> meetings.create(review())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> meetings.create(MeetingDraft.of(MeetingKind.OTHER)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private MeetingId asUnion(MeetingDraft draft) {
        var made = new MeetingId[1];
        union.as(Role.UNION_SECRETARY, CODE, () -> made[0] = meetings.create(draft));
        return made[0];
    }

    private MeetingId inOtherUnion() {
        var made = new MeetingId[1];
        union.as(
                Role.UNION_SECRETARY,
                OTHER_UNION,
                () -> made[0] = meetings.create(MeetingDraft.of(MeetingKind.CONGRESS, union.id(OTHER_UNION))
                        .with(day -> day.heldOn(SEED_DAY))));
        return made[0];
    }

    private MeetingDraft review() {
        return MeetingDraft.of(MeetingKind.HALF_YEAR_REVIEW, union.id(CODE))
                .with(held -> held.heldOn(SEED_DAY).period(HalfYear.parse("2011-H1")));
    }

    private List<MeetingRow> list(MeetingFilter filter) {
        return meetings.list(new ListQuery<>(filter, MeetingOrder.HELD_ON, false, Locale.of("vi"), 0, 100));
    }

    private List<MeetingId> ids(MeetingFilter filter) {
        return list(filter).stream().map(MeetingRow::id).toList();
    }
}
