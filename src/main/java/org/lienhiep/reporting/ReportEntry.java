package org.lienhiep.reporting;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Filling in a report. Whoever may enter reports of the organisation may do so while the report is a draft or was
 * returned; the first thing entered begins it.
 */
@Service
@Transactional
public class ReportEntry {

    /**
     * Stores one cell. Two people may fill in different cells of a report at the same time.
     *
     * @param version the {@link ReportCell#version()} that the person had before him
     * @throws InvalidInput when it breaks a rule; fields {@code state}, {@code value}, {@code note}
     * @throws ReportLocked when the report is not open
     * @throws StaleRecord when somebody changed this cell meanwhile
     * @throws NotFound when the half-year asks for no such indicator
     */
    public SavedCell saveCell(
            OrganisationId organisation, HalfYear period, IndicatorId indicator, CellDraft draft, int version) {
        throw new UnsupportedOperationException("reporting is being built");
    }

    /**
     * Stores what the organisation says in words.
     *
     * @param narrative empty for nothing
     * @param version the {@link ReportDetails#version()} that the person had before him
     * @return the report's new version
     * @throws InvalidInput when it is too long; field {@code narrative}
     * @throws ReportLocked when the report is not open
     * @throws StaleRecord when the report was changed meanwhile
     */
    public int saveNarrative(OrganisationId organisation, HalfYear period, String narrative, int version) {
        throw new UnsupportedOperationException("reporting is being built");
    }

    /**
     * Makes this the whole report: all of it or, when anything breaks a rule, nothing.
     *
     * @param version as for {@link #saveNarrative}; null when the caller does not care what was there
     * @throws InvalidInput naming everything that is wrong; fields such as {@code cells[2].value}
     * @throws ReportLocked when the report is not open
     * @throws StaleRecord when the report was changed meanwhile
     */
    public void replace(OrganisationId organisation, HalfYear period, ReportDraft draft, @Nullable Integer version) {
        throw new UnsupportedOperationException("reporting is being built");
    }
}
