package org.lienhiep.dashboard;

import java.math.BigDecimal;
import java.util.List;
import org.lienhiep.SampleReports;
import org.lienhiep.SampleUnion;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.reporting.CellDraft;
import org.lienhiep.reporting.FigureSource;
import org.lienhiep.reporting.Indicators;
import org.lienhiep.reporting.StatedFigureDraft;
import org.lienhiep.reporting.StatedFigures;
import org.springframework.stereotype.Component;

/** Figures as they come about: societies enter and submit, the union's office approves, meetings state. */
@Component
class SampleFigures {

    private final SampleUnion union;
    private final Indicators indicators;
    private final SampleReports reports;
    private final StatedFigures stated;
    private final Meetings meetings;

    SampleFigures(
            SampleUnion union, Indicators indicators, SampleReports reports, StatedFigures stated, Meetings meetings) {
        this.union = union;
        this.indicators = indicators;
        this.reports = reports;
        this.stated = stated;
        this.meetings = meetings;
    }

    void entered(String society, HalfYear period, String indicator, long value) {
        reports.entered(society, period, indicator, CellDraft.number(value));
    }

    void submitted(String society, HalfYear period) {
        reports.submitted(society, period);
    }

    void approved(String society, HalfYear period, String indicator, long value) {
        approved(society, period, indicator, CellDraft.number(value));
    }

    void approved(String society, HalfYear period, String indicator, CellDraft cell) {
        reports.entered(society, period, indicator, cell);
        reports.submitted(society, period);
        reports.approved(society, period);
    }

    /** A meeting that says of the union "at least so many". */
    void stated(String at, HalfYear period, String indicator, long atLeast) {
        union.as(Role.UNION_SECRETARY, at, () -> {
            var organisation = union.id(at);
            var meeting = meetings.create(MeetingDraft.of(MeetingKind.HALF_YEAR_REVIEW, organisation)
                    .with(draft -> draft.heldOn(period.lastDay())));
            var figure = new StatedFigureDraft(
                    organisation,
                    period,
                    indicators.byCode(indicator).orElseThrow().id(),
                    "buổi phổ biến",
                    BigDecimal.valueOf(atLeast),
                    Qualifier.AT_LEAST,
                    null,
                    null);
            stated.replace(FigureSource.of(meeting), List.of(figure));
        });
    }
}
