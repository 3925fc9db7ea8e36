package org.lienhiep.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.DateRange;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;

/** Puts the changes of an organisation and its other facts into one chronological list, telling nothing twice. */
final class TimeLines {

    private final Organisation organisation;
    private final List<ChangeDetails> changes;
    private final Map<OrganisationId, OrganisationLabel> parents;

    TimeLines(Organisation organisation, List<ChangeDetails> changes, Map<OrganisationId, OrganisationLabel> parents) {
        this.organisation = organisation;
        this.changes = changes;
        this.parents = parents;
    }

    List<TimeLineEntry> entries() {
        var entries = new ArrayList<TimeLineEntry>();
        changes.forEach(change -> entries.add(new TimeLineEntry.Happened(change)));
        var founded = organisation.founded();
        if (founded != null && !told(EffectKind.FOUNDED, null, founded) && !told(EffectKind.CREATED, null, founded)) {
            entries.add(new TimeLineEntry.Founded(founded));
        }
        var dissolved = organisation.dissolved();
        if (dissolved != null && !told(EffectKind.DISSOLVED, null, dissolved)) {
            entries.add(new TimeLineEntry.Ended(dissolved));
        }
        organisation.names().forEach(name -> {
            var from = name.valid().from();
            var always = name.valid().equals(DateRange.ALWAYS);
            if (!always && !told(EffectKind.NAME_OPENED, null, from) && !told(EffectKind.CREATED, null, from)) {
                entries.add(new TimeLineEntry.Named(name.valid(), name.language(), name.name()));
            }
        });
        organisation.memberships().forEach(held -> {
            var parent = parents.get(held.parent());
            if (parent != null
                    && !told(
                            EffectKind.MEMBERSHIP_OPENED,
                            held.parent(),
                            held.valid().from())) {
                entries.add(new TimeLineEntry.Belonged(held.valid(), parent, held.decision()));
            }
        });
        entries.sort(Comparator.comparing(TimeLines::order));
        return entries;
    }

    private static LocalDate order(TimeLineEntry entry) {
        var day = entry.day();
        return day == null ? LocalDate.MIN : day.earliest();
    }

    private boolean told(EffectKind kind, @Nullable OrganisationId parent, @Nullable PartialDate day) {
        return changes.stream()
                .flatMap(change -> change.effects().stream())
                .anyMatch(effect -> effect.kind() == kind
                        && effect.organisation().equals(organisation.id())
                        && Objects.equals(effect.parent(), parent)
                        && Objects.equals(effect.day(), day));
    }
}
