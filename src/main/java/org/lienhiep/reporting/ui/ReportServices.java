package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lienhiep.access.Access;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.CellDraft;
import org.lienhiep.reporting.CellOrigin;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.ReportEntry;
import org.lienhiep.reporting.ReportWorkflow;
import org.lienhiep.reporting.Reports;
import org.lienhiep.reporting.SavedCell;
import org.lienhiep.reporting.StatedFigure;
import org.lienhiep.reporting.StatedFigures;
import org.lienhiep.shell.RecordCatalog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the parts of a report's page work with. */
@Component
class ReportServices {

    private final Reports reports;
    private final ReportEntry entry;
    private final ReportWorkflow workflow;
    private final StatedFigures stated;
    private final RecordCatalog catalog;
    private final ObjectProvider<CellPanel> panels;
    private final ReportRoom room;
    private final Access access;
    private final Clock clock;

    ReportServices(
            Reports reports,
            ReportEntry entry,
            ReportWorkflow workflow,
            StatedFigures stated,
            RecordCatalog catalog,
            ObjectProvider<CellPanel> panels,
            ReportRoom room,
            Access access,
            Clock clock) {
        this.reports = reports;
        this.entry = entry;
        this.workflow = workflow;
        this.stated = stated;
        this.catalog = catalog;
        this.panels = panels;
        this.room = room;
        this.access = access;
        this.clock = clock;
    }

    OpenReport open(OrganisationId organisation, HalfYear period) {
        return new OpenReport(reports.get(organisation, period));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ReportWorkflow workflow() {
        return workflow;
    }

    RecordCatalog catalog() {
        return catalog;
    }

    /** The parts of the panel beside a cell, in their order. */
    List<CellPanel> panels() {
        return panels.orderedStream().toList();
    }

    /** A report that somebody is looking at or filling in, with the version that he has before him. */
    final class OpenReport {

        private final OrganisationId organisation;
        private final HalfYear period;
        private ReportDetails details;
        private int version;

        private OpenReport(ReportDetails details) {
            this.organisation = details.organisation().id();
            this.period = details.period();
            this.details = details;
            this.version = details.version();
        }

        ReportDetails details() {
            return details;
        }

        OrganisationId organisation() {
            return organisation;
        }

        HalfYear period() {
            return period;
        }

        int version() {
            return version;
        }

        ReportServices services() {
            return ReportServices.this;
        }

        /** Reads again what is stored now; what is done next is done with that before one's eyes. */
        ReportDetails reload() {
            details = reports.get(organisation, period);
            version = details.version();
            return details;
        }

        SavedCell save(IndicatorId indicator, CellDraft draft, int cellVersion, CellOrigin origin) {
            var saved = entry.saveCell(organisation, period, indicator, draft, cellVersion, origin);
            version = saved.reportVersion();
            return saved;
        }

        void saveNarrative(String narrative) {
            version = entry.saveNarrative(organisation, period, narrative, version);
        }

        /** Tells this page from now on what others do to the report. */
        Registration join(UI ui, ReportRoom.Guest guest) {
            var actor = access.actor();
            return room.join(ui, organisation, period, actor.user(), actor.displayName(), guest);
        }

        /** Names this person's view of the report, for what the browser keeps of it. */
        String drawer() {
            var user = access.actor().user();
            return user == null ? "" : user + "/" + organisation + "/" + period.code();
        }

        /** The cell as it is stored now. */
        ReportCell reread(IndicatorId indicator) {
            return reports.get(organisation, period).cells().stream()
                    .filter(cell -> cell.indicator().id().equals(indicator))
                    .findFirst()
                    .orElseThrow();
        }

        /** What articles and meetings state of this cell. */
        List<StatedFigure> stated(IndicatorId indicator) {
            return stated.about(organisation, indicator, period);
        }
    }
}
