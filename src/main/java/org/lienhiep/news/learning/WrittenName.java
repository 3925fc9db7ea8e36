package org.lienhiep.news.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.AliasKind;
import org.lienhiep.news.reading.Reading;

/** A name that a field of a reading was read from. */
record WrittenName(AliasKind kind, String written) {

    /** The name behind a field; null for a field that is no name. */
    static @Nullable WrittenName at(Reading reading, String pointer) {
        var parts = pointer.split("/", -1);
        if (pointer.equals("/meeting/host")) {
            return reading.meeting() == null
                    ? null
                    : new WrittenName(AliasKind.ORGANISATION, reading.meeting().host());
        }
        if (parts.length != 3 || !parts[2].chars().allMatch(Character::isDigit) || parts[2].length() > 6) {
            return null;
        }
        int index = Integer.parseInt(parts[2]);
        return switch (parts[1]) {
            case "organisations" ->
                name(AliasKind.ORGANISATION, reading.organisations(), index, Reading.Organisation::name);
            case "people" -> name(AliasKind.PERSON, reading.people(), index, Reading.Person::name);
            case "counts" -> name(AliasKind.INDICATOR, reading.counts(), index, Reading.Count::label);
            default -> null;
        };
    }

    private interface Named<T> {
        String of(T row);
    }

    private static <T> @Nullable WrittenName name(AliasKind kind, List<T> rows, int index, Named<T> named) {
        return index >= rows.size() || named.of(rows.get(index)).isBlank()
                ? null
                : new WrittenName(kind, named.of(rows.get(index)).strip());
    }
}
