package org.lienhiep.news.ui;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** At which proposed field a problem that a service names is shown. */
final class ProblemFields {

    private static final Set<String> OF_MEETING =
            Set.of("kind", "host", "heldOn", "heldUntil", "period", "body", "place");
    private static final Set<String> OF_ARTICLE = Set.of("title", "author", "publisher", "publishedOn", "url");

    private ProblemFields() {}

    /** JSON pointer of the field; null where the problem belongs to none. */
    static @Nullable String pointer(@Nullable String field) {
        return switch (field) {
            case null -> null;
            case "hosts" -> "/meeting/host";
            case "societiesAttending" -> "/meeting/attendance/societies";
            case "peopleAttending" -> "/meeting/attendance/people";
            case String known when OF_ARTICLE.contains(known) -> "/" + known;
            case String known when OF_MEETING.contains(known) -> "/meeting/" + known;
            case String _ -> null;
        };
    }
}
