package org.lienhiep.news.opinion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What another reader says of an article, as it came.
 *
 * @param fields values by the JSON pointer of the field in a reading, such as {@code /meeting/heldOn}; their form is
 *     that of the API
 * @param elections who was elected
 */
public record Claims(List<Field> fields, List<Elected> elections) {

    public Claims {
        fields = List.copyOf(fields);
        elections = List.copyOf(elections);
    }

    /**
     * A value.
     *
     * @param quote the words of the article that say so
     */
    public record Field(String pointer, String value, String quote) {}

    /**
     * An election.
     *
     * @param from first year of the term; null when it is not told
     * @param to last year of the term; null when it is not told
     * @param quote the words of the article that say so
     */
    public record Elected(
            String person,
            String post,
            @Nullable Integer from,
            @Nullable Integer to,
            String quote) {}
}
