package org.lienhiep.reporting;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Scope;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.tabular.Row;
import org.lienhiep.tabular.TableImport.RowError;

/** Reads the rows of the table {@code values}, some thousands at a time, and names those that break a rule. */
final class ValueRows {

    private static final int BATCH = 5000;
    private static final int MOST_ERRORS = 1000;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}([.]\\d{1,20})?");

    private final Map<String, IndicatorRow> indicators;
    private final Function<Collection<String>, Map<String, OrganisationId>> idsOf;
    private final Scope allowed;
    private final Consumer<List<Value>> sink;
    private final Map<String, OrganisationId> organisations = new HashMap<>();
    private final Map<String, HalfYear> halfYears = new HashMap<>();
    private final List<RowError> errors = new ArrayList<>();
    private final List<Row> batch = new ArrayList<>();

    /**
     * A run through one file.
     *
     * @param idsOf ids of organisations by code
     * @param allowed where the person may do this
     * @param sink takes what was read, batch by batch, as long as nothing is wrong
     */
    ValueRows(
            Map<String, IndicatorRow> indicators,
            Function<Collection<String>, Map<String, OrganisationId>> idsOf,
            Scope allowed,
            Consumer<List<Value>> sink) {
        this.indicators = indicators;
        this.idsOf = idsOf;
        this.allowed = allowed;
        this.sink = sink;
    }

    /** One row as it will be stored. */
    record Value(
            int line,
            OrganisationId organisation,
            IndicatorId indicator,
            HalfYear period,
            ReportState report,
            CellValue cell) {}

    void take(Row row) {
        batch.add(row);
        if (batch.size() == BATCH) {
            finish();
        }
    }

    /** Hands on what is still waiting. */
    void finish() {
        if (errors.size() < MOST_ERRORS) {
            look();
            var values = new ArrayList<Value>(batch.size());
            for (var row : batch) {
                read(row, values);
            }
            if (errors.isEmpty()) {
                sink.accept(values);
            }
        }
        batch.clear();
    }

    List<RowError> errors() {
        return List.copyOf(errors);
    }

    /** Asks for all organisations of the batch at once. */
    private void look() {
        Set<String> unknown = new HashSet<>();
        for (var row : batch) {
            var code = row.get("organisation");
            if (code != null && !organisations.containsKey(code)) {
                unknown.add(code);
            }
        }
        if (!unknown.isEmpty()) {
            organisations.putAll(idsOf.apply(unknown));
        }
    }

    private void read(Row row, List<Value> values) {
        if (errors.size() >= MOST_ERRORS) {
            return;
        }
        try {
            values.add(value(row));
        } catch (InvalidInput invalid) {
            for (var problem : invalid.problems()) {
                var column = requireNonNull(problem.field());
                errors.add(new RowError(row.line(), column, problem.message(), row.get(column)));
            }
        }
    }

    private Value value(Row row) {
        var code = required(row, "organisation");
        var organisation = organisations.get(code);
        if (organisation == null || !allowed.includes(organisation)) {
            throw InvalidInput.in("organisation", "reporting.import.organisation", code);
        }
        var period = halfYears.computeIfAbsent(required(row, "halfYear"), ValueRows::halfYear);
        var indicator = indicators.get(required(row, "indicator"));
        if (indicator == null || !asks(indicator, period)) {
            throw InvalidInput.in("indicator", "reporting.indicator.unknown", required(row, "indicator"));
        }
        if (indicator.indicator().computed()) {
            throw InvalidInput.in("indicator", "reporting.cell.computed", required(row, "indicator"));
        }
        var state = requireNonNull(IndicatorsTable.constant(row, "state", ReportState.class, ReportState.DRAFT));
        if (state == ReportState.IN_REVIEW || state == ReportState.INCLUDED) {
            throw InvalidInput.in("state", "reporting.import.word", state);
        }
        var cell = cell(row, indicator.wholeNumbers());
        return new Value(row.line(), organisation, indicator.indicator().id(), period, state, cell);
    }

    private static boolean asks(IndicatorRow indicator, HalfYear period) {
        return (indicator.validFrom() == null || indicator.validFrom().compareTo(period) <= 0)
                && (indicator.validTo() == null || indicator.validTo().compareTo(period) >= 0);
    }

    private static CellValue cell(Row row, boolean wholeNumbers) {
        var value = number(row);
        var usual = value == null ? null : CellState.NUMBER;
        var state = IndicatorsTable.constant(row, "cell", CellState.class, usual);
        var qualifier = IndicatorsTable.constant(row, "qualifier", Qualifier.class, null);
        if (state == null) {
            throw InvalidInput.in("value", "shell.required");
        }
        var checked = CellRules.check(new CellDraft(state, value, qualifier, row.get("note")), wholeNumbers);
        if (checked.value() == null) {
            throw new InvalidInput(checked.problems().stream()
                    .map(problem -> new Problem(
                            "state".equals(problem.field()) ? "cell" : problem.field(),
                            problem.message(),
                            problem.arguments()))
                    .toList());
        }
        return checked.value();
    }

    private static @Nullable BigDecimal number(Row row) {
        var text = row.get("value");
        if (text == null) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw InvalidInput.in("value", "reporting.import.number", text);
        }
        return new BigDecimal(text);
    }

    private static HalfYear halfYear(String text) {
        try {
            return HalfYear.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw InvalidInput.in("halfYear", "reporting.half-year.form", text);
        }
    }

    private static String required(Row row, String column) {
        var text = row.get(column);
        if (text == null) {
            throw InvalidInput.in(column, "shell.required");
        }
        return text;
    }
}
