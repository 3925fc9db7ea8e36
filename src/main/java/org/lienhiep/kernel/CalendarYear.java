package org.lienhiep.kernel;

import java.time.LocalDate;
import java.time.Month;

/** A calendar year under review, 1 January to 31 December. */
public record CalendarYear(int year) implements Period {

    public CalendarYear {
        if (year < HalfYear.FIRST_YEAR || year > HalfYear.LAST_YEAR) {
            throw new IllegalArgumentException(
                    "not a year between %d and %d: %d".formatted(HalfYear.FIRST_YEAR, HalfYear.LAST_YEAR, year));
        }
    }

    /** The year written with four digits; {@link IllegalArgumentException} for anything else. */
    public static CalendarYear parse(String code) {
        if (!code.matches("\\d{4}")) {
            throw new IllegalArgumentException("not a year such as 2023: '%s'".formatted(code));
        }
        return new CalendarYear(Integer.parseInt(code));
    }

    @Override
    public String code() {
        return "%04d".formatted(year);
    }

    @Override
    public LocalDate firstDay() {
        return LocalDate.of(year, Month.JANUARY, 1);
    }

    @Override
    public LocalDate lastDay() {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    @Override
    public String toString() {
        return code();
    }
}
