package org.lienhiep.news;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lienhiep.news.reading.Reading;
import org.lienhiep.news.reading.ReadingRule;
import org.lienhiep.news.reading.TextRange;

/**
 * What a person takes from a second opinion into a reading, with the words of the article that say so: from then on it
 * is evidence like anything that was read.
 */
public sealed interface ReadingAddition {

    /** How sure a field is that the rules did not read: a guess until somebody accepts it. */
    double SURENESS = 0.5;

    /** The words of the article that say so. */
    TextRange words();

    /** The reading with this in it. */
    Reading to(Reading reading);

    /** A person in an office, or elected to one. */
    record Person(Reading.Person person, TextRange words) implements ReadingAddition {
        @Override
        public Reading to(Reading reading) {
            var pointer = "/people/" + reading.people().size();
            return resting(
                    reading.copy().people(joined(reading.people(), person)).made(), pointer, words);
        }
    }

    /** A result in numbers. */
    record Count(Reading.Count count, TextRange words) implements ReadingAddition {
        @Override
        public Reading to(Reading reading) {
            var pointer = "/counts/" + reading.counts().size();
            return resting(
                    reading.copy().counts(joined(reading.counts(), count)).made(), pointer, words);
        }
    }

    /**
     * The reading where another value of a field was taken: the words that it rests on are others.
     *
     * @param pointer JSON pointer of the field
     */
    static Reading resting(Reading reading, String pointer, TextRange words) {
        var part = pointer + part(reading.people(), pointer);
        return reading.copy()
                .evidence(with(reading.evidence(), pointer, part, words))
                .confidence(with(reading.confidence(), pointer, part, SURENESS))
                .rules(with(reading.rules(), pointer, part, ReadingRule.SECOND_OPINION.name()))
                .made();
    }

    private static <T> List<T> joined(List<T> all, T one) {
        var joined = new ArrayList<>(all);
        joined.add(one);
        return List.copyOf(joined);
    }

    /** Evidence of a person is that of a part: what he is, or what he was elected to. */
    private static String part(List<Reading.Person> people, String pointer) {
        if (!pointer.startsWith("/people/")) {
            return "";
        }
        var person = people.get(Integer.parseInt(pointer.substring("/people/".length())));
        return person.elected() == null ? "/name" : "/elected/post";
    }

    /** What was known of the field and its parts is said of another value. */
    private static <V> Map<String, V> with(Map<String, V> all, String pointer, String part, V value) {
        var known = new HashMap<>(all);
        known.keySet().removeIf(each -> each.equals(pointer) || each.startsWith(pointer + "/"));
        known.put(part, value);
        return Map.copyOf(known);
    }
}
