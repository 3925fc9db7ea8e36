package org.lienhiep.document;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Takes from text what no file format may carry, so that all formats carry the same. */
final class PlainText {

    /** Controls, halves of characters, and signs that turn the direction of what follows and so can disguise it. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF&&[^\\n]]");

    private static final Pattern BLANKS = Pattern.compile("[\\h\\t]+");
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private PlainText() {}

    /** Composed characters, lines divided by {@code \n} and stripped, no empty ones at either end. */
    static String lines(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var divided = LINE_END.matcher(composed).replaceAll("\n").replace('\t', ' ');
        var printable = UNPRINTABLE.matcher(divided).replaceAll("");
        return String.join(
                        "\n",
                        printable
                                .lines()
                                .map(line ->
                                        BLANKS.matcher(line).replaceAll(" ").strip())
                                .toList())
                .strip();
    }

    /** The same on one line, with the blanks at its ends, for a piece of a line. */
    static String inline(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s", " ");
        return BLANKS.matcher(UNPRINTABLE.matcher(composed).replaceAll("")).replaceAll(" ");
    }

    /** The same on one line. */
    static String line(String text) {
        return lines(text).replaceAll("\\n+", " ");
    }

    /** Several lines, those without text left out. */
    static List<String> each(List<String> lines) {
        return lines.stream()
                .map(PlainText::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
