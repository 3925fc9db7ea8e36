package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.SearchKey;

/**
 * Maps a count to an indicator: first as someone of the union confirmed it before, then by the {@link
 * StandardIndicators} as far as the vocabulary has them, then by the names and key words of the vocabulary's own, at
 * last by most of their words. Where two are equally likely, none is taken.
 */
final class IndicatorMatcher {

    private static final double CONFIRMED = 0.97;
    private static final double STANDARD = 0.8;
    private static final double NAMED = 0.6;
    private static final double WORDS = 0.5;
    private static final double MOST_WORDS = 0.7;
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_OTHERS = 3;
    private static final Set<String> EMPTY_WORDS =
            Set.of("so", "cac", "va", "cua", "do", "tai", "duoc", "cho", "trong", "ve", "luot", "da");

    private final List<Keyed> own;
    private final Set<String> codes;
    private final Map<String, String> learned = new HashMap<>();

    IndicatorMatcher(Vocabulary vocabulary) {
        own = vocabulary.indicators().stream().map(Keyed::of).toList();
        codes = own.stream().map(Keyed::code).collect(Collectors.toUnmodifiableSet());
        for (var indicator : vocabulary.indicators()) {
            indicator.learned().forEach(label -> learned.putIfAbsent(SearchKey.of(label), indicator.code()));
        }
    }

    /**
     * An indicator with the keys that every count is compared by, made once: there are some sixty for each count.
     *
     * @param unit empty for one that has none
     * @param names each between blanks
     */
    private record Keyed(String code, String unit, List<String> names, Set<String> words) {

        static Keyed of(Vocabulary.KnownIndicator indicator) {
            var names = Stream.concat(indicator.keywords().stream(), Stream.of(indicator.name()))
                    .filter(name -> !name.isBlank())
                    .map(Keyed::padded)
                    .toList();
            return new Keyed(
                    indicator.code(), SearchKey.of(indicator.unit()), names, IndicatorMatcher.words(indicator.name()));
        }

        static String padded(String text) {
            return ' ' + SearchKey.of(text) + ' ';
        }

        boolean fits(String unitKey) {
            return unit.isEmpty() || unitKey.startsWith(unit) || unit.startsWith(unitKey);
        }

        boolean isNamed(String paddedKey) {
            for (var name : names) {
                if (paddedKey.contains(name)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * An indicator found.
     *
     * @param code its code
     * @param confidence how well it fits, between 0 and 1
     * @param rule by which it was found
     * @param others codes of other indicators that fit less well
     */
    record Match(String code, double confidence, ReadingRule rule, List<String> others) {}

    private record Candidate(String code, double confidence, ReadingRule rule) {}

    /**
     * The indicator a count belongs to; null if none fits.
     *
     * @param before the words before the number: "đã tổ chức"
     * @param unit what is counted in few words
     * @param label what is counted, as fully as the text says
     * @param after what follows
     */
    @Nullable
    Match match(String before, String unit, String label, String after) {
        var candidates = new ArrayList<Candidate>();
        var confirmed = learned.get(SearchKey.of(label));
        if (confirmed != null) {
            candidates.add(new Candidate(confirmed, CONFIRMED, ReadingRule.LEARNED));
        }
        var whole = label + " " + after;
        StandardIndicators.match(before, unit, whole).stream()
                .filter(code -> codes.isEmpty() || codes.contains(code))
                .forEach(code -> candidates.add(new Candidate(code, STANDARD, ReadingRule.INDICATOR_STANDARD)));
        var unitKey = SearchKey.of(unit);
        var wholeKey = Keyed.padded(whole);
        own.stream()
                .filter(indicator -> indicator.fits(unitKey) && indicator.isNamed(wholeKey))
                .forEach(indicator ->
                        candidates.add(new Candidate(indicator.code(), NAMED, ReadingRule.INDICATOR_NAME)));
        if (candidates.isEmpty()) {
            candidates.addAll(byWords(unitKey, before + " " + whole));
        }
        return chosen(candidates);
    }

    private static @Nullable Match chosen(List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return null;
        }
        var best = candidates.getFirst();
        var others = candidates.stream()
                .map(Candidate::code)
                .filter(code -> !code.equals(best.code))
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .limit(MOST_OTHERS)
                .toList();
        return new Match(best.code, best.confidence, best.rule, others);
    }

    /** The one that shares most words with the text, if it shares enough of its own and no other as many. */
    private List<Candidate> byWords(String unitKey, String text) {
        var told = words(text);
        record Shared(String code, double share) {}
        var shared = own.stream()
                .filter(indicator -> indicator.fits(unitKey))
                .map(indicator -> new Shared(indicator.code(), share(indicator.words(), told)))
                .filter(each -> each.share >= MOST_WORDS)
                .sorted(Comparator.comparingDouble(Shared::share).reversed())
                .toList();
        boolean unclear = shared.size() > 1 && shared.get(0).share == shared.get(1).share;
        return unclear
                ? List.of()
                : shared.stream()
                        .map(each -> new Candidate(each.code, WORDS * each.share, ReadingRule.INDICATOR_WORDS))
                        .toList();
    }

    private static double share(Set<String> name, Set<String> told) {
        return name.size() < FEWEST_WORDS
                ? 0
                : (double) name.stream().filter(told::contains).count() / name.size();
    }

    private static Set<String> words(String text) {
        var words = new HashSet<>(SearchKey.words(text));
        words.removeAll(EMPTY_WORDS);
        return words;
    }
}
