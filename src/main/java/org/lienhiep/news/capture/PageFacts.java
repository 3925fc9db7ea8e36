package org.lienhiep.news.capture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lienhiep.kernel.SearchKey;

/**
 * Weighs what the places of a page say against each other. Places that agree raise the confidence, each by its own
 * weight; what contradicts is kept for the person to choose from.
 *
 * <p>A day is taken only when two places name it: a lone one is as often the day of the crawl or of a banner.
 */
public record PageFacts(List<PageFact> all) {

    private static final double ENOUGH = 0.45;
    private static final double WORTH_SHOWING = 0.5;

    /**
     * One value with the places that name it.
     *
     * @param confidence between 0 and 1
     */
    public record Weighed(FactField field, String value, double confidence, List<FactPlace> places) {

        private boolean isTrusted() {
            return field == FactField.PUBLISHED_ON ? places.size() > 1 : confidence >= ENOUGH;
        }
    }

    /** The values named for a field, the likeliest first. */
    public List<Weighed> values(FactField field) {
        var groups = new LinkedHashMap<String, List<PageFact>>();
        for (var fact : all) {
            if (fact.field() == field) {
                groups.computeIfAbsent(key(fact, groups), _ -> new ArrayList<>())
                        .add(fact);
            }
        }
        return groups.values().stream()
                .map(PageFacts::weighed)
                .sorted(Comparator.comparingDouble(Weighed::confidence).reversed())
                .toList();
    }

    /** Titles in a tab carry the site's name after the title that the heading has; the rest is compared by its words. */
    private static String key(PageFact fact, LinkedHashMap<String, List<PageFact>> known) {
        var key = SearchKey.of(fact.value());
        if (fact.field() != FactField.TITLE) {
            return key;
        }
        return known.keySet().stream()
                .filter(other -> other.length() > 10 && (key.startsWith(other) || other.startsWith(key)))
                .findFirst()
                .orElse(key);
    }

    private static Weighed weighed(List<PageFact> same) {
        var places = same.stream().map(PageFact::place).distinct().toList();
        double doubt = 1;
        for (var place : places) {
            doubt *= 1 - place.weight();
        }
        var shortest = same.stream()
                .map(PageFact::value)
                .min(Comparator.comparingInt(String::length))
                .orElseThrow();
        return new Weighed(same.getFirst().field(), shortest, 1 - doubt, places);
    }

    /** The value to take; empty when none is sure enough, or two are as sure as each other. */
    public Optional<Weighed> chosen(FactField field) {
        var values = values(field);
        if (values.isEmpty() || !values.getFirst().isTrusted()) {
            return Optional.empty();
        }
        boolean tied = field == FactField.PUBLISHED_ON
                && values.size() > 1
                && values.get(1).confidence() >= values.getFirst().confidence();
        return tied ? Optional.empty() : Optional.of(values.getFirst());
    }

    /** The day of publication, when two places agree on it. */
    Optional<LocalDate> publishedOn() {
        return chosen(FactField.PUBLISHED_ON).map(weighed -> LocalDate.parse(weighed.value()));
    }

    /** Values that a person should look at: more than one for a field, or one that is not sure enough to be taken. */
    public List<Weighed> open(FactField field) {
        var values = values(field).stream()
                .filter(value -> field == FactField.PUBLISHED_ON || value.confidence() >= WORTH_SHOWING)
                .collect(Collectors.toList());
        var chosen = chosen(field);
        return values.size() == 1 && chosen.isPresent() ? List.of() : values;
    }
}
