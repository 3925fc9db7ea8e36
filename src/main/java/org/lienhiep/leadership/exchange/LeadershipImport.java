package org.lienhiep.leadership.exchange;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.TenureId;
import org.lienhiep.leadership.TenureKind;
import org.lienhiep.leadership.TenureWords;
import org.lienhiep.leadership.Tenures;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.tabular.Row;
import org.lienhiep.tabular.TableImport;
import org.lienhiep.tabular.Tables;
import org.springframework.stereotype.Component;

/**
 * The table {@code leadership}: who held which post, one tenure a row. Columns {@code organisation} (its code), {@code
 * body}, {@code post}, {@code seats}, {@code person}, {@code honorific}, {@code termFrom}, {@code termTo}, {@code
 * ordinal}, {@code from}, {@code to}, {@code otherOffice}, {@code how}, and {@code approvalNumber}, {@code approvedOn},
 * {@code approvedBy} of the decision that confirms it; only organisation, post, person and either from or the years of
 * the term are needed. A row read before changes nothing.
 */
@Component
class LeadershipImport implements TableImport {

    private static final int ORDER = 30;
    private static final int ENOUGH = 1000;

    private final Tenures tenures;
    private final Organisations organisations;

    LeadershipImport(Tenures tenures, Organisations organisations) {
        this.tenures = tenures;
        this.organisations = organisations;
    }

    @Override
    public String table() {
        return "leadership";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Outcome read(InputStream file) {
        var rows = new ArrayList<Row>();
        Tables.read(file, rows::add);
        var codes = rows.stream()
                .map(row -> row.get("organisation"))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var ids = organisations.idsByCode(codes);
        var errors = new ArrayList<RowError>();
        int created = 0;
        int updated = 0;
        for (var row : rows) {
            try {
                var recorded = tenures.record(words(row, ids));
                confirm(recorded.tenure(), row);
                if (recorded.created()) {
                    created++;
                } else {
                    updated++;
                }
            } catch (InvalidInput invalid) {
                errors.addAll(errors(row, invalid));
            }
            if (errors.size() >= ENOUGH) {
                break;
            }
        }
        return new Outcome(created, updated, errors.stream().limit(ENOUGH).toList());
    }

    private void confirm(TenureId tenure, Row row) {
        var number = row.get("approvalNumber");
        var on = date(row, "approvedOn");
        if (number != null || on != null) {
            tenures.confirm(tenure, number, on, row.get("approvedBy"));
        }
    }

    private static List<RowError> errors(Row row, InvalidInput invalid) {
        return invalid.problems().stream()
                .map(problem -> new RowError(
                        row.line(),
                        problem.field(),
                        problem.message(),
                        problem.arguments().length > 0
                                ? String.valueOf(problem.arguments()[0])
                                : problem.field() == null ? null : row.get(problem.field())))
                .toList();
    }

    private static TenureWords words(Row row, Map<String, OrganisationId> ids) {
        var code = required(row, "organisation");
        var organisation = ids.get(code);
        if (organisation == null) {
            throw InvalidInput.in("organisation", "leadership.import.organisation", code);
        }
        var how = read(row, "how", "leadership.import.how", LeadershipImport::how);
        return new TenureWords(
                organisation,
                new Named<>(null, required(row, "person")),
                row.get("honorific"),
                new Named<>(null, required(row, "post")),
                number(row, "seats"),
                row.get("body"),
                number(row, "termFrom"),
                number(row, "termTo"),
                number(row, "ordinal"),
                date(row, "from"),
                date(row, "to"),
                how == null ? TenureKind.ELECTED : how,
                row.get("otherOffice"),
                null,
                null);
    }

    private static TenureKind how(String text) {
        return TenureKind.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String required(Row row, String column) {
        var text = row.get(column);
        if (text == null) {
            throw InvalidInput.in(column, "shell.required");
        }
        return text;
    }

    private static @Nullable Integer number(Row row, String column) {
        return read(row, column, "leadership.import.number", Integer::valueOf);
    }

    private static @Nullable PartialDate date(Row row, String column) {
        return read(row, column, "leadership.import.date", PartialDate::parse);
    }

    private static <T> @Nullable T read(Row row, String column, String message, Function<String, T> parse) {
        var text = row.get(column);
        try {
            return text == null ? null : parse.apply(text);
        } catch (IllegalArgumentException unreadable) {
            throw InvalidInput.in(column, message, text);
        }
    }
}
