package org.lienhiep.reporting.ui;

import java.time.LocalDate;
import java.util.Map;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.Completeness;
import org.lienhiep.reporting.ReportBoard;
import org.lienhiep.reporting.reminder.Contact;
import org.lienhiep.reporting.reminder.Reminded;

/**
 * What a union's board shows.
 *
 * @param reminded how often each society was reminded of its report on the latest half-year of the board
 * @param reviews whether the person looks after these reports, so that he may remind and extend
 */
record BoardData(
        OrganisationLabel union,
        ReportBoard board,
        Map<OrganisationId, Contact> contacts,
        Map<OrganisationId, Reminded> reminded,
        boolean reviews,
        LocalDate today) {

    /** The half-year that the board is about; those before it stand beside it. */
    HalfYear current() {
        return board.periods().getLast();
    }

    Completeness completeness() {
        return board.completeness(current());
    }
}
