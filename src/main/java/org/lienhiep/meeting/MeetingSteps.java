package org.lienhiep.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.VietnamTime;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.shell.I18n;
import org.springframework.stereotype.Component;

/** What each step in the life of a meeting needs: minutes before they are approved, a reason before they are reopened. */
@Component
class MeetingSteps {

    private static final int LONGEST_REASON = 500;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final WrittenMinutes written;
    private final AttachmentRepository files;
    private final Organisations organisations;
    private final Clock clock;

    MeetingSteps(WrittenMinutes written, AttachmentRepository files, Organisations organisations, Clock clock) {
        this.written = written;
        this.files = files;
        this.organisations = organisations;
        this.clock = clock;
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

    /** Stops a change of a record that is closed, saying who closed it when and who can open it. */
    void requireOpen(Meeting meeting) {
        if (meeting.standing().locked()) {
            throw InvalidInput.because("meeting.locked", lock(meeting));
        }
    }

    /** Stops a decision of an approved meeting from saying something else; who sees to it, and until when, may change. */
    void requireWording(Decision decision, DecisionEntry entry) {
        var meeting = decision.meeting();
        if (meeting == null || !decision.locked()) {
            return;
        }
        var kept = decision.entry();
        var problems = new ArrayList<Problem>();
        BiConsumer<String, Function<DecisionEntry, @Nullable Object>> keep = (field, value) -> {
            if (!Objects.equals(value.apply(kept), value.apply(entry))) {
                problems.add(new Problem(field, "meeting.decision.locked", lock(meeting)));
            }
        };
        keep.accept("kind", each -> each.kind() == null && each.number() != null ? DecisionKind.of(each.number()) : each.kind());
        keep.accept("number", DecisionEntry::number);
        keep.accept("text", DecisionEntry::text);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** Who approved the minutes, when, and whose secretary can open them again. */
    private Object[] lock(Meeting meeting) {
        var standing = meeting.standing();
        var since = standing.since();
        var organiser = organisations.labels(Set.of(meeting.organiser()), LocalDate.now(clock)).values().stream()
                .map(label -> label.brief(I18n.reader()))
                .collect(Collectors.joining());
        return new Object[] {
            Objects.requireNonNullElse(standing.by(), "–"),
            since == null ? "–" : since.atZone(VietnamTime.ZONE).format(MOMENT),
            organiser
        };
    }
}
