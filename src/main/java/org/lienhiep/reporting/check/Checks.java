package org.lienhiep.reporting.check;

import java.util.List;
import java.util.Locale;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.Finding;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.reporting.ReportCells;
import org.lienhiep.reporting.ReportChecks;
import org.lienhiep.reporting.Severity;
import org.lienhiep.shell.I18n;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks reports by what is required. */
@Component
@Transactional
class Checks implements ReportChecks {

    private final ReportCells cells;
    private final I18n messages;

    Checks(ReportCells cells, I18n messages) {
        this.cells = cells;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Finding> of(OrganisationId organisation, HalfYear period, Locale language) {
        return cells.of(organisation, period).stream()
                .filter(cell -> cell.required() && cell.state() == null)
                .map(cell -> missing(cell, language))
                .toList();
    }

    private Finding missing(ReportCell cell, Locale language) {
        return new Finding(
                "required:" + cell.indicator().code(),
                Severity.BLOCKS,
                List.of(cell.indicator().id()),
                messages.getTranslation(
                        "reporting.check.missing",
                        language,
                        cell.indicator().name().in(language)),
                null);
    }

    @Override
    public void explain(OrganisationId organisation, HalfYear period, String check, String explanation) {
        // Nothing that is found yet can be explained.
    }
}
