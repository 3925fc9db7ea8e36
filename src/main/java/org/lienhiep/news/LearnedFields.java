package org.lienhiep.news;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.leadership.People;
import org.lienhiep.leadership.PersonRow;
import org.lienhiep.news.reading.Reading;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.IndicatorLabel;
import org.springframework.stereotype.Component;

/** Tells which fields of a reading are what they are because someone of the union confirmed it before. */
@Component
class LearnedFields {

    private final UnionMemory memory;
    private final People people;

    LearnedFields(UnionMemory memory, People people) {
        this.memory = memory;
        this.people = people;
    }

    /**
     * Fields that owe something to the union's memory.
     *
     * @param byPointer the name that was used, by the pointer of the field
     * @param people names in the register by the names in the article
     */
    record Found(Map<String, LearnedAlias> byPointer, Map<String, String> people) {}

    Found of(
            OrganisationId union,
            Reading reading,
            Map<String, OrganisationLabel> organisations,
            Map<String, IndicatorLabel> indicators) {
        var aliases = memory.of(union);
        var found = new HashMap<String, LearnedAlias>();
        if (reading.meeting() != null) {
            note(found, "/meeting/host", organisation(aliases, reading.meeting().host(), organisations));
        }
        for (int i = 0; i < reading.organisations().size(); i++) {
            var name = reading.organisations().get(i).name();
            note(found, "/organisations/" + i + "/name", organisation(aliases, name, organisations));
        }
        var persons = new HashMap<String, LearnedAlias>();
        for (int i = 0; i < reading.people().size(); i++) {
            var name = reading.people().get(i).name();
            var alias = alias(aliases, AliasKind.PERSON, name);
            note(found, "/people/" + i + "/name", alias);
            note(persons, name, alias);
        }
        for (int i = 0; i < reading.counts().size(); i++) {
            var count = reading.counts().get(i);
            var indicator = count.indicator() == null ? null : indicators.get(count.indicator());
            var alias = alias(aliases, AliasKind.INDICATOR, count.label());
            boolean used =
                    alias != null && indicator != null && indicator.id().value().equals(alias.target());
            note(found, "/counts/" + i + "/indicator", used ? alias : null);
        }
        return new Found(found, names(persons));
    }

    private static @Nullable LearnedAlias organisation(
            List<LearnedAlias> aliases, String name, Map<String, OrganisationLabel> organisations) {
        var alias = alias(aliases, AliasKind.ORGANISATION, name);
        var label = organisations.get(name);
        return alias != null && label != null && label.id().value().equals(alias.target()) ? alias : null;
    }

    private static @Nullable LearnedAlias alias(List<LearnedAlias> aliases, AliasKind kind, String name) {
        return aliases.stream().filter(each -> each.is(kind, name)).findFirst().orElse(null);
    }

    private static void note(Map<String, LearnedAlias> found, String pointer, @Nullable LearnedAlias alias) {
        if (alias != null) {
            found.put(pointer, alias);
        }
    }

    /** What the register calls those persons now. */
    private Map<String, String> names(Map<String, LearnedAlias> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        var ids = persons.values().stream()
                .map(each -> new PersonId(each.target()))
                .distinct()
                .toList();
        Map<UUID, String> registered = people.rows(ids).stream()
                .collect(Collectors.toMap(row -> row.id().value(), PersonRow::name));
        var names = new HashMap<String, String>();
        persons.forEach((written, alias) -> {
            var name = registered.get(alias.target());
            if (name != null) {
                names.put(written, name);
            }
        });
        return names;
    }
}
