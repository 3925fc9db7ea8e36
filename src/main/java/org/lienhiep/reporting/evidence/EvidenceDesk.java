package org.lienhiep.reporting.evidence;

import java.util.UUID;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.ReportState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whether evidence of a cell may change, and the audit trail that it did. */
@Component
class EvidenceDesk {

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    EvidenceDesk(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** A cell whose report is locked until the transaction ends. */
    record Cell(OrganisationId organisation, HalfYear period, IndicatorId indicator, UUID report, String name) {}

    /** The cell, when its report is open. */
    Cell open(OrganisationId organisation, HalfYear period, IndicatorId indicator) {
        var name = jdbc.sql("select name_vi from indicator where id = :indicator")
                .param("indicator", indicator.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("indicator", indicator));
        return jdbc.sql("""
                        select id, state from report where organisation_id = :organisation and half_year = :period
                        for update""")
                .param("organisation", organisation.value())
                .param("period", period.number())
                .query((row, _) -> {
                    if (!ReportState.valueOf(row.getString("state")).open()) {
                        throw InvalidInput.because("reporting.evidence.locked");
                    }
                    return new Cell(organisation, period, indicator, row.getObject("id", UUID.class), name);
                })
                .optional()
                .orElseThrow(() -> InvalidInput.because("reporting.evidence.first"));
    }

    void added(Cell cell, String label) {
        trail.changed(subject(cell), "cell.evidence", null, label, null);
    }

    void removed(Cell cell, String label) {
        trail.changed(subject(cell), "cell.evidence", label, null, null);
    }

    private static AuditSubject subject(Cell cell) {
        return new AuditSubject("report", cell.report(), cell.name(), "cell");
    }
}
