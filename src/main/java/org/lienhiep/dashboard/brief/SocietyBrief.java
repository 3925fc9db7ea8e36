package org.lienhiep.dashboard.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.leadership.Roster;
import org.lienhiep.leadership.succession.Matter;
import org.lienhiep.leadership.succession.SuccessionItem;
import org.lienhiep.meeting.DecisionState;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.decision.DecisionRow;
import org.lienhiep.news.ArticleRow;
import org.lienhiep.organisation.OrganisationDetails;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.IndicatorSeries;
import org.lienhiep.reporting.ReportRow;
import org.lienhiep.reporting.ReportState;

/**
 * What a leader is told of one organisation.
 *
 * @param above what it belongs to, as a rule the union; null for none
 * @param day the day on which it is so
 * @param succession what is to be done about its leaders: to confirm, to fill, to elect anew
 * @param meetings the last ones that took place, the newest first
 * @param decisions what those meetings decided, and everything open that the organisation has to see to
 * @param trend the main indicators over the last half-years, oldest point first
 * @param reports its last reports, the newest first
 * @param press the last articles, the newest first
 */
public record SocietyBrief(
        OrganisationDetails organisation,
        @Nullable OrganisationLabel above,
        LocalDate day,
        Roster roster,
        List<SuccessionItem> succession,
        List<MeetingRow> meetings,
        List<DecisionRow> decisions,
        List<IndicatorSeries> trend,
        List<ReportRow> reports,
        List<ArticleRow> press) {

    public SocietyBrief {
        succession = List.copyOf(succession);
        meetings = List.copyOf(meetings);
        decisions = List.copyOf(decisions);
        trend = List.copyOf(trend);
        reports = List.copyOf(reports);
        press = List.copyOf(press);
    }

    /** What one of the meetings decided. */
    public List<DecisionRow> decidedBy(MeetingId meeting) {
        return decisions.stream().filter(each -> meeting.equals(each.meeting())).toList();
    }

    /** What is promised and not carried out, the overdue first. */
    public List<DecisionRow> promises() {
        return decisions.stream()
                .filter(each -> each.state() == DecisionState.OPEN)
                .sorted(Comparator.comparing(DecisionRow::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Whoever was elected and is not confirmed. */
    public List<SuccessionItem> electionsToConfirm() {
        return succession.stream()
                .filter(each -> each.matter() == Matter.UNCONFIRMED)
                .toList();
    }

    /** Reports that wait for the union's office. */
    public List<ReportRow> reportsToApprove() {
        return reports.stream()
                .filter(each -> each.state() == ReportState.SUBMITTED || each.state() == ReportState.IN_REVIEW)
                .toList();
    }

    /** Meetings whose minutes are written and not approved. */
    public List<MeetingRow> minutesToApprove() {
        return meetings.stream()
                .filter(each -> each.state() == MeetingState.MINUTED)
                .toList();
    }

    /** The half-years of the trend, oldest first; none when there are no figures. */
    public List<HalfYear> periods() {
        return trend.isEmpty()
                ? List.of()
                : trend.getFirst().points().stream()
                        .map(point -> point.period())
                        .toList();
    }
}
