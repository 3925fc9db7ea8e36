package org.lienhiep.news.opinion;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Period;

/** Whether the words quoted for a single field say its value, in the form that the field has. */
final class FieldCheck {

    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");
    private static final Set<String> WORDS = Set.of("/author", "/meeting/host", "/meeting/place");
    private static final Set<String> NUMBERS = Set.of("/meeting/attendance/societies", "/meeting/attendance/people");

    private FieldCheck() {}

    static boolean says(String quote, Claims.Field claim) {
        var value = claim.value().strip();
        if (value.isEmpty()) {
            return false;
        }
        if (WORDS.contains(claim.pointer())) {
            return QuotedText.contains(quote, value);
        }
        if (NUMBERS.contains(claim.pointer())) {
            return value.length() <= 7
                    && value.chars().allMatch(Character::isDigit)
                    && numbers(quote).anyMatch(value::equals);
        }
        return switch (claim.pointer()) {
            case "/meeting/kind" -> isKind(value);
            case "/meeting/heldOn" -> isDay(value, quote);
            case "/meeting/period" -> isPeriod(value);
            default -> false;
        };
    }

    private static Stream<String> numbers(String quote) {
        return Arrays.stream(NO_DIGITS.split(quote.replaceAll("(?<=\\d)[.](?=\\d{3})", "")));
    }

    private static boolean isKind(String value) {
        return Stream.of(MeetingKind.values()).anyMatch(kind -> kind.name().equals(value));
    }

    /** Its day of the month stands in the words quoted; the year may be told elsewhere. */
    private static boolean isDay(String value, String quote) {
        try {
            var day = LocalDate.parse(value);
            return numbers(quote)
                    .filter(number -> !number.isEmpty() && number.length() <= 2)
                    .anyMatch(number -> Integer.parseInt(number) == day.getDayOfMonth());
        } catch (DateTimeParseException malformed) {
            return false;
        }
    }

    private static boolean isPeriod(String value) {
        try {
            Period.parse(value);
            return true;
        } catch (DateTimeParseException | IllegalArgumentException malformed) {
            return false;
        }
    }
}
