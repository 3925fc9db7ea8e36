package org.lienhiep.news.capture;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.VietnamTime;

/** Reads days as machines and newspapers write them. A day that has not come yet is none of publication. */
final class WrittenDays {

    private static final Pattern ISO_START = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2}).*", Pattern.DOTALL);
    private static final Pattern VIETNAMESE = Pattern.compile(
            "(?<!\\d)(\\d{1,2})\\s?(?:[/.-]|tháng)\\s?(\\d{1,2})\\s?(?:[/.-]|năm)\\s?(\\d{4})(?!\\d)");
    private static final Pattern IN_ADDRESS = Pattern.compile("(?:/|-|_)((?:19|20)\\d{2})[/-]?(\\d{2})[/-]?(\\d{2})(?=\\D|$)");
    private static final int FIRST_YEAR = 1990;

    private WrittenDays() {}

    /** As data for machines has it: a day, or a moment, which is then taken in Vietnam. */
    static Optional<LocalDate> machine(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        var text = written.strip();
        try {
            return past(OffsetDateTime.parse(text)
                    .atZoneSameInstant(VietnamTime.ZONE)
                    .toLocalDate());
        } catch (DateTimeParseException noMoment) {
            var day = ISO_START.matcher(text);
            return day.matches() ? day(day, 1, 2, 3) : newspaper(text);
        }
    }

    /** The first day in a line such as "Thứ ba, 09/08/2011 | 07:30". */
    static Optional<LocalDate> newspaper(String line) {
        var found = VIETNAMESE.matcher(line);
        return found.find() ? day(found, 3, 2, 1) : Optional.empty();
    }

    /** The day in an address such as "/2011/08/09/tin" or "/tin-20110809.html". */
    static Optional<LocalDate> address(@Nullable String url) {
        var found = IN_ADDRESS.matcher(url == null ? "" : url);
        return found.find() ? day(found, 1, 2, 3) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher found, int year, int month, int day) {
        try {
            return past(LocalDate.of(
                    Integer.parseInt(found.group(year)),
                    Integer.parseInt(found.group(month)),
                    Integer.parseInt(found.group(day))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> past(LocalDate day) {
        boolean plausible = day.getYear() >= FIRST_YEAR && !day.isAfter(LocalDate.now(VietnamTime.ZONE));
        return plausible ? Optional.of(day) : Optional.empty();
    }
}
