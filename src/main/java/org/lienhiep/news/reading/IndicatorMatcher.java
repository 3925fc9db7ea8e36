package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.SearchKey;

/**
 * Maps a count to an indicator: first by the {@link StandardIndicators}, as far as the vocabulary has them, then by
 * the names and key words of the vocabulary's own.
 */
final class IndicatorMatcher {

    private static final double ENOUGH = 0.6;

    private final List<Vocabulary.KnownIndicator> own;
    private final Set<String> codes;

    IndicatorMatcher(Vocabulary vocabulary) {
        own = vocabulary.indicators();
        codes = own.stream().map(Vocabulary.KnownIndicator::code).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * An indicator found.
     *
     * @param code its code
     * @param confidence how well it fits, between 0 and 1
     */
    record Match(String code, double confidence) {}

    /**
     * The indicator a count belongs to; null if none fits.
     *
     * @param before the words before the number: "đã tổ chức"
     * @param unit what is counted in few words
     * @param label what is counted as fully as the text says, and what follows
     */
    @Nullable
    Match match(String before, String unit, String label) {
        var standard = StandardIndicators.match(before, unit, label).stream()
                .filter(code -> codes.isEmpty() || codes.contains(code))
                .findFirst();
        if (standard.isPresent()) {
            return new Match(standard.get(), 0.8);
        }
        return own.stream()
                .filter(indicator -> fits(indicator, unit, label))
                .findFirst()
                .map(indicator -> new Match(indicator.code(), ENOUGH))
                .orElse(null);
    }

    private static boolean fits(Vocabulary.KnownIndicator indicator, String unit, String label) {
        var key = ' ' + SearchKey.of(label) + ' ';
        boolean unitFits = indicator.unit().isBlank()
                || SearchKey.of(unit).startsWith(SearchKey.of(indicator.unit()))
                || SearchKey.of(indicator.unit()).startsWith(SearchKey.of(unit));
        return unitFits && names(indicator).stream().anyMatch(name -> key.contains(' ' + SearchKey.of(name) + ' '));
    }

    private static List<String> names(Vocabulary.KnownIndicator indicator) {
        var names = new ArrayList<>(indicator.keywords());
        names.add(indicator.name());
        names.removeIf(String::isBlank);
        return names;
    }
}
