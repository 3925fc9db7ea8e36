package org.lienhiep.kernel;

import java.time.LocalDate;

/**
 * A stretch of time that an association reviews or reports on: a half-year or a calendar year.
 *
 * <p>Its code ({@code 2011-H1}, {@code 2023}) is what the database, the API and addresses carry.
 */
public sealed interface Period permits HalfYear, CalendarYear {

    /** The code of this period, such as {@code 2011-H1} or {@code 2023}. */
    String code();

    /** The first day that belongs to this period. */
    LocalDate firstDay();

    /** The last day that belongs to this period. */
    LocalDate lastDay();

    /**
     * The period with this code.
     *
     * @throws IllegalArgumentException when the text is neither a half-year such as {@code 2011-H1} nor a year
     */
    static Period parse(String code) {
        return code.length() == 4 ? CalendarYear.parse(code) : HalfYear.parse(code);
    }
}
