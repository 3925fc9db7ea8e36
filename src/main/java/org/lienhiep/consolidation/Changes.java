package org.lienhiep.consolidation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.parts.Reopening;

/** What differs between an issue and the figures of now, figure by figure, and why. */
final class Changes {

    /** Nobody opened the report again: it was not part of the issue before. */
    private static final String SUPPLIED = "bổ sung báo cáo";

    /** No report says anything else. */
    private static final String NOT_ASKED = "điều chỉnh chỉ tiêu hoặc hoạt động chung";

    private final Map<String, List<Snapshot.Source>> before;
    private final Map<String, List<Snapshot.Source>> now;
    private final Map<String, List<Reopening>> reasons;

    private Changes(Snapshot before, List<Snapshot.Source> sources, UnionOverview official, List<Reopening> reopened) {
        this.before = before.sources().stream().collect(groupingBy(Snapshot.Source::indicator));
        this.now = sources.stream().collect(groupingBy(Snapshot.Source::indicator));
        var codes = new HashMap<>(official.societies().stream()
                .map(SocietyPart::society)
                .collect(toMap(OrganisationLabel::id, OrganisationLabel::code)));
        codes.put(official.union().id(), official.union().code());
        this.reasons = reopened.stream()
                .filter(each -> codes.containsKey(each.organisation()))
                .collect(groupingBy(each -> Objects.requireNonNull(codes.get(each.organisation()))));
    }

    static List<Snapshot.Change> between(
            Snapshot before,
            List<Snapshot.Cell> cells,
            List<Snapshot.Source> sources,
            UnionOverview official,
            List<Reopening> reopened) {
        var changes = new Changes(before, sources, official, reopened);
        var found = new ArrayList<Snapshot.Change>();
        var old = before.cells().stream().collect(toMap(Snapshot.Cell::indicator, cell -> cell));
        for (var cell : cells) {
            var earlier = old.remove(cell.indicator());
            if (earlier == null || !Objects.equals(earlier.figure(), cell.figure())) {
                found.add(new Snapshot.Change(
                        cell.indicator(),
                        cell.wording(),
                        earlier == null ? null : earlier.value(),
                        earlier == null ? null : earlier.qualifier(),
                        cell.value(),
                        cell.qualifier(),
                        changes.why(cell.indicator())));
            }
        }
        return found;
    }

    /** In the words of those who opened the reports again; who reported for the first time is named, too. */
    private String why(String indicator) {
        var told = changed(indicator).stream()
                .map(each -> each.name() + ": " + why(each))
                .distinct()
                .toList();
        return told.isEmpty() ? NOT_ASKED : String.join("; ", told);
    }

    private String why(Snapshot.Source organisation) {
        var given = reasons.getOrDefault(organisation.organisation(), List.of()).stream()
                .map(Reopening::reason)
                .filter(Objects::nonNull)
                .distinct()
                .collect(joining("; "));
        return given.isEmpty() ? SUPPLIED : given;
    }

    /** Whose cell says something else than before, by code. */
    private List<Snapshot.Source> changed(String indicator) {
        var old = byOrganisation(before, indicator);
        var fresh = byOrganisation(now, indicator);
        Set<String> everybody = new TreeSet<>(old.keySet());
        everybody.addAll(fresh.keySet());
        var changed = new ArrayList<Snapshot.Source>();
        for (var code : everybody) {
            var was = old.get(code);
            var is = fresh.get(code);
            if (is == null) {
                changed.add(Objects.requireNonNull(was));
            } else if (was == null || !Objects.equals(was.figure(), is.figure())) {
                changed.add(is);
            }
        }
        return changed;
    }

    private static Map<String, Snapshot.Source> byOrganisation(
            Map<String, List<Snapshot.Source>> sources, String indicator) {
        return sources.getOrDefault(indicator, List.of()).stream()
                .collect(toMap(Snapshot.Source::organisation, source -> source));
    }
}
