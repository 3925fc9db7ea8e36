package org.lienhiep.news;

import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.reading.Reading;
import org.lienhiep.news.reading.TextRange;

/** Where in its article a field of a reading was read. */
public final class EvidencePlaces {

    private EvidencePlaces() {}

    /** The words of the field, or of the first of its parts; null where that is not known. */
    public static @Nullable TextRange of(Reading reading, String pointer) {
        return reading.evidence().entrySet().stream()
                .filter(each -> each.getKey().equals(pointer) || each.getKey().startsWith(pointer + "/"))
                .map(Map.Entry::getValue)
                .min(Comparator.comparingInt(TextRange::start))
                .orElse(null);
    }
}
