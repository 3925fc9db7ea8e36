package org.lienhiep.dashboard.brief;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.leadership.Roster;
import org.lienhiep.meeting.DecisionLine;
import org.lienhiep.meeting.DecisionState;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.news.ArticleRow;
import org.lienhiep.organisation.OrganisationDetails;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.IndicatorSeries;
import org.lienhiep.reporting.ReportRow;
import org.lienhiep.reporting.ReportState;

/**
 * What a leader is told of one organisation.
 *
 * @param union the one above it; null for a union itself and for what belongs to none
 * @param day the day on which it is so
 * @param meetings the last ones that took place, the newest first
 * @param decisions what those meetings decided, and everything open that the organisation has to see to
 * @param trend the main indicators over the last half-years, oldest point first
 * @param reports its last reports, the newest first
 * @param press the last articles, the newest first
 */
public record SocietyBrief(
        OrganisationDetails organisation,
        @Nullable OrganisationLabel union,
        LocalDate day,
        Roster roster,
        List<MeetingRow> meetings,
        List<DecisionLine> decisions,
        List<IndicatorSeries> trend,
        List<ReportRow> reports,
        List<ArticleRow> press) {

    public SocietyBrief {
        meetings = List.copyOf(meetings);
        decisions = List.copyOf(decisions);
        trend = List.copyOf(trend);
        reports = List.copyOf(reports);
        press = List.copyOf(press);
    }

    /** What one of the meetings decided. */
    public List<DecisionLine> decidedBy(MeetingId meeting) {
        return decisions.stream().filter(each -> each.meeting().equals(meeting)).toList();
    }

    /** What is promised and not carried out, the overdue first. */
    public List<DecisionLine> promises() {
        return decisions.stream()
                .filter(each -> each.state() == DecisionState.OPEN)
                .sorted(java.util.Comparator.comparing(
                        DecisionLine::due, java.util.Comparator.nullsLast(java.util.Comparator.naturalOrder())))
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
                : trend.getFirst().points().stream().map(point -> point.period()).toList();
    }
}
