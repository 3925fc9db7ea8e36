package org.lienhiep.meeting.invitation.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.duty.Duties;
import org.lienhiep.kernel.duty.Duty;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.agenda.AgendaItems;
import org.lienhiep.meeting.agenda.ui.AgendaLinks;
import org.lienhiep.meeting.invitation.Invitations;
import org.lienhiep.shell.I18n;
import org.springframework.stereotype.Component;

/** Meetings of the next fourteen days that have no agenda yet, or to which nobody is invited. */
@Component
class PlanningDuties implements Duties {

    private static final int DAYS = 14;
    private static final int LOOKED_AT = 50;

    private final Meetings meetings;
    private final AgendaItems agendas;
    private final Invitations invitations;
    private final Access access;

    PlanningDuties(Meetings meetings, AgendaItems agendas, Invitations invitations, Access access) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.invitations = invitations;
        this.access = access;
    }

    @Override
    public List<Duty> waiting(OrganisationId organisation, LocalDate day, int limit) {
        var soon = meetings.upcoming(organisation, LOOKED_AT).stream()
                .filter(row -> row.heldOn() != null && !row.heldOn().isAfter(day.plusDays(DAYS)))
                .filter(row -> access.may(Permission.EDIT_MEETINGS, host(row)))
                .toList();
        var ids = soon.stream().map(MeetingRow::id).collect(Collectors.toSet());
        var duties = new ArrayList<Duty>();
        var withAgenda = agendas.among(ids);
        var withInvited = invitations.among(ids);
        for (var row : soon) {
            if (!withAgenda.contains(row.id())) {
                duties.add(duty("meeting.duty.without-agenda", row, AgendaLinks.edit(row.id())));
            }
            if (!withInvited.contains(row.id())) {
                duties.add(duty("meeting.duty.without-invitation", row, InvitationLinks.page(row.id())));
            }
        }
        return duties.stream().limit(limit).toList();
    }

    private static Duty duty(String kind, MeetingRow row, String path) {
        return new Duty(kind, row.name().in(I18n.reader()), host(row), row.heldOn(), path);
    }

    private static OrganisationId host(MeetingRow row) {
        return row.hosts().getFirst().id();
    }
}
