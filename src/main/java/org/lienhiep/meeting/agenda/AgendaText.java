package org.lienhiep.meeting.agenda;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** An agenda as plain text, one item a line. */
final class AgendaText {

    private AgendaText() {}

    /** "1. Khai mạc" and so on; empty for an empty agenda. */
    static String of(List<AgendaDraft> items) {
        var lines = new Outline(items).lines();
        return java.util.stream.IntStream.range(0, items.size())
                .mapToObj(i -> lines.get(i).number() + ". "
                        + Objects.requireNonNullElse(items.get(i).title(), ""))
                .collect(Collectors.joining("\n"));
    }
}
