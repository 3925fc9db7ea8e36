package org.lienhiep.meeting;

import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.VietnamTime;
import org.springframework.stereotype.Component;

/** What each step in the life of a meeting needs: minutes before they are approved, a reason before they are reopened. */
@Component
class MeetingSteps {

    private static final int LONGEST_REASON = 500;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final WrittenMinutes written;
    private final AttachmentRepository files;

    MeetingSteps(WrittenMinutes written, AttachmentRepository files) {
        this.written = written;
        this.files = files;
    }

    /** Whether minutes are there: written in the record or kept as a file, such as a signed and scanned sheet. */
    boolean minutesExist(Meeting meeting) {
        return meeting.hasMinutes()
                || written.exist(meeting.id())
                || !files.findByMeetingIdOrderById(meeting.storedId()).isEmpty();
    }

    /** Stops a step whose needs are not met. */
    void require(Meeting meeting, MeetingState next, @Nullable String reason) {
        var before = meeting.standing().state();
        if ((next == MeetingState.MINUTED || next == MeetingState.APPROVED)
                && before != MeetingState.APPROVED
                && !minutesExist(meeting)) {
            throw InvalidInput.in("state", "meeting.step.minutes-needed");
        }
        if (asksForReason(before, next) && reason == null) {
            throw InvalidInput.in("reason", "meeting.step.reason-needed");
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw InvalidInput.in("reason", "shell.too-long", LONGEST_REASON);
        }
    }

    /** Whoever calls off what was announced, or opens what was approved, says why. */
    static boolean asksForReason(MeetingState before, MeetingState next) {
        return next == MeetingState.CANCELLED || (before == MeetingState.APPROVED && next != before);
    }

    /** Stops a change of a record that is closed. */
    static void requireOpen(Meeting meeting) {
        var standing = meeting.standing();
        if (standing.locked()) {
            var since = standing.since();
            throw InvalidInput.because(
                    "meeting.locked",
                    standing.by() == null ? "?" : standing.by(),
                    since == null ? "?" : since.atZone(VietnamTime.ZONE).format(MOMENT));
        }
    }
}
