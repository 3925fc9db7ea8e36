package org.lienhiep.meeting.agenda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.lienhiep.kernel.MeetingKind;

/** The agendas that the program brings with it, read from {@code templates.txt}. */
final class UsualAgendas {

    private static final Pattern ITEM = Pattern.compile("( *)(\\d+) (.+)");
    private static final Map<MeetingKind, List<AgendaDraft>> ALL = read();

    private UsualAgendas() {}

    /** The usual agenda of this kind; empty where there is none. */
    static List<AgendaDraft> of(MeetingKind kind) {
        return ALL.getOrDefault(kind, List.of());
    }

    private static Map<MeetingKind, List<AgendaDraft>> read() {
        var all = new EnumMap<MeetingKind, List<AgendaDraft>>(MeetingKind.class);
        List<AgendaDraft> items = new ArrayList<>();
        for (var line : text().lines().toList()) {
            var item = ITEM.matcher(line);
            if (line.startsWith("[")) {
                items = new ArrayList<>();
                all.put(MeetingKind.valueOf(line.substring(1, line.length() - 1)), items);
            } else if (item.matches()) {
                items.add(
                        AgendaDraft.of(1 + item.group(1).length() / 2, item.group(3), Integer.parseInt(item.group(2))));
            }
        }
        return all;
    }

    private static String text() {
        try (var file = Objects.requireNonNull(UsualAgendas.class.getResourceAsStream("templates.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
