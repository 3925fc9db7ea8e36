package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The usual indicators of provincial unions and the words by which articles tell their figures. The rules stand in
 * {@code indicators.txt}: the first line that fits gives the indicator.
 */
public final class StandardIndicators {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}%]+");
    /** Code of a rule that says: no indicator. */
    private static final String NONE = "-";

    private static final List<Rule> RULES = rules();

    private StandardIndicators() {}

    /**
     * One line of the list. Asked of every count: plain loops, and nothing is made while it is asked.
     *
     * @param code the indicator
     * @param units what is counted, one of them exactly
     * @param beginnings what is counted, as far as its first words go, with a blank at the end; where there are neither
     *     units nor beginnings, anything may be counted
     * @param labels words, each between blanks, of which one has to stand in the label; none means any
     * @param befores the same for what stands before the number
     */
    private record Rule(
            String code, Set<String> units, List<String> beginnings, List<String> labels, List<String> befores) {

        static Rule of(String code, List<String> units, List<String> labels, List<String> befores) {
            var exact = new HashSet<String>();
            var beginnings = new ArrayList<String>();
            for (var unit : units) {
                if (unit.endsWith(" *")) {
                    beginnings.add(unit.substring(0, unit.length() - 1));
                } else {
                    exact.add(unit);
                }
            }
            return new Rule(code, Set.copyOf(exact), List.copyOf(beginnings), labels, befores);
        }

        boolean fits(String before, String unit, String label) {
            return isUnit(unit) && contains(labels, label) && contains(befores, before);
        }

        private boolean isUnit(String unit) {
            if (units.isEmpty() && beginnings.isEmpty()) {
                return true;
            }
            if (units.contains(unit)) {
                return true;
            }
            for (var beginning : beginnings) {
                if (begins(unit, beginning)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean begins(String unit, String beginning) {
            return unit.startsWith(beginning)
                    || (unit.length() == beginning.length() - 1 && beginning.startsWith(unit));
        }

        private static boolean contains(List<String> words, String padded) {
            for (var word : words) {
                if (padded.contains(word)) {
                    return true;
                }
            }
            return words.isEmpty();
        }
    }

    private static List<Rule> rules() {
        var list = WordList.read("indicators.txt");
        var rules = new ArrayList<Rule>();
        for (var line : list.section("rules")) {
            var parts = line.value().split(";", -1);
            rules.add(Rule.of(
                    line.phrase().toLowerCase(Locale.ROOT),
                    words(parts, 0),
                    padded(words(parts, 1)),
                    padded(words(parts, 2))));
        }
        return List.copyOf(rules);
    }

    private static List<String> words(String[] parts, int index) {
        if (index >= parts.length || parts[index].isBlank()) {
            return List.of();
        }
        return List.of(parts[index].split(",", -1)).stream()
                .map(Syllables::keys)
                .toList();
    }

    private static List<String> padded(List<String> words) {
        return words.stream().map(StandardIndicators::padded).toList();
    }

    private static String padded(String words) {
        return ' ' + words + ' ';
    }

    /** The keys of the words alone, without what stands between them. */
    private static String words(String text) {
        return Syllables.keys(NO_WORD.matcher(text).replaceAll(" "));
    }

    /** The codes of all standard indicators, in the order of their rules; each once. */
    public static List<String> codes() {
        return RULES.stream()
                .map(Rule::code)
                .filter(code -> !code.equals(NONE))
                .distinct()
                .toList();
    }

    /**
     * The indicators a count may belong to, the likeliest first; empty if none fits.
     *
     * @param before the words before the number: "đã tổ chức"
     * @param unit what is counted in few words: "buổi"
     * @param label what is counted as fully as the text says: "buổi phổ biến khoa học kỹ thuật"
     */
    public static List<String> match(String before, String unit, String label) {
        var beforeKey = padded(words(before));
        var unitKey = words(unit);
        var labelKey = padded(words(label));
        var codes = new LinkedHashSet<String>();
        for (var rule : RULES) {
            if (rule.fits(beforeKey, unitKey, labelKey)) {
                if (rule.code().equals(NONE)) {
                    break;
                }
                codes.add(rule.code());
            }
        }
        return List.copyOf(codes);
    }
}
