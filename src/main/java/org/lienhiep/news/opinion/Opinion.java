package org.lienhiep.news.opinion;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.news.reading.TextRange;

/**
 * A second opinion on an article, as far as the article bears it out: every evidence is the words that say so.
 *
 * @param by who gave it
 * @param dropped how many values were left out because the article does not say them
 */
public record Opinion(
        String by, List<Field> fields, List<Elected> elections, List<Person> people, List<Count> counts, int dropped) {

    public Opinion {
        fields = List.copyOf(fields);
        elections = List.copyOf(elections);
        people = List.copyOf(people);
        counts = List.copyOf(counts);
    }

    /** A value. */
    public record Field(String pointer, String value, TextRange evidence) {}

    /** An election; see {@link Claims.Elected}. */
    public record Elected(
            String person,
            String post,
            @Nullable Integer from,
            @Nullable Integer to,
            TextRange evidence) {}

    /** Somebody named; see {@link Claims.Person}. */
    public record Person(String name, @Nullable String office, TextRange evidence) {}

    /** A result; see {@link Claims.Count}. */
    public record Count(
            String label,
            BigDecimal value,
            Qualifier qualifier,
            @Nullable String unit,
            @Nullable String indicator,
            TextRange evidence) {}

    /** The value of a field; null when the opinion has none. */
    public @Nullable Field field(String pointer) {
        return fields.stream()
                .filter(each -> each.pointer().equals(pointer))
                .findFirst()
                .orElse(null);
    }
}
