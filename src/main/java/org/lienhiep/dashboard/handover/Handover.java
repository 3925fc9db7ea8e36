package org.lienhiep.dashboard.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lienhiep.account.AccountHolder;
import org.lienhiep.dashboard.desk.DeskList;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.leadership.Roster;
import org.lienhiep.leadership.TimeLine;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.decision.DecisionRow;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.ReportRow;
import org.lienhiep.reporting.reminder.Contact;

/**
 * What is handed over of an organisation on a day.
 *
 * @param accounts in the organisation itself
 * @param desk everything that is unfinished
 * @param roster who leads it, which names the bodies of the terms
 * @param terms that run on the day, the earliest end first
 * @param reports the last ones, the newest first
 * @param planned meetings to come, the soonest first
 * @param decisions not carried out
 * @param societies that it has to do with, by name; none for a society
 * @param contacts who prepares the reports there
 * @param filed the last meetings with files, the newest first
 */
public record Handover(
        OrganisationLabel organisation,
        LocalDate day,
        List<AccountHolder> accounts,
        DeskList desk,
        Roster roster,
        List<TimeLine.TermSpan> terms,
        List<ReportRow> reports,
        List<MeetingRow> planned,
        List<DecisionRow> decisions,
        List<OrganisationLabel> societies,
        Map<OrganisationId, Contact> contacts,
        List<MeetingRow> filed) {

    public Handover {
        accounts = List.copyOf(accounts);
        terms = List.copyOf(terms);
        reports = List.copyOf(reports);
        planned = List.copyOf(planned);
        decisions = List.copyOf(decisions);
        societies = List.copyOf(societies);
        contacts = Map.copyOf(contacts);
        filed = List.copyOf(filed);
    }

    /** What a term's body is called; empty when it has no post any more. */
    public String body(TimeLine.TermSpan term) {
        return roster.bodies().stream()
                .filter(body -> body.id().equals(term.body()))
                .map(body -> body.name().vi())
                .findFirst()
                .orElse("");
    }
}
