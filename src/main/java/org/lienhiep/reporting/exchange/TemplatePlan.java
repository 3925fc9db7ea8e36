package org.lienhiep.reporting.exchange;

import java.util.List;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.CellChange;
import org.lienhiep.reporting.ReportChanges;
import org.lienhiep.reporting.ReportDraft;

/**
 * What a template that came back would change, or did change.
 *
 * @param entries the cells that the person changed in it
 * @param changes cells that say something else afterwards, by section and position
 * @param errors what breaks a rule; while there is one, nothing is stored
 * @param warnings what is worth another look
 * @param plan as {@link ReportChanges} made it
 */
public record TemplatePlan(
        OrganisationId organisation,
        HalfYear period,
        List<ReportDraft.Entry> entries,
        List<Change> changes,
        List<Remark> errors,
        List<Remark> warnings,
        ReportChanges.Plan plan) {

    public TemplatePlan {
        entries = List.copyOf(entries);
        changes = List.copyOf(changes);
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    /** A changed cell and its address in the workbook, such as {@code F17}. */
    public record Change(String address, CellChange cell) {}

    /** What there is to say of a cell of the workbook; {@link Problem#field()} is its address. */
    public record Remark(String indicator, Problem problem) {

        /** Where, such as {@code F17}. */
        public String address() {
            return String.valueOf(problem.field());
        }
    }

    /** Whether it may be stored: nothing is wrong and something changes. */
    public boolean ready() {
        return errors.isEmpty() && !changes.isEmpty() && !plan.applied();
    }
}
