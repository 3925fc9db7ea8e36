package org.lienhiep.reporting.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells copied from a spreadsheet, as it puts them on the clipboard: columns end with a tab, lines with a line break,
 * and a cell that contains either stands in quotes.
 *
 * @param lines each with its cells, without blanks around them
 */
record PastedBlock(List<List<String>> lines) {

    private static final int LONGEST = 500_000;

    /** Reads what was on the clipboard; lines without any text are left in their place, those at the end are not. */
    static PastedBlock of(String clipboard) {
        var text = clipboard.length() > LONGEST ? clipboard.substring(0, LONGEST) : clipboard;
        var reader = new Reader(text.replace("\r\n", "\n").replace('\r', '\n'));
        var lines = reader.lines();
        while (!lines.isEmpty() && lines.getLast().stream().allMatch(String::isEmpty)) {
            lines.removeLast();
        }
        return new PastedBlock(List.copyOf(lines));
    }

    private static final class Reader {

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        List<List<String>> lines() {
            var lines = new ArrayList<List<String>>();
            while (at < text.length()) {
                lines.add(line());
            }
            return lines;
        }

        private List<String> line() {
            var cells = new ArrayList<String>();
            while (true) {
                cells.add(cell().replace('\u00a0', ' ').strip());
                if (at >= text.length() || text.charAt(at++) == '\n') {
                    return List.copyOf(cells);
                }
            }
        }

        private String cell() {
            var start = at;
            if (at < text.length() && text.charAt(at) == '"') {
                var quoted = quoted();
                if (at >= text.length() || isEnd(text.charAt(at))) {
                    return quoted;
                }
                at = start;
            }
            while (at < text.length() && !isEnd(text.charAt(at))) {
                at++;
            }
            return text.substring(start, at);
        }

        private String quoted() {
            var cell = new StringBuilder();
            at++;
            while (at < text.length()) {
                var sign = text.charAt(at++);
                if (sign != '"') {
                    cell.append(sign);
                } else if (at < text.length() && text.charAt(at) == '"') {
                    cell.append('"');
                    at++;
                } else {
                    break;
                }
            }
            return cell.toString();
        }

        private static boolean isEnd(char sign) {
            return sign == '\t' || sign == '\n';
        }
    }
}
