package org.lienhiep.news.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a union already knows and an article may name. All of it is optional: names that are not here are recognised
 * as well, those that are here are recognised in any form the union uses.
 *
 * @param organisations the union's own societies and others it knows
 * @param people names of persons, without titles
 * @param indicators the catalogue that counts are mapped to; empty means the standard one
 * @param homeUnion the union's own name, null if not known
 * @param homePlace the province it works in, which "tỉnh" in its newspapers means; null if not known
 */
public record Vocabulary(
        List<KnownOrganisation> organisations,
        List<String> people,
        List<KnownIndicator> indicators,
        @Nullable String homeUnion,
        @Nullable String homePlace) {

    private static final Vocabulary EMPTY = new Vocabulary(List.of(), List.of(), List.of(), null, null);

    public Vocabulary {
        organisations = List.copyOf(organisations);
        people = List.copyOf(people);
        indicators = List.copyOf(indicators);
    }

    /**
     * An organisation the union knows.
     *
     * @param code its short code, which a reading hands back with the organisation
     * @param names all names it goes by, the most official first; at least one
     * @param learned further names that someone of the union confirmed
     */
    public record KnownOrganisation(String code, List<String> names, List<String> learned) {

        public KnownOrganisation(String code, List<String> names) {
            this(code, names, List.of());
        }

        public KnownOrganisation {
            names = List.copyOf(names);
            learned = List.copyOf(learned);
            if (names.isEmpty()) {
                throw new IllegalArgumentException("organisation '%s' needs a name".formatted(code));
            }
        }
    }

    /**
     * An indicator of the union's catalogue.
     *
     * @param code its code; one of the standard codes is matched by the standard rules as well
     * @param name its Vietnamese name
     * @param unit what is counted ("buổi"), empty if not said
     * @param keywords further words articles use for it; may be empty
     * @param learned what counts of this indicator were called where someone of the union said that they are of it
     */
    public record KnownIndicator(String code, String name, String unit, List<String> keywords, List<String> learned) {

        public KnownIndicator(String code, String name, String unit, List<String> keywords) {
            this(code, name, unit, keywords, List.of());
        }

        public KnownIndicator {
            learned = List.copyOf(learned);
            keywords = List.copyOf(keywords);
        }
    }

    /** Nothing known: the engine reads by its rules alone. */
    public static Vocabulary empty() {
        return EMPTY;
    }
}
