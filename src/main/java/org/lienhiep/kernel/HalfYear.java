package org.lienhiep.kernel;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The reporting period of associations: January to June or July to December of one year.
 *
 * @param year calendar year, {@value #FIRST_YEAR} to {@value #LAST_YEAR}
 * @param half 1 or 2
 */
public record HalfYear(int year, int half) implements Period, Comparable<HalfYear> {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2199;
    private static final Pattern CODE = Pattern.compile("(\\d{4})-?H([12])");

    public HalfYear {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "not a year between %d and %d: %d".formatted(FIRST_YEAR, LAST_YEAR, year));
        }
        if (half != 1 && half != 2) {
            throw new IllegalArgumentException("half must be 1 or 2, was %d".formatted(half));
        }
    }

    /** The half-year that this day lies in. */
    public static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
    }

    /**
     * The half-year that associations look back on at this day: the first half from June on, when its reports are
     * prepared, the second from December on.
     */
    public static HalfYear underReview(LocalDate day) {
        return of(day.plusMonths(1).withDayOfMonth(1)).previous();
    }

    /** The half-year with this {@link #number()}. */
    public static HalfYear ofNumber(int number) {
        return new HalfYear(Math.floorDiv(number, 2), Math.floorMod(number, 2) + 1);
    }

    /**
     * Reads {@code 2011-H1}.
     *
     * @throws IllegalArgumentException when the text is not of that form
     */
    public static HalfYear parse(String code) {
        var matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a half-year such as 2011-H1: '%s'".formatted(code));
        }
        return new HalfYear(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** All half-years from the first to the last, both included; empty when the last lies before the first. */
    public static List<HalfYear> between(HalfYear first, HalfYear last) {
        return IntStream.rangeClosed(first.number(), last.number())
                .mapToObj(HalfYear::ofNumber)
                .toList();
    }

    /** Consecutive number, {@code year * 2 + half - 1}: what the database stores, so that ranges are plain arithmetic. */
    public int number() {
        return year * 2 + half - 1;
    }

    /** The half-year this many half-years later; a negative count goes back. */
    public HalfYear plus(int halfYears) {
        return ofNumber(number() + halfYears);
    }

    /** The half-year that follows. */
    public HalfYear next() {
        return plus(1);
    }

    /** The half-year just before. */
    public HalfYear previous() {
        return plus(-1);
    }

    /** The same half of the year before, which figures are compared with. */
    public HalfYear sameHalfBefore() {
        return plus(-2);
    }

    @Override
    public String code() {
        return "%04d-H%d".formatted(year, half);
    }

    @Override
    public LocalDate firstDay() {
        return LocalDate.of(year, half == 1 ? Month.JANUARY : Month.JULY, 1);
    }

    @Override
    public LocalDate lastDay() {
        return half == 1 ? LocalDate.of(year, Month.JUNE, 30) : LocalDate.of(year, Month.DECEMBER, 31);
    }

    @Override
    public int compareTo(HalfYear other) {
        return Integer.compare(number(), other.number());
    }

    @Override
    public String toString() {
        return code();
    }
}
