package org.lienhiep;

import java.util.List;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.reporting.CellDraft;
import org.lienhiep.reporting.ReportDraft;
import org.lienhiep.reporting.ReportEntry;
import org.lienhiep.reporting.ReportWorkflow;
import org.lienhiep.reporting.Reports;
import org.springframework.stereotype.Component;

/** Reports as they come about: societies of {@link SampleUnion} enter and submit, the union's office reviews. */
@Component
public class SampleReports {

    /** An indicator that every society counts. */
    public static final String TALKS = "dissemination_sessions";

    private final SampleUnion union;
    private final Reports reports;
    private final ReportEntry entry;
    private final ReportWorkflow workflow;

    SampleReports(SampleUnion union, Reports reports, ReportEntry entry, ReportWorkflow workflow) {
        this.union = union;
        this.reports = reports;
        this.entry = entry;
        this.workflow = workflow;
    }

    /** A report that says how many {@link #TALKS} there were, and nothing else. */
    public void entered(String society, HalfYear period, long talks) {
        entered(society, period, TALKS, CellDraft.number(talks));
    }

    /** A report that says this and nothing else. */
    public void entered(String society, HalfYear period, String indicator, CellDraft cell) {
        var report = new ReportDraft(List.of(new ReportDraft.Entry(indicator, cell)), null);
        union.as(Role.SOCIETY_SECRETARY, society, () -> entry.replace(union.id(society), period, report, null));
    }

    /** What was entered is handed in. */
    public void submitted(String society, HalfYear period) {
        union.as(
                Role.SOCIETY_SECRETARY,
                society,
                () -> workflow.submit(union.id(society), period, version(society, period)));
    }

    /** The same with what is entered before. */
    public void submitted(String society, HalfYear period, long talks) {
        entered(society, period, talks);
        submitted(society, period);
    }

    /** What was handed in is accepted. */
    public void approved(String society, HalfYear period) {
        union.as(
                Role.UNION_SECRETARY,
                SampleUnion.CODE,
                () -> workflow.approve(union.id(society), period, version(society, period)));
    }

    /** The same with what is entered and handed in before. */
    public void approved(String society, HalfYear period, long talks) {
        submitted(society, period, talks);
        approved(society, period);
    }

    /** How often the report was stored. */
    public int version(String society, HalfYear period) {
        return reports.get(union.id(society), period).version();
    }
}
