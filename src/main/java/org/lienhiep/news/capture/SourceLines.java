package org.lienhiep.news.capture;

import java.util.regex.Pattern;

/** Cleans words that come from outside: no control characters, nothing that turns the direction of writing. */
final class SourceLines {

    /** Control characters but blanks and line ends, and halves of characters that lost the other half. */
    static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\s]]|\\p{Cs}");

    /** They make "gpj.exe" look like "exe.jpg"; no Vietnamese text needs them. */
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cf}]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final int LONGEST_LINE = 500;

    private SourceLines() {}

    /** The text with a blank in the place of each character that no text needs; every other keeps its place. */
    static String text(String text) {
        return DIRECTIONS.matcher(CONTROLS.matcher(text).replaceAll(" ")).replaceAll(" ");
    }

    /** One line of words, at most 500 characters, in which every character can be seen. */
    static String line(String text) {
        var cut = text.length() > 10 * LONGEST_LINE ? text.substring(0, 10 * LONGEST_LINE) : text;
        var seen = INVISIBLE.matcher(BLANKS.matcher(cut).replaceAll(" ")).replaceAll("");
        var line = seen.strip();
        return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE).strip() : line;
    }
}
