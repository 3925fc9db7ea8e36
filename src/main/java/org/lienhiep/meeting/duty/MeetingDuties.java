package org.lienhiep.meeting.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.duty.Duties;
import org.lienhiep.kernel.duty.Duty;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.WaitingMeetings;
import org.lienhiep.meeting.agenda.ui.AgendaLinks;
import org.lienhiep.meeting.invitation.ui.InvitationLinks;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.shell.I18n;
import org.springframework.stereotype.Component;

/**
 * Meetings of the next days that have no agenda yet, or to which nobody is invited; meetings that have no minutes a week
 * later, and minutes that wait for approval.
 */
@Component
class MeetingDuties implements Duties {

    private final WaitingMeetings waiting;

    MeetingDuties(WaitingMeetings waiting) {
        this.waiting = waiting;
    }

    @Override
    public List<Duty> waiting(OrganisationId organisation, LocalDate day, int limit) {
        return waiting.of(organisation, day, limit).stream()
                .flatMap(MeetingDuties::duties)
                .limit(limit)
                .toList();
    }

    private static Stream<Duty> duties(WaitingMeetings.Line line) {
        var row = line.meeting();
        return switch (row.state()) {
            case PLANNED -> planning(line);
            case HELD ->
                Stream.of(duty(
                        "meeting.duty.without-minutes",
                        row,
                        Objects.requireNonNull(row.heldOn()).plusDays(WaitingMeetings.DAYS_TO_WRITE),
                        MeetingLinks.minutes(row.id())));
            case MINUTED -> Stream.of(duty("meeting.duty.to-approve", row, null, MeetingLinks.page(row.id())));
            case APPROVED, CANCELLED -> Stream.empty();
        };
    }

    private static Stream<Duty> planning(WaitingMeetings.Line line) {
        var row = line.meeting();
        var duties = Stream.<Duty>builder();
        if (!line.planned()) {
            duties.add(duty("meeting.duty.without-agenda", row, row.heldOn(), AgendaLinks.edit(row.id())));
        }
        if (!line.invited()) {
            duties.add(duty("meeting.duty.without-invitation", row, row.heldOn(), InvitationLinks.page(row.id())));
        }
        return duties.build();
    }

    private static Duty duty(String kind, MeetingRow row, @Nullable LocalDate due, String path) {
        return new Duty(
                kind, row.name().in(I18n.reader()), row.hosts().getFirst().id(), due, path);
    }
}
