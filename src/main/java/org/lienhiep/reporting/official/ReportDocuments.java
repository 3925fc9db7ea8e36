package org.lienhiep.reporting.official;

import java.time.LocalDate;
import java.util.List;
import org.lienhiep.document.DocumentNumber;
import org.lienhiep.document.Letterhead;
import org.lienhiep.document.OfficialDocument;
import org.lienhiep.document.PlaceAndDate;
import org.lienhiep.document.Signature;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.Reports;
import org.springframework.stereotype.Service;

/** Makes the official document of an organisation's own report. */
@Service
public class ReportDocuments {

    private final Reports reports;

    ReportDocuments(Reports reports) {
        this.reports = reports;
    }

    /**
     * The document of a report as it is stored now, also of one that nobody has begun.
     *
     * @throws NotFound when there is no such report or the person may not read it
     */
    public OfficialDocument of(OrganisationId organisation, HalfYear period) {
        return of(reports.get(organisation, period));
    }

    /** The document of a report that the person has read, such as for the preview before submission. */
    public OfficialDocument of(ReportDetails report) {
        return new OfficialDocument(
                new Letterhead(
                        List.of(report.union().name().vi()),
                        List.of(report.organisation().name().vi())),
                new DocumentNumber(null, "BC"),
                new PlaceAndDate("", LocalDate.EPOCH, true),
                true,
                "BÁO CÁO",
                "",
                List.of(),
                new Signature(List.of(), "CHỦ TỊCH", null),
                List.of(),
                null,
                List.of());
    }
}
