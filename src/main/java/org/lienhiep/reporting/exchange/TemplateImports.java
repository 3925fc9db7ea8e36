package org.lienhiep.reporting.exchange;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.reporting.ReportChanges;
import org.lienhiep.reporting.ReportDraft;
import org.lienhiep.reporting.ReportLocked;
import org.lienhiep.reporting.Reports;
import org.lienhiep.reporting.exchange.TemplateLine.Prefilled;
import org.lienhiep.reporting.exchange.TemplatePlan.Change;
import org.lienhiep.reporting.exchange.TemplatePlan.Remark;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.springframework.stereotype.Service;

/**
 * Reads templates that come back. Only what the person changed in the workbook counts: a cell that he left alone keeps
 * what others entered meanwhile.
 */
@Service
public class TemplateImports {

    private static final String CELLS = "cells[";

    private final Reports reports;
    private final ReportChanges changes;
    private final I18n messages;
    private final Access access;

    TemplateImports(Reports reports, ReportChanges changes, I18n messages, Access access) {
        this.reports = reports;
        this.changes = changes;
        this.messages = messages;
        this.access = access;
    }

    /**
     * What the workbook would change. Nothing is stored.
     *
     * @param language of what the report's checks find
     * @throws InvalidInput in field {@code file} when it is no template of this report
     * @throws ReportLocked when the report is not open
     */
    public TemplatePlan preview(OrganisationId organisation, HalfYear period, InputStream file, Locale language) {
        access.require(Permission.ENTER_REPORTS, organisation);
        var report = reports.get(organisation, period);
        var lines = TemplateReader.read(file, report);
        var stored = TemplateLine.asked(report).stream()
                .collect(Collectors.toMap(cell -> cell.indicator().code(), Function.identity()));
        var run = new Run(stored, language);
        lines.forEach(run::take);
        var plan = changes.preview(organisation, period, run.entries, language);
        return run.plan(organisation, period, plan);
    }

    /**
     * Stores what was previewed, all of it. When the report was changed meanwhile so that other cells would change,
     * nothing is stored and the new plan is returned for another look.
     *
     * @throws ReportLocked when the report is not open any more
     */
    public TemplatePlan apply(TemplatePlan previewed, Locale language) {
        access.require(Permission.ENTER_REPORTS, previewed.organisation());
        if (!previewed.errors().isEmpty()) {
            return previewed;
        }
        var plan = changes.apply(
                previewed.organisation(), previewed.period(), previewed.entries(), previewed.plan(), language);
        var addresses = previewed.changes().stream()
                .collect(Collectors.toMap(change -> change.cell().indicator().id(), Change::address));
        return new TemplatePlan(
                previewed.organisation(),
                previewed.period(),
                previewed.entries(),
                plan.changes().stream()
                        .map(change -> new Change(
                                addresses.getOrDefault(change.indicator().id(), ""), change))
                        .toList(),
                List.of(),
                previewed.warnings(),
                plan);
    }

    /** One workbook. */
    private final class Run {

        private final Map<String, ReportCell> stored;
        private final Locale language;
        private final Map<IndicatorId, TemplateLine> lines = new HashMap<>();
        private final List<TemplateLine> changed = new ArrayList<>();
        private final List<ReportDraft.Entry> entries = new ArrayList<>();
        private final List<Remark> errors = new ArrayList<>();
        private final List<Remark> warnings = new ArrayList<>();

        private Run(Map<String, ReportCell> stored, Locale language) {
            this.stored = stored;
            this.language = language;
        }

        private void take(TemplateLine line) {
            var draft = LineDraft.of(line, messages);
            var cell = requireNonNull(stored.get(line.code()));
            if (draft.says(line.prefilled())) {
                return;
            }
            lines.put(cell.indicator().id(), line);
            draft.problems().forEach(problem -> errors.add(remark(line, problem)));
            if (draft.problems().isEmpty()) {
                changed.add(line);
                entries.add(new ReportDraft.Entry(line.code(), draft.cell()));
                if (!Prefilled.of(cell).equals(line.prefilled())) {
                    warnings.add(remark(line, meanwhile(cell)));
                }
            }
        }

        private Problem meanwhile(ReportCell cell) {
            var by = cell.updatedBy();
            var at = cell.updatedAt();
            return by == null || at == null
                    ? new Problem("value", "reporting.template.emptied-meanwhile")
                    : new Problem(
                            "value",
                            "reporting.template.changed-meanwhile",
                            by,
                            Formats.of(language).moment(at));
        }

        private Remark remark(TemplateLine line, Problem problem) {
            var column = switch (String.valueOf(problem.field())) {
                case "state", "qualifier" -> TemplateColumn.KIND;
                case "note" -> TemplateColumn.NOTE;
                case "indicator" -> TemplateColumn.INDICATOR;
                default -> TemplateColumn.VALUE;
            };
            var name =
                    requireNonNull(stored.get(line.code())).indicator().name().in(language);
            return new Remark(name, new Problem(column.address(line.row()), problem.message(), problem.arguments()));
        }

        private TemplatePlan plan(OrganisationId organisation, HalfYear period, ReportChanges.Plan plan) {
            plan.problems().forEach(this::place);
            for (var finding : plan.findings()) {
                finding.indicators().stream()
                        .map(lines::get)
                        .filter(line -> line != null)
                        .findFirst()
                        .ifPresent(line -> warnings.add(
                                remark(line, new Problem("value", "reporting.template.finding", finding.message()))));
            }
            var places = plan.changes().stream()
                    .map(change -> new Change(address(change.indicator().id()), change))
                    .toList();
            return new TemplatePlan(organisation, period, entries, places, errors, warnings, plan);
        }

        private String address(IndicatorId indicator) {
            return TemplateColumn.VALUE.address(
                    requireNonNull(lines.get(indicator)).row());
        }

        /** From {@code cells[2].value} to the cell of the workbook. */
        private void place(Problem problem) {
            var field = requireNonNull(problem.field());
            var end = field.indexOf(']');
            var line = changed.get(Integer.parseInt(field.substring(CELLS.length(), end)));
            errors.add(remark(line, new Problem(field.substring(end + 2), problem.message(), problem.arguments())));
        }
    }
}
