package org.lienhiep.news.opinion;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Qualifier;

/**
 * What another reader says of an article, as it came. Every quote is the words of the article that say so.
 *
 * @param fields values by the JSON pointer of the field in a reading, such as {@code /meeting/heldOn}; their form is
 *     that of the API
 * @param elections who was elected
 * @param people who is named with which office, those elected aside
 * @param counts results in numbers
 */
public record Claims(List<Field> fields, List<Elected> elections, List<Person> people, List<Count> counts) {

    public Claims {
        fields = List.copyOf(fields);
        elections = List.copyOf(elections);
        people = List.copyOf(people);
        counts = List.copyOf(counts);
    }

    /** A value. */
    public record Field(String pointer, String value, String quote) {}

    /**
     * An election.
     *
     * @param from first year of the term; null when it is not told
     * @param to last year of the term; null when it is not told
     */
    public record Elected(
            String person,
            String post,
            @Nullable Integer from,
            @Nullable Integer to,
            String quote) {}

    /**
     * Somebody named.
     *
     * @param office in the words of the article; null when none is told
     */
    public record Person(String name, @Nullable String office, String quote) {}

    /**
     * A result.
     *
     * @param label what was counted, in the words of the article
     * @param unit of what, in the words of the article; null for none
     * @param indicator code of the indicator it is, of those asked about; null for none of them
     */
    public record Count(
            String label,
            BigDecimal value,
            Qualifier qualifier,
            @Nullable String unit,
            @Nullable String indicator,
            String quote) {}
}
