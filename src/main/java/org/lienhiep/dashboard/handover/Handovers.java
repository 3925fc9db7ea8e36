package org.lienhiep.dashboard.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.account.AccountHolders;
import org.lienhiep.dashboard.desk.Desk;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.leadership.Leadership;
import org.lienhiep.leadership.TimeLine;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.decision.DecisionRegister;
import org.lienhiep.organisation.MemberSocieties;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.Reports;
import org.lienhiep.reporting.reminder.Contacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what a secretary hands over. For the union's office, an administrator, and a society's secretary his own
 * society.
 */
@Service
@Transactional(readOnly = true)
public class Handovers {

    private static final int REPORTS = 6;
    private static final int PLANNED = 50;
    private static final int MEETINGS = 20;

    private final MemberSocieties memberSocieties;
    private final AccountHolders accounts;
    private final Desk desk;
    private final Leadership leadership;
    private final Reports reports;
    private final Meetings meetings;
    private final DecisionRegister decisions;
    private final Contacts contacts;
    private final Access access;
    private final Clock clock;

    Handovers(
            MemberSocieties memberSocieties,
            AccountHolders accounts,
            Desk desk,
            Leadership leadership,
            Reports reports,
            Meetings meetings,
            DecisionRegister decisions,
            Contacts contacts,
            Access access,
            Clock clock) {
        this.memberSocieties = memberSocieties;
        this.accounts = accounts;
        this.desk = desk;
        this.leadership = leadership;
        this.reports = reports;
        this.meetings = meetings;
        this.decisions = decisions;
        this.contacts = contacts;
        this.access = access;
        this.clock = clock;
    }

    /** Whether the person may hand this organisation over. */
    public boolean may(OrganisationId organisation) {
        return access.may(Permission.ENTER_REPORTS, organisation) || access.may(Permission.MANAGE_USERS, organisation);
    }

    /**
     * What is handed over today.
     *
     * @throws NotFound when there is no such organisation or the person may not hand it over
     */
    public Handover of(OrganisationId id) {
        if (!may(id)) {
            throw new NotFound("organisation", id);
        }
        var day = LocalDate.now(clock);
        var waiting = desk.of(id);
        var societies = societies(waiting.organisation(), day);
        return new Handover(
                waiting.organisation(),
                day,
                accounts.at(id),
                waiting,
                leadership.on(id, day),
                running(leadership.terms(id), day),
                reports.latest(id, REPORTS),
                meetings.upcoming(id, PLANNED),
                decisions.account(id, List.of()),
                societies,
                contacts.of(societies.stream().map(OrganisationLabel::id).toList()),
                meetings.latest(id, MEETINGS).stream()
                        .filter(meeting -> meeting.attachments() > 0 && hosted(meeting, id))
                        .toList());
    }

    private List<OrganisationLabel> societies(OrganisationLabel of, LocalDate day) {
        return of.kind() == OrganisationKind.UNION ? memberSocieties.of(of.id(), HalfYear.of(day)) : List.of(of);
    }

    /** Files of others' meetings are others' to hand over. */
    private static boolean hosted(MeetingRow meeting, OrganisationId by) {
        return meeting.hosts().stream().anyMatch(host -> host.id().equals(by));
    }

    private static List<TimeLine.TermSpan> running(List<TimeLine.TermSpan> terms, LocalDate day) {
        return terms.stream()
                .filter(term -> !term.from().earliest().isAfter(day)
                        && !term.to().latest().isBefore(day))
                .sorted(Comparator.comparing(term -> term.to().latest()))
                .toList();
    }
}
