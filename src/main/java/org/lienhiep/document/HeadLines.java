package org.lienhiep.document;

import java.util.ArrayList;
import java.util.List;

/** Divides the names of bodies into lines that fit into the left half of a document's head, none much shorter. */
final class HeadLines {

    /** What 71 mm hold of bold capitals of 12 points. */
    private static final int LONGEST = 26;

    private HeadLines() {}

    /** The lines, those that are too long divided between words. */
    static List<String> fit(List<String> lines) {
        return PlainText.each(lines).stream()
                .flatMap(line -> divide(line).stream())
                .toList();
    }

    private static List<String> divide(String line) {
        var parts = Math.ceilDiv(line.length(), LONGEST);
        var lines = new ArrayList<String>();
        var current = new StringBuilder();
        var rest = line.length();
        for (var word : line.split(" ", -1)) {
            var share = Math.ceilDiv(rest + current.length(), Math.max(1, parts - lines.size()));
            var longer = current.length() + 1 + word.length();
            if (!current.isEmpty() && (longer > LONGEST || longer > share + word.length() / 2)) {
                lines.add(current.toString());
                current.setLength(0);
            }
            current.append(current.isEmpty() ? "" : " ").append(word);
            rest -= word.length() + 1;
        }
        lines.add(current.toString());
        return lines;
    }
}
