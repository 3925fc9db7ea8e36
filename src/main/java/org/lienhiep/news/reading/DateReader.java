package org.lienhiep.news.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads one day in the forms newspapers use: 8/8/2011, 30-12-2020, 19.3, "ngày 8 tháng 8 năm 2011". */
final class DateReader {

    private static final String DAY_WORD = Syllables.key("ngày");
    private static final String MONTH_WORD = Syllables.key("tháng");
    private static final String YEAR_WORD = Syllables.key("năm");
    private static final int OLDEST = 1900;
    private static final int LATEST = 2199;
    private static final int LEAP_YEAR = 2000;

    private DateReader() {}

    /**
     * A day as written.
     *
     * @param to the token after its last
     * @param year the year, 0 when not written
     */
    record Day(int to, int day, int month, int year) {

        boolean hasYear() {
            return year != 0;
        }

        /** Whether the calendar has such a day; without a year the 29th of February is allowed. */
        boolean exists() {
            try {
                LocalDate.of(year == 0 ? LEAP_YEAR : year, month, day);
                return true;
            } catch (DateTimeException impossible) {
                return false;
            }
        }

        Day withYear(int otherYear) {
            return new Day(to, day, month, otherYear);
        }
    }

    /** The day written at this token, existing or not; null if none is. A word "ngày" before it is passed over. */
    static @Nullable Day at(Tokens tokens, int index) {
        int at = tokens.is(index, DAY_WORD) ? index + 1 : index;
        if (!tokens.get(at).isNumber()) {
            return null;
        }
        var iso = iso(tokens, at);
        if (iso != null) {
            return iso;
        }
        var spelt = spelt(tokens, at);
        return spelt != null ? spelt : numeric(tokens, at);
    }

    /** The first day written between these tokens; null if there is none. */
    static @Nullable Day first(Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            var day = at(tokens, at);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable Day iso(Tokens tokens, int at) {
        int year = number(tokens, at);
        boolean dashed =
                tokens.is(at + 1, "-") && tokens.is(at + 3, "-") && tokens.glued(at + 1) && tokens.glued(at + 3);
        return year >= OLDEST && year <= LATEST && dashed && tokens.get(at + 4).isNumber()
                ? new Day(at + 5, number(tokens, at + 4), number(tokens, at + 2), year)
                : null;
    }

    private static @Nullable Day spelt(Tokens tokens, int at) {
        if (!tokens.is(at + 1, MONTH_WORD) || !tokens.get(at + 2).isNumber()) {
            return null;
        }
        int day = number(tokens, at);
        int month = number(tokens, at + 2);
        int year = tokens.is(at + 3, YEAR_WORD) || tokens.is(at + 3, "/") ? year(tokens, at + 4) : 0;
        return isDayOfMonth(day, month) ? new Day(year == 0 ? at + 3 : at + 5, day, month, year) : null;
    }

    private static @Nullable Day numeric(Tokens tokens, int at) {
        var separator = tokens.get(at + 1);
        boolean separated = separator.is("/") || separator.is(".") || separator.is("-");
        if (!separated || !joined(tokens, at + 1) || !tokens.get(at + 2).isNumber()) {
            return null;
        }
        int day = number(tokens, at);
        int month = number(tokens, at + 2);
        boolean range = separator.is("-")
                && tokens.is(at + 3, "/")
                && tokens.get(at + 4).isNumber();
        if (range || !isDayOfMonth(day, month) || tokens.get(at + 2).key().length() > 2) {
            return null;
        }
        boolean third = tokens.is(at + 3, separator.key()) && joined(tokens, at + 3);
        int year = third ? year(tokens, at + 4) : 0;
        if (third && year == 0 && tokens.get(at + 4).isNumber() && tokens.glued(at + 4)) {
            return null;
        }
        if (year == 0 && tokens.is(at + 3, YEAR_WORD) && year(tokens, at + 4) != 0) {
            return new Day(at + 5, day, month, year(tokens, at + 4));
        }
        return new Day(year == 0 ? at + 3 : at + 5, day, month, year);
    }

    /** Slashes may stand between blanks, a dash on one side of a blank ("20 -10"), dots may not. */
    private static boolean joined(Tokens tokens, int sign) {
        boolean before = tokens.glued(sign);
        boolean after = tokens.glued(sign + 1);
        return tokens.is(sign, "/") || (before && after) || (tokens.is(sign, "-") && (before || after));
    }

    /** Day and month as numbers go; whether the month has that day is for {@link Day#exists}. */
    private static boolean isDayOfMonth(int day, int month) {
        return day >= 1 && day <= 31 && month >= 1 && month <= 12;
    }

    /** The year written at this token with four digits; 0 if none is. */
    static int year(Tokens tokens, int at) {
        int year = tokens.get(at).key().length() == 4 ? number(tokens, at) : 0;
        return year >= OLDEST && year <= LATEST ? year : 0;
    }

    /** The number of at most four digits at this token; -1 if there is none. */
    static int number(Tokens tokens, int at) {
        var token = tokens.get(at);
        return token.isNumber() && token.key().length() <= 4 ? Integer.parseInt(token.key()) : -1;
    }
}
