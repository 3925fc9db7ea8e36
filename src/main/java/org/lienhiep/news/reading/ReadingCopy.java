package org.lienhiep.news.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reading in the making that differs from another in a few parts: what is not named here stays as it was read. */
public final class ReadingCopy {

    private final Reading original;
    private @Nullable String title;
    private @Nullable String author;
    private Reading.@Nullable Meeting meeting;
    private List<Reading.Person> people;
    private List<Reading.Organisation> organisations;
    private List<Reading.Count> counts;
    private List<Reading.Decision> decisions;
    private Map<String, TextRange> evidence;
    private Map<String, Double> confidence;
    private Map<String, String> rules;

    ReadingCopy(Reading original) {
        this.original = original;
        title = original.title();
        author = original.author();
        meeting = original.meeting();
        people = original.people();
        organisations = original.organisations();
        counts = original.counts();
        decisions = original.decisions();
        evidence = original.evidence();
        confidence = original.confidence();
        rules = original.rules();
    }

    public ReadingCopy title(@Nullable String other) {
        title = other;
        return this;
    }

    public ReadingCopy author(@Nullable String other) {
        author = other;
        return this;
    }

    public ReadingCopy meeting(Reading.@Nullable Meeting other) {
        meeting = other;
        return this;
    }

    public ReadingCopy people(List<Reading.Person> others) {
        people = others;
        return this;
    }

    public ReadingCopy organisations(List<Reading.Organisation> others) {
        organisations = others;
        return this;
    }

    public ReadingCopy counts(List<Reading.Count> others) {
        counts = others;
        return this;
    }

    public ReadingCopy decisions(List<Reading.Decision> others) {
        decisions = others;
        return this;
    }

    public ReadingCopy evidence(Map<String, TextRange> other) {
        evidence = other;
        return this;
    }

    public ReadingCopy confidence(Map<String, Double> other) {
        confidence = other;
        return this;
    }

    public ReadingCopy rules(Map<String, String> others) {
        rules = others;
        return this;
    }

    /** The copy itself. */
    public Reading made() {
        return new Reading(
                title,
                author,
                original.publisher(),
                original.publishedOn(),
                original.language(),
                meeting,
                people,
                organisations,
                counts,
                decisions,
                evidence,
                confidence,
                rules,
                original.alternatives(),
                original.truncated());
    }
}
