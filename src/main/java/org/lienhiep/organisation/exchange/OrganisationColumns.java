package org.lienhiep.organisation.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationDraft;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.tabular.Row;

/**
 * The columns of an organisation, named as the parts of {@link OrganisationDraft}. A column that the table has not
 * leaves the recorded value; an empty cell clears it. Dates are as exact as known: 1985, 1985-03 or 1985-03-26.
 */
final class OrganisationColumns {

    private final Row row;
    private final OrganisationDraft before;
    private final List<Problem> problems = new ArrayList<>();

    private OrganisationColumns(Row row, OrganisationDraft before) {
        this.row = row;
        this.before = before;
    }

    /**
     * The recorded values with those of the row.
     *
     * @throws InvalidInput naming the cells that cannot be read
     */
    static OrganisationDraft read(Row row, OrganisationDraft before, @Nullable OrganisationId parent) {
        var columns = new OrganisationColumns(row, before);
        var draft = columns.draft(parent);
        if (!columns.problems.isEmpty()) {
            throw new InvalidInput(columns.problems);
        }
        return draft;
    }

    private OrganisationDraft draft(@Nullable OrganisationId parent) {
        return new OrganisationDraft(
                row.get("code"),
                kind(),
                text("name", before.name()),
                text("shortName", before.shortName()),
                text("nameEn", before.nameEn()),
                text("shortNameEn", before.shortNameEn()),
                date("founded", before.founded()),
                date("dissolved", before.dissolved()),
                text("place", before.place()),
                parent,
                date("memberSince", before.memberSince()),
                date("memberUntil", before.memberUntil()),
                text("decision", before.decision()),
                text("address", before.address()),
                text("phone", before.phone()),
                text("email", before.email()),
                text("website", before.website()),
                text("note", before.note()));
    }

    private @Nullable OrganisationKind kind() {
        var written = row.get("kind");
        if (written == null) {
            return before.kind();
        }
        for (var kind : OrganisationKind.values()) {
            if (kind.name().equalsIgnoreCase(written)) {
                return kind;
            }
        }
        problems.add(new Problem("kind", "organisation.import.kind", written));
        return null;
    }

    private @Nullable String text(String column, @Nullable String recorded) {
        return row.has(column) ? row.get(column) : recorded;
    }

    private @Nullable PartialDate date(String column, @Nullable PartialDate recorded) {
        if (!row.has(column)) {
            return recorded;
        }
        var written = row.get(column);
        try {
            return written == null ? null : PartialDate.parse(written);
        } catch (IllegalArgumentException unreadable) {
            problems.add(new Problem(column, "rest.date", String.valueOf(written)));
            return null;
        }
    }
}
