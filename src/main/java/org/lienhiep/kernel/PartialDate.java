package org.lienhiep.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of which the day, or month and day, may be unknown, as in old registers ("founded 1985").
 *
 * @param year calendar year
 * @param month 1 to 12, or null when only the year is known
 * @param day day of the month, or null when unknown; never present without a month
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        if (day != null && month == null) {
            throw new IllegalArgumentException("a day needs a month: %d-?-%d".formatted(year, day));
        }
        try {
            LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("no such date: %d-%s-%s".formatted(year, month, day), impossible);
        }
    }

    /** A date of which all is known. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** A date of which only the year is known. */
    public static PartialDate ofYear(int year) {
        return new PartialDate(year, null, null);
    }

    /**
     * Reads {@code 2011}, {@code 2011-08} or {@code 2011-08-08}.
     *
     * @throws IllegalArgumentException when the text has another form or names no day of the calendar
     */
    public static PartialDate parse(String iso) {
        var matcher = ISO.matcher(iso);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a date such as 2011, 2011-08 or 2011-08-08: '%s'".formatted(iso));
        }
        return new PartialDate(Integer.parseInt(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** The earliest day this may mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The latest day this may mean. */
    public LocalDate latest() {
        if (month == null) {
            return LocalDate.of(year, 12, 31);
        }
        var ofMonth = YearMonth.of(year, month);
        return day == null ? ofMonth.atEndOfMonth() : ofMonth.atDay(day);
    }

    /** ISO form with only what is known: {@code 2011}, {@code 2011-08} or {@code 2011-08-08}. */
    @Override
    public String toString() {
        if (month == null) {
            return "%04d".formatted(year);
        }
        return day == null ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
