package org.lienhiep.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of records that are found, in the order in which they are shown. */
public enum FindableKind {
    /** Unions, societies and units, by every name they ever had. */
    ORGANISATION("organisation.title", "network"),
    /** People of the register of leaders. */
    PERSON("search.people", "user-round"),
    /** Meetings, by their names, places, words of the agenda and minutes. */
    MEETING("meeting.title", "calendar-days"),
    /** Decisions of meetings. */
    DECISION("meeting.decisions", "badge-check"),
    /** Half-year reports, by their organisations and by what they say in words. */
    REPORT("reporting.title", "list-checks"),
    /** News articles, by title and text. */
    ARTICLE("news.title", "newspaper");

    private final String title;
    private final String icon;

    FindableKind(String title, String icon) {
        this.title = title;
        this.icon = icon;
    }

    /** Message key of the word for these records in the plural. */
    public String title() {
        return title;
    }

    /** Name of the icon that stands for them. */
    public String icon() {
        return icon;
    }

    /** How addresses and the API name the kind: {@code meeting}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this code; empty for any other text. */
    public static Optional<FindableKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
