package org.lienhiep.organisation.exchange;

import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationDraft;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.tabular.Row;
import org.lienhiep.tabular.TableImport.Outcome;
import org.lienhiep.tabular.TableImport.RowError;
import org.lienhiep.tabular.Tables;

/** One run through a table of organisations. */
final class OrganisationRows {

    private static final int MOST_ERRORS = 1000;
    private static final int KEPT_IN_MEMORY = 50;

    private final Organisations organisations;
    private final EntityManager persistence;
    private final OrganisationKind kind;
    private final Map<String, OrganisationId> known = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<RowError> errors = new ArrayList<>();
    private int created;
    private int updated;

    OrganisationRows(Organisations organisations, EntityManager persistence, OrganisationKind kind) {
        this.organisations = organisations;
        this.persistence = persistence;
        this.kind = kind;
    }

    Outcome read(InputStream file) {
        List<Row> rows = new ArrayList<>();
        Tables.read(file, rows::add);
        known.putAll(organisations.idsByCode(rows.stream()
                .flatMap(row -> Stream.of(row.get("code"), row.get("union")))
                .filter(Objects::nonNull)
                .distinct()
                .toList()));
        for (var row : rows) {
            if (errors.size() < MOST_ERRORS) {
                take(row);
            }
        }
        return new Outcome(created, updated, errors);
    }

    private void take(Row row) {
        try {
            var parent = parent(row);
            var code = row.get("code");
            var recorded = code == null ? null : known.get(code);
            if (code != null && !seen.add(code)) {
                throw InvalidInput.in("code", "organisation.import.twice", code);
            } else if (recorded == null) {
                create(row, parent);
            } else {
                update(row, recorded, parent);
            }
        } catch (InvalidInput invalid) {
            invalid.problems().forEach(problem -> errors.add(error(row, problem)));
        }
    }

    private void create(Row row, @Nullable OrganisationId parent) {
        var draft = OrganisationColumns.read(row, OrganisationDraft.blank(kind, parent), parent);
        if (kind != OrganisationKind.UNION && parent == null) {
            throw InvalidInput.in("parent", "shell.required");
        }
        known.put(String.valueOf(draft.code()), organisations.create(draft));
        created++;
        if (created % KEPT_IN_MEMORY == 0) {
            // Otherwise every further row is slower, as all before are looked through for changes.
            persistence.flush();
            persistence.clear();
        }
    }

    private void update(Row row, OrganisationId id, @Nullable OrganisationId parent) {
        var recorded = organisations.edit(id);
        var before = recorded.values();
        var draft = OrganisationColumns.read(row, before, row.has("union") ? parent : before.parent());
        if (!draft.equals(before)) {
            organisations.update(id, draft, recorded.version());
            updated++;
        }
    }

    private @Nullable OrganisationId parent(Row row) {
        var code = row.get("union");
        if (code == null) {
            return null;
        }
        var parent = known.get(code);
        if (parent == null) {
            throw InvalidInput.in("parent", "organisation.code.unknown", code);
        }
        return parent;
    }

    private static RowError error(Row row, Problem problem) {
        var column = "parent".equals(problem.field()) ? "union" : problem.field();
        return new RowError(
                row.line(),
                column,
                problem.message(),
                column == null ? null : row.get(column),
                List.of(problem.arguments()));
    }
}
