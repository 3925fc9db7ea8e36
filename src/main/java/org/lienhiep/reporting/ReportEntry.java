package org.lienhiep.reporting;

import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Filling in a report. Whoever may enter reports of the organisation may do so while the report is a draft or was
 * returned; the first thing entered begins it.
 */
@Service
@Transactional
public class ReportEntry {

    private static final int LONGEST_NARRATIVE = 50_000;
    private static final int REMEMBERED = 1000;

    private final ReportDesk desk;
    private final ReportRepository repository;
    private final Cells cells;
    private final IndicatorQueries indicators;
    private final AuditTrail trail;
    private final Access access;
    private final ApplicationEventPublisher events;

    ReportEntry(
            ReportDesk desk,
            ReportRepository repository,
            Cells cells,
            IndicatorQueries indicators,
            AuditTrail trail,
            Access access,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.repository = repository;
        this.cells = cells;
        this.indicators = indicators;
        this.trail = trail;
        this.access = access;
        this.events = events;
    }

    /** Stores one cell that a person typed, by the rules of the other method of this name. */
    public SavedCell saveCell(
            OrganisationId organisation, HalfYear period, IndicatorId indicator, CellDraft draft, int version) {
        return saveCell(organisation, period, indicator, draft, version, CellOrigin.ENTERED);
    }

    /**
     * Stores one cell. Two people may fill in different cells of a report at the same time. A cell that already says
     * the same stays as it is.
     *
     * @param version the {@link ReportCell#version()} that the person had before him
     * @throws InvalidInput when it breaks a rule; fields {@code state}, {@code value}, {@code note}
     * @throws ReportLocked when the report is not open
     * @throws StaleRecord when somebody changed this cell meanwhile
     * @throws NotFound when the half-year asks for no such indicator
     */
    public SavedCell saveCell(
            OrganisationId organisation,
            HalfYear period,
            IndicatorId indicator,
            CellDraft draft,
            int version,
            CellOrigin origin) {
        access.require(Permission.ENTER_REPORTS, organisation);
        var asked = indicators.asked(period);
        var row = asked.stream()
                .filter(each -> each.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", indicator));
        if (row.indicator().computed()) {
            throw InvalidInput.in("value", "reporting.cell.computed");
        }
        var checked = CellRules.check(draft, row.wholeNumbers());
        if (!checked.problems().isEmpty()) {
            throw new InvalidInput(checked.problems());
        }
        var report = desk.open(organisation, period);
        var before = cells.find(report, indicator);
        if (before.map(Cells.Stored::version).orElse(0) != version) {
            throw before.map(cell -> new StaleRecord(cell.updatedBy(), cell.updatedAt()))
                    .orElseGet(() -> emptied(report, row.indicator()));
        }
        var said = before.map(Cells.Stored::value).orElse(null);
        var changed = !CellValue.bothSay(said, checked.value())
                || before.filter(cell -> cell.origin() != origin).isPresent();
        if (changed) {
            cells.change(report, row.indicator(), said, checked.value(), origin);
        }
        var saved = cells.saved(report, indicator, asked);
        if (changed) {
            events.publishEvent(new ReportChanged.Cell(organisation, period, indicator, saved));
        }
        return saved;
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
        access.require(Permission.ENTER_REPORTS, organisation);
        requireModestLength(narrative);
        var report = desk.open(organisation, period);
        report.requireVersion(version);
        report.tell(CleanText.of(narrative).strip());
        return repository.saveAndFlush(report).version();
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
        access.require(Permission.ENTER_REPORTS, organisation);
        var narrative = draft.narrative() == null ? "" : draft.narrative();
        requireModestLength(narrative);
        var wanted = ReportReplacement.of(draft, indicators.asked(period));
        var report = desk.open(organisation, period);
        if (version != null) {
            report.requireVersion(version);
        }
        var stored = cells.all(report);
        wanted.forEach((indicator, value) -> {
            var before = stored.get(indicator.id());
            var said = before == null ? null : before.value();
            if (!CellValue.bothSay(said, value)) {
                cells.change(report, indicator, said, value, CellOrigin.ENTERED);
            }
        });
        report.tell(CleanText.of(narrative).strip());
        report.touch();
        repository.saveAndFlush(report);
        events.publishEvent(new ReportChanged.Whole(organisation, period));
    }

    private static void requireModestLength(String narrative) {
        if (narrative.length() > LONGEST_NARRATIVE) {
            throw InvalidInput.in("narrative", "shell.too-long", LONGEST_NARRATIVE);
        }
    }

    /** Somebody emptied the cell: only the trail still knows who. */
    private StaleRecord emptied(Report report, IndicatorLabel indicator) {
        return trail.of(report.storedId(), REMEMBERED).stream()
                .filter(entry -> "cell.value".equals(entry.field())
                        && entry.name().equals(indicator.name().vi()))
                .findFirst()
                .map(entry -> new StaleRecord(entry.by(), entry.at()))
                .orElseGet(() -> new StaleRecord(
                        report.stamp().updatedBy(), report.stamp().updatedAt()));
    }
}
