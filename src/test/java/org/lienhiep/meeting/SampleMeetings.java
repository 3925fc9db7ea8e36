package org.lienhiep.meeting;

import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.LEARNING;
import static org.lienhiep.TestBeans.TODAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.lienhiep.SampleUnion;
import org.lienhiep.kernel.CalendarYear;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.id.PersonId;

/** Meetings that tests of this module record. */
final class SampleMeetings {

    private static final LocalDate SEED_DAY = LocalDate.of(2011, 8, 8);

    private SampleMeetings() {}

    /** A review conference of the sample union. */
    static MeetingDraft review(SampleUnion union) {
        return MeetingDraft.of(MeetingKind.HALF_YEAR_REVIEW, union.id(CODE))
                .with(held -> held.heldOn(SEED_DAY).period(HalfYear.parse("2011-H1")));
    }

    /** A workshop of the sample union on this day. */
    static MeetingDraft workshop(SampleUnion union, LocalDate day) {
        return MeetingDraft.of(MeetingKind.WORKSHOP, union.id(CODE)).with(held -> held.heldOn(day));
    }

    /** A meeting with a value in every field, elections and decisions. */
    static MeetingDraft everything(SampleUnion union) {
        return MeetingDraft.of(MeetingKind.CONGRESS, union.id(CODE), union.id(LEARNING))
                .with(all -> all.title("Đại hội lần thứ V")
                        .body("Đại hội đại biểu")
                        .sessionNumber(5)
                        .enlarged(true)
                        .heldOn(SEED_DAY)
                        .heldUntil(SEED_DAY.plusDays(1))
                        .startsAt(LocalTime.of(8, 0))
                        .endsAt(LocalTime.of(7, 30))
                        .place("Thành phố Lạng Sơn")
                        .period(new CalendarYear(2010))
                        .chair(new Named<>(new PersonId(UUID.randomUUID()), "Lý Vinh Quang"))
                        .secretary(new Named<>(null, "Nguyễn Thị Hoa"))
                        .state(MeetingState.MINUTED)
                        .agenda("Khai mạc\nBáo cáo")
                        .minutes("Đại hội đã bầu Ban Chấp hành.")
                        .societiesAttending(20)
                        .peopleAttending(120)
                        .peopleQualifier(Qualifier.AT_LEAST)
                        .attendance(List.of(
                                new AttendanceDraft(union.id(JOURNALISTS), AttendanceStatus.PRESENT, 2),
                                new AttendanceDraft(union.id(ACUPUNCTURE), AttendanceStatus.ABSENT, null)))
                        .guests(List.of(new GuestDraft("Bà An", "Phó Chủ tịch UBND tỉnh")))
                        .decisions(List.of(new DecisionDraft(
                                null, "01/NQ", "Thông qua điều lệ", union.id(CODE), TODAY, DecisionState.OPEN)))
                        .elections(List.of(new ElectionDraft(
                                null,
                                union.id(CODE),
                                new Named<>(null, "Lý Vinh Quang"),
                                "Phó Chủ tịch UBND tỉnh",
                                new Named<>(null, "Chủ tịch"),
                                "Ban Chấp hành",
                                2008,
                                2013,
                                SEED_DAY.plusDays(2)))));
    }
}
