package org.lienhiep.reporting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes several cells of one report together, all or none. The trial makes the same changes in a transaction that
 * is taken back, so that it finds everything the real run would find. Cells that are not named stay as they are.
 */
@Service
public class ReportChanges {

    private final ReportDesk desk;
    private final Cells cells;
    private final IndicatorQueries indicators;
    private final ObjectProvider<ReportChecks> checks;
    private final Access access;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ReportChanges(
            ReportDesk desk,
            Cells cells,
            IndicatorQueries indicators,
            ObjectProvider<ReportChecks> checks,
            Access access,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.desk = desk;
        this.cells = cells;
        this.indicators = indicators;
        this.checks = checks;
        this.access = access;
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What a change would do or did.
     *
     * @param changes cells that say something else afterwards, by section and position
     * @param problems what breaks a rule; fields such as {@code cells[2].value}
     * @param findings what the report's checks say of the changed cells
     * @param applied whether it is stored
     */
    public record Plan(List<CellChange> changes, List<Problem> problems, List<Finding> findings, boolean applied) {

        public Plan {
            changes = List.copyOf(changes);
            problems = List.copyOf(problems);
            findings = List.copyOf(findings);
        }
    }

    /**
     * What these changes would do; nothing is stored.
     *
     * @param language of the findings
     * @throws ReportLocked when the report is not open
     */
    public Plan preview(OrganisationId organisation, HalfYear period, List<ReportDraft.Entry> drafts, Locale language) {
        access.require(Permission.ENTER_REPORTS, organisation);
        return run(organisation, period, drafts, null, language);
    }

    /**
     * Makes exactly the changes that were previewed. When they would now be others, because somebody changed the report
     * meanwhile, nothing is stored and the new plan is returned for another look.
     *
     * @param language of the findings
     * @throws ReportLocked when the report is not open
     */
    public Plan apply(
            OrganisationId organisation,
            HalfYear period,
            List<ReportDraft.Entry> drafts,
            Plan previewed,
            Locale language) {
        access.require(Permission.ENTER_REPORTS, organisation);
        return run(organisation, period, drafts, previewed, language);
    }

    private Plan run(
            OrganisationId organisation,
            HalfYear period,
            List<ReportDraft.Entry> drafts,
            @Nullable Plan previewed,
            Locale language) {
        var read = ReportReplacement.read(drafts, indicators.asked(period));
        return transaction.execute(status -> {
            jdbc.sql("savepoint before_changes").update();
            var changes = change(desk.open(organisation, period), read.cells());
            if (read.problems().isEmpty() && previewed != null && changes.equals(previewed.changes())) {
                events.publishEvent(new ReportChanged.Whole(organisation, period));
                return new Plan(changes, List.of(), previewed.findings(), true);
            }
            var findings = findings(organisation, period, changes, language);
            return takeBack(status, new Plan(changes, read.problems(), findings, false));
        });
    }

    /** Whoever called within a transaction of his own keeps what he did before. */
    private Plan takeBack(TransactionStatus status, Plan plan) {
        if (status.isNewTransaction()) {
            status.setRollbackOnly();
        } else {
            jdbc.sql("rollback to savepoint before_changes").update();
        }
        return plan;
    }

    private List<CellChange> change(Report report, Map<IndicatorLabel, @Nullable CellValue> wanted) {
        var stored = cells.all(report);
        var changes = new ArrayList<CellChange>();
        wanted.forEach((indicator, value) -> {
            var before = stored.get(indicator.id());
            var said = before == null ? null : before.value();
            if (!CellValue.bothSay(said, value)) {
                cells.change(report, indicator, said, value, CellOrigin.IMPORTED);
                changes.add(new CellChange(indicator, draft(said), draft(value)));
            }
        });
        return changes;
    }

    private static CellDraft draft(@Nullable CellValue value) {
        return value == null
                ? CellDraft.EMPTY
                : new CellDraft(
                        value.state(),
                        value.value() == null ? null : CellValue.plain(value.value()),
                        value.qualifier(),
                        value.note());
    }

    private List<Finding> findings(
            OrganisationId organisation, HalfYear period, List<CellChange> changes, Locale language) {
        var changed = changes.stream().map(change -> change.indicator().id()).collect(Collectors.toSet());
        return checks.stream()
                .flatMap(check -> check.of(organisation, period, language).stream())
                .filter(finding -> !Collections.disjoint(finding.indicators(), changed))
                .toList();
    }
}
