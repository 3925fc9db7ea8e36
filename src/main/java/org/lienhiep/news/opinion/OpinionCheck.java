package org.lienhiep.news.opinion;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Period;
import org.lienhiep.news.reading.ArticleText;
import org.lienhiep.news.reading.TextRange;

/**
 * Keeps of what another reader claims only what stands in the article: the words quoted, and in them the value. What
 * an article tells a model to answer is thereby no more than a proposal with its words beside it.
 */
final class OpinionCheck {

    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int LONGEST_QUOTE = 1_000;
    private static final Set<String> WORDS = Set.of("/author", "/meeting/host", "/meeting/place");
    private static final Set<String> NUMBERS = Set.of("/meeting/attendance/societies", "/meeting/attendance/people");

    private final String text;
    private int dropped;

    private OpinionCheck(String text) {
        this.text = text;
    }

    static Opinion of(String by, Claims claims, String text) {
        var check = new OpinionCheck(text);
        var fields = new ArrayList<Opinion.Field>();
        for (var claim : claims.fields()) {
            var where = check.find(claim.quote());
            if (where != null && check.says(where.of(text), claim) && isNew(fields, claim.pointer())) {
                fields.add(new Opinion.Field(claim.pointer(), claim.value().strip(), where));
            } else {
                check.dropped++;
            }
        }
        var elections = new ArrayList<Opinion.Elected>();
        for (var claim : claims.elections()) {
            var where = check.find(claim.quote());
            if (where != null && check.says(where.of(text), claim)) {
                elections.add(new Opinion.Elected(
                        claim.person().strip(), claim.post().strip(), claim.from(), claim.to(), where));
            } else {
                check.dropped++;
            }
        }
        return new Opinion(by, fields, elections, check.dropped);
    }

    private static boolean isNew(List<Opinion.Field> fields, String pointer) {
        return fields.stream().noneMatch(each -> each.pointer().equals(pointer));
    }

    /** Where these words stand, whatever blanks are between them; null when they do not. */
    private @Nullable TextRange find(String quote) {
        var words = ArticleText.normalise(quote).strip();
        if (words.isEmpty() || words.length() > LONGEST_QUOTE) {
            return null;
        }
        var pattern = new StringBuilder();
        for (var word : words.split("\\s+", -1)) {
            pattern.append(pattern.isEmpty() ? "" : "\\s+").append(Pattern.quote(word));
        }
        var found = Pattern.compile(pattern.toString()).matcher(text);
        return found.find() ? new TextRange(found.start(), found.end()) : null;
    }

    private boolean says(String quote, Claims.Field claim) {
        var value = claim.value().strip();
        if (value.isEmpty()) {
            return false;
        }
        if (WORDS.contains(claim.pointer())) {
            return contains(quote, value);
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

    private boolean says(String quote, Claims.Elected claim) {
        return contains(quote, claim.person())
                && contains(quote, claim.post())
                && isTold(claim.from())
                && isTold(claim.to());
    }

    /** The years of a term may be told anywhere. */
    private boolean isTold(@Nullable Integer year) {
        return year == null
                || YEAR.matcher(text).results().anyMatch(each -> each.group().equals(year.toString()));
    }

    private static boolean contains(String quote, String value) {
        var words = ArticleText.normalise(value).strip();
        return !words.isEmpty() && spaced(quote).contains(spaced(words));
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ");
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
