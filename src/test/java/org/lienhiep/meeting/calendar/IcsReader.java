package org.lienhiep.meeting.calendar;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a calendar file by the letter of RFC 5545 and nothing else, so that a file is not only read by the library that
 * wrote it: lines end in CRLF and hold at most 75 octets, folded ones are joined, components nest.
 */
final class IcsReader {

    /** A component's properties by name; a name stands once in what Lienhiep writes. Parameters stay with the name. */
    record Component(String name, Map<String, String> properties) {

        String value(String property) {
            return properties.entrySet().stream()
                    .filter(each ->
                            each.getKey().equals(property) || each.getKey().startsWith(property + ";"))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(property + " is missing in " + properties));
        }

        String text(String property) {
            return value(property)
                    .replace("\\n", "\n")
                    .replace("\\,", ",")
                    .replace("\\;", ";")
                    .replace("\\\\", "\\");
        }
    }

    private IcsReader() {}

    static List<Component> read(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        var found = new ArrayList<Component>();
        var open = new ArrayList<Component>();
        for (var line : unfolded(text)) {
            var colon = line.indexOf(':');
            if (colon < 1) {
                throw new AssertionError("No property: " + line);
            }
            var name = line.substring(0, colon);
            var value = line.substring(colon + 1);
            switch (name) {
                case "BEGIN" -> open.add(new Component(value, new LinkedHashMap<>()));
                case "END" -> {
                    var ended = open.removeLast();
                    if (!ended.name().equals(value)) {
                        throw new AssertionError(value + " ends within " + ended.name());
                    }
                    found.add(ended);
                }
                default -> {
                    if (open.getLast().properties().put(name, value) != null) {
                        throw new AssertionError("Twice: " + name);
                    }
                }
            }
        }
        if (!open.isEmpty()) {
            throw new AssertionError("Not ended: " + open);
        }
        return found;
    }

    private static List<String> unfolded(String text) {
        if (!text.endsWith("\r\n") || text.replace("\r\n", "").matches("(?s).*[\r\n].*")) {
            throw new AssertionError("Lines end in CRLF");
        }
        var lines = new ArrayList<String>();
        for (var line : text.lines().toList()) {
            if (line.getBytes(StandardCharsets.UTF_8).length > 75) {
                throw new AssertionError("Longer than 75 octets: " + line);
            }
            if (line.startsWith(" ") || line.startsWith("\t")) {
                lines.add(lines.removeLast() + line.substring(1));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }
}
