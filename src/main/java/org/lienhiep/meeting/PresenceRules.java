package org.lienhiep.meeting;

import static org.lienhiep.meeting.DraftProblems.each;

/** What the record of who came must be like to be stored. */
final class PresenceRules {

    private static final int MOST_ON_A_ROLL = 2000;

    private final MeetingDraft draft;
    private final DraftProblems problems;

    PresenceRules(MeetingDraft draft, DraftProblems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check() {
        problems.named("chair", draft.chair());
        problems.named("secretary", draft.secretary());
        each("guests", draft.guests(), this::guest);
        attendance();
        counted();
        roll();
    }

    private void guest(String at, GuestDraft guest) {
        problems.required(at + ".name", "meeting.guest.name.needed", guest.name());
        problems.line(at + ".name", guest.name());
        problems.line(at + ".office", guest.office());
    }

    private void attendance() {
        problems.notNegative("societiesAttending", draft.societiesAttending());
        problems.notNegative("peopleAttending", draft.peopleAttending());
        each("attendance", draft.attendance(), this::attendance);
        problems.eachOnce(
                "attendance",
                ".organisation",
                "meeting.attendance.twice",
                draft.attendance(),
                AttendanceDraft::organisation);
    }

    private void attendance(String at, AttendanceDraft line) {
        problems.required(at + ".organisation", "meeting.attendance.organisation.needed", line.organisation());
        problems.required(at + ".status", "meeting.attendance.status.needed", line.status());
        problems.notNegative(at + ".delegates", line.delegates());
        problems.line(at + ".reason", line.reason());
    }

    /** More than were called cannot have come: guests and others are counted apart. */
    private void counted() {
        var called = draft.called();
        var came = draft.came();
        problems.notNegative("came", came);
        if (called != null && called < 1) {
            problems.add("called", "meeting.called.positive");
        } else if (came != null && called == null) {
            problems.add("called", "meeting.called.needed");
        } else if (came != null && called != null && came > called) {
            problems.add("came", "meeting.came.too-many", called);
        }
    }

    private void roll() {
        if (draft.roll().size() > MOST_ON_A_ROLL) {
            problems.add("roll", "meeting.roll.long", MOST_ON_A_ROLL);
        }
        each("roll", draft.roll(), (at, member) -> {
            problems.required(at + ".person", "meeting.roll.person.needed", member.person());
            problems.named(at + ".person", member.person());
            problems.required(at + ".status", "meeting.attendance.status.needed", member.status());
            problems.line(at + ".office", member.office());
            problems.line(at + ".reason", member.reason());
        });
        problems.eachOnce("roll", ".person", "meeting.roll.twice", draft.roll(), MemberDraft::person);
    }
}
