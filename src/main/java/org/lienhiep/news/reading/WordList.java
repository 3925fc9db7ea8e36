package org.lienhiep.news.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A word list of this package's resources: sections in brackets, one {@link PhrasePattern} per line, optionally
 * followed by {@code =} and what it stands for. Lines that begin with {@code #} are remarks.
 */
final class WordList {

    private final Map<String, List<Entry>> sections;
    private final String name;

    /**
     * One phrase of a list.
     *
     * @param phrase spelt out
     * @param value what it stands for: the part after {@code =}, otherwise the pattern's first variant
     */
    record Entry(String phrase, String value) {}

    private WordList(String name, Map<String, List<Entry>> sections) {
        this.name = name;
        this.sections = sections;
    }

    /** Reads a list. A list that is not there is a fault of the build, hence no checked exception. */
    static WordList read(String name) {
        var stream = WordList.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("no word list '%s' beside %s".formatted(name, WordList.class.getName()));
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new WordList(name, parse(reader.lines().toList()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read word list " + name, unreadable);
        }
    }

    private static Map<String, List<Entry>> parse(List<String> lines) {
        var sections = new LinkedHashMap<String, List<Entry>>();
        var section = new ArrayList<Entry>();
        for (var written : lines) {
            var line = written.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.matches("\\[[a-z-]+]")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else {
                section.addAll(entries(line));
            }
        }
        return sections;
    }

    private static List<Entry> entries(String line) {
        int equals = line.indexOf(" = ");
        var phrases = PhrasePattern.expand(equals < 0 ? line : line.substring(0, equals));
        var value = equals < 0 ? phrases.getFirst() : line.substring(equals + 3).strip();
        return phrases.stream().map(phrase -> new Entry(phrase, value)).toList();
    }

    /** The names of its sections, in the order of the file. */
    List<String> sections() {
        return List.copyOf(sections.keySet());
    }

    /** The phrases of a section, in the order of the file. */
    List<Entry> section(String section) {
        var entries = sections.get(section);
        if (entries == null) {
            throw new IllegalStateException("word list '%s' has no section '%s'".formatted(name, section));
        }
        return entries;
    }

    /** The phrases of a section, ready to be looked for. */
    Phrases<String> phrases(String section) {
        return Phrases.of(section(section));
    }
}
