package org.lienhiep.meeting.decision;

import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.id.DecisionId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.DecisionDraft;
import org.lienhiep.meeting.DecisionEntry;
import org.lienhiep.meeting.DecisionFollowUp;
import org.lienhiep.meeting.DecisionKind;
import org.lienhiep.meeting.Decisions;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.Meetings;
import org.springframework.beans.factory.annotation.Autowired;

/** A union with a register of decisions, and short ways to fill and read it. */
@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
abstract class DecisionTest {

    static final LocalDate MARCH = LocalDate.of(2026, 3, 10);

    @Autowired
    Decisions decisions;

    @Autowired
    DecisionFollowUp followUp;

    @Autowired
    DecisionRegister register;

    @Autowired
    Meetings meetings;

    @Autowired
    SampleUnion union;

    DecisionEntry resolution(String number, LocalDate day) {
        return of(DecisionKind.RESOLUTION, number, day);
    }

    DecisionEntry of(DecisionKind kind, String number, LocalDate day) {
        return new DecisionEntry(
                kind, number, "Xây dựng quỹ khuyến học", null, union.id(CODE), "Ban Thường vụ", day, null, null, null);
    }

    DecisionEntry due(LocalDate due) {
        return new DecisionEntry(
                DecisionKind.CONCLUSION,
                null,
                "Mở lớp tập huấn",
                null,
                union.id(CODE),
                "Ban Chấp hành",
                MARCH,
                union.id(JOURNALISTS),
                null,
                due);
    }

    MeetingId meeting(DecisionDraft... decided) {
        return meetings.create(MeetingDraft.of(MeetingKind.EXECUTIVE_COMMITTEE, union.id(CODE))
                .with(meeting -> meeting.heldOn(MARCH)
                        .body("Ban Chấp hành lần thứ 17 (mở rộng), khóa V")
                        .decisions(List.of(decided))));
    }

    List<DecisionRow> all() {
        return list(DecisionFilter.ALL);
    }

    List<DecisionRow> list(DecisionFilter filter) {
        return register.list(new ListQuery<>(filter, DecisionOrder.DUE, true, Locale.ROOT, 0, 100));
    }

    DecisionRow row(DecisionId id) {
        return register.rows(List.of(id)).getFirst();
    }
}
