package org.lienhiep.meeting.calendar;

import java.util.regex.Pattern;

/** Makes texts fit for a calendar file: no control character may begin a line of its own there. */
final class IcsText {

    private static final Pattern ANY_BREAK = Pattern.compile("\\R");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n]]");

    private IcsText() {}

    /** The text in one line. */
    static String line(String text) {
        return lines(text).replace('\n', ' ').strip();
    }

    /** The text with plain line breaks. */
    static String lines(String text) {
        return CONTROL.matcher(ANY_BREAK.matcher(text).replaceAll("\n")).replaceAll("");
    }
}
