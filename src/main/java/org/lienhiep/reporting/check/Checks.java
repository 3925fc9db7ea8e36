package org.lienhiep.reporting.check;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.Finding;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.reporting.ReportCells;
import org.lienhiep.reporting.ReportChecks;
import org.lienhiep.reporting.Severity;
import org.lienhiep.shell.I18n;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks a report by what is required and by its union's rules, in three statements. */
@Component
@Transactional
class Checks implements ReportChecks {

    private static final int LONGEST_EXPLANATION = 2000;

    private final ReportCells reports;
    private final RuleQueries rules;
    private final Explanations explanations;
    private final I18n messages;

    Checks(ReportCells reports, RuleQueries rules, Explanations explanations, I18n messages) {
        this.reports = reports;
        this.rules = rules;
        this.explanations = explanations;
        this.messages = messages;
    }

    /** A finding with the figures that it rests on, by which its explanation grows stale. */
    private record Found(Finding finding, String figures) {}

    @Override
    @Transactional(readOnly = true)
    public List<Finding> of(OrganisationId organisation, HalfYear period, Locale language) {
        return found(organisation, period, language).stream()
                .map(Found::finding)
                .toList();
    }

    private List<Found> found(OrganisationId organisation, HalfYear period, Locale language) {
        var cells = new LinkedHashMap<String, ReportCell>();
        reports.of(organisation, period)
                .forEach(cell -> cells.put(cell.indicator().code(), cell));
        var words = new FindingWords(cells, messages, language);
        var found = new ArrayList<Found>();
        for (var cell : cells.values()) {
            if (cell.required() && cell.state() == null) {
                var code = "required:" + cell.indicator().code();
                found.add(new Found(
                        new Finding(
                                code, Severity.BLOCKS, List.of(cell.indicator().id()), words.missing(cell), null),
                        ""));
            }
        }
        if (cells.values().stream().anyMatch(cell -> cell.state() != null)) {
            var said = explanations.of(organisation, period);
            var all = rules.ofReport(organisation, period);
            var evaluator = new Evaluator(told(cells), all);
            for (var rule : all) {
                evaluator
                        .violations(rule)
                        .forEach(violation -> found.add(found(rule, violation, cells, words.of(violation), said)));
            }
        }
        var places = new ArrayList<>(
                cells.values().stream().map(cell -> cell.indicator().id()).toList());
        found.sort(Comparator.comparing((Found each) -> each.finding().severity())
                .thenComparingInt(
                        each -> places.indexOf(each.finding().indicators().getFirst())));
        return found;
    }

    private static Found found(
            Rule rule,
            Violation violation,
            Map<String, ReportCell> cells,
            String message,
            Map<String, Explanations.Said> explained) {
        var about = violation.indicators().stream()
                .map(cells::get)
                .filter(Objects::nonNull)
                .toList();
        var figures = about.stream()
                .map(cell -> cell.indicator().code() + " " + cell.state() + " " + cell.figure())
                .collect(Collectors.joining("; "));
        var code = rule.indicator() == null
                ? rule.code() + ":" + violation.indicators().getFirst()
                : rule.code();
        var said = explained.get(code);
        return new Found(
                new Finding(
                        code,
                        rule.severity(),
                        about.stream().map(cell -> cell.indicator().id()).toList(),
                        message,
                        said == null || !said.figures().equals(figures) ? null : said.explanation()),
                figures);
    }

    private static Map<String, Told> told(Map<String, ReportCell> cells) {
        return cells.values().stream()
                .filter(cell -> !cell.computed()) // a ratio is mended in its parts, which have rules of their own
                .collect(toMap(
                        cell -> cell.indicator().code(),
                        cell -> new Told(
                                cell.state() != null,
                                cell.figure(),
                                cell.recent().stream()
                                        .map(ReportCell.Point::figure)
                                        .filter(Objects::nonNull)
                                        .map(figure -> figure.value())
                                        .toList()),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    @Override
    public void explain(OrganisationId organisation, HalfYear period, String check, String explanation) {
        var text = CleanText.of(explanation).strip();
        if (text.length() > LONGEST_EXPLANATION) {
            throw InvalidInput.in("explanation", "shell.too-long", LONGEST_EXPLANATION);
        }
        var found = found(organisation, period, I18n.VIETNAMESE).stream()
                .filter(each -> each.finding().check().equals(check))
                .findFirst()
                .orElseThrow(() -> InvalidInput.in("explanation", "reporting.check.settled"));
        if (found.finding().severity() == Severity.BLOCKS && !text.isEmpty()) {
            throw InvalidInput.in("explanation", "reporting.check.cannot-explain");
        }
        explanations.keep(
                organisation,
                period,
                check,
                found.figures(),
                text.isEmpty() ? null : text,
                found.finding().message());
    }
}
