package org.lienhiep.news.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.RecordId;
import org.lienhiep.news.AliasKind;
import org.lienhiep.news.learning.LearnedRow;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.RecordCatalog;

/** The record that a learned name means, as the feature that keeps it names it. */
record LearnedTarget(String label, String path) {

    private static final LearnedTarget HIDDEN = new LearnedTarget("?", ArticleLinks.NAMES);

    /** A learned name with its record. */
    record Line(LearnedRow row, LearnedTarget target) {}

    /** These names with their records, each kind of record asked for once. */
    static List<Line> lines(RecordCatalog catalog, List<LearnedRow> rows) {
        var targets = new HashMap<UUID, LearnedTarget>();
        for (var kind : AliasKind.values()) {
            targets.putAll(named(
                    catalog,
                    kind,
                    rows.stream()
                            .filter(row -> row.kind() == kind)
                            .map(LearnedRow::target)
                            .toList()));
        }
        return rows.stream()
                .map(row -> new Line(row, targets.getOrDefault(row.target(), HIDDEN)))
                .toList();
    }

    /** The records of a kind by their ids; what may not be seen is missing. */
    static Map<UUID, LearnedTarget> named(RecordCatalog catalog, AliasKind kind, Collection<UUID> targets) {
        return switch (kind) {
            case ORGANISATION -> named(catalog, OrganisationId.class, targets, OrganisationId::new);
            case PERSON -> named(catalog, PersonId.class, targets, PersonId::new);
            case INDICATOR -> named(catalog, IndicatorId.class, targets, IndicatorId::new);
        };
    }

    /** One record. */
    static LearnedTarget of(RecordCatalog catalog, AliasKind kind, UUID target) {
        return named(catalog, kind, List.of(target)).getOrDefault(target, HIDDEN);
    }

    private static <I extends RecordId> Map<UUID, LearnedTarget> named(
            RecordCatalog catalog, Class<I> type, Collection<UUID> targets, Function<UUID, I> id) {
        var found = new HashMap<UUID, LearnedTarget>();
        var ids = targets.stream().distinct().map(id).toList();
        catalog.named(type, ids, I18n.reader())
                .forEach((each, entry) -> found.put(each.value(), new LearnedTarget(entry.label(), entry.path())));
        return found;
    }
}
