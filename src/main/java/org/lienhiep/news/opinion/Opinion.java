package org.lienhiep.news.opinion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.reading.TextRange;

/**
 * A second opinion on an article, as far as the article bears it out.
 *
 * @param by who gave it
 * @param dropped how many values were left out because the article does not say them
 */
public record Opinion(String by, List<Field> fields, List<Elected> elections, int dropped) {

    public Opinion {
        fields = List.copyOf(fields);
        elections = List.copyOf(elections);
    }

    /** A value with the words of the article that say so. */
    public record Field(String pointer, String value, TextRange evidence) {}

    /** An election with the words of the article that say so. */
    public record Elected(
            String person,
            String post,
            @Nullable Integer from,
            @Nullable Integer to,
            TextRange evidence) {}

    /** The value of a field; null when the opinion has none. */
    public @Nullable Field field(String pointer) {
        return fields.stream()
                .filter(each -> each.pointer().equals(pointer))
                .findFirst()
                .orElse(null);
    }
}
