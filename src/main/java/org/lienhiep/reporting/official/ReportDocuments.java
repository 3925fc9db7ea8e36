package org.lienhiep.reporting.official;

import java.time.Clock;
import java.time.LocalDate;
import org.lienhiep.document.DateWords;
import org.lienhiep.document.FileFormat;
import org.lienhiep.document.LetterheadDraft;
import org.lienhiep.document.Letterheads;
import org.lienhiep.document.OfficialDocument;
import org.lienhiep.document.PlaceAndDate;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.VietnamTime;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.signing.Signatories;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.Reports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the official document of an organisation's own report. Asks for no permission itself: {@link Reports} and
 * {@link Letterheads} do.
 */
@Service
@Transactional(readOnly = true)
public class ReportDocuments {

    private final Reports reports;
    private final Letterheads letterheads;
    private final Signatories signatories;
    private final Clock clock;

    ReportDocuments(Reports reports, Letterheads letterheads, Signatories signatories, Clock clock) {
        this.reports = reports;
        this.letterheads = letterheads;
        this.signatories = signatories;
        this.clock = clock;
    }

    /**
     * The document of a report as it is stored now, also of one that nobody has begun.
     *
     * @throws NotFound when there is no such report or the person may not read it
     */
    public OfficialDocument of(OrganisationId organisation, HalfYear period) {
        return of(reports.get(organisation, period));
    }

    /**
     * The document of a report that the person has read. Until it is handed in it is a draft with an open date; then
     * it carries the day on which it was, and the name of who headed the organisation on that day.
     */
    public OfficialDocument of(ReportDetails report) {
        var day = day(report);
        var organisation = report.organisation().id();
        var letterhead = letterheads.of(organisation, day).values();
        var signer = signatories.headOf(organisation, day).orElse(null);
        var open = open(report);
        return new OfficialDocument(
                letterhead.letterhead(),
                letterhead.number(null),
                new PlaceAndDate(place(letterhead), day, open),
                open,
                "BÁO CÁO",
                "Kết quả công tác %s".formatted(DateWords.period(report.period())),
                new ReportBody(report).blocks(),
                letterhead.signature(signer),
                letterhead.recipientList(),
                null,
                YearSheet.of(report));
    }

    /** The name of such a file. */
    public String fileName(ReportDetails report, FileFormat format) {
        return format.fileName(report.organisation().code(), report.period(), null);
    }

    private static String place(LetterheadDraft letterhead) {
        var place = letterhead.place();
        return place == null ? "" : place;
    }

    private static boolean open(ReportDetails report) {
        return report.state() == null || report.state().open();
    }

    private LocalDate day(ReportDetails report) {
        return open(report) || report.submittedAt() == null
                ? LocalDate.now(clock)
                : report.submittedAt().atZone(VietnamTime.ZONE).toLocalDate();
    }
}
