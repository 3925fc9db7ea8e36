package org.lienhiep.news.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.ReadingAddition;
import org.lienhiep.news.opinion.Opinion;
import org.lienhiep.news.reading.TextRange;

/**
 * A second opinion beside the proposals, as they stand now: where both say the same, where they differ, and what only
 * the opinion says. Changes nothing.
 */
final class Disagreements {

    private final Opinion opinion;
    private final List<Difference<?>> differences = new ArrayList<>();
    private final List<ReadingAddition> additions = new ArrayList<>();
    private int agreed;

    /**
     * One field about which the second opinion says something else.
     *
     * @param value what it says; null when it cannot be taken, such as a host that is not in the register
     * @param words what it says, as it wrote it
     */
    record Difference<T>(Proposal<T> proposal, @Nullable T value, String words, TextRange evidence) {}

    /**
     * Compares.
     *
     * @param registered organisations of the register by the names that the opinion gives them
     */
    Disagreements(Proposals proposals, Opinion opinion, Map<String, OrganisationId> registered) {
        this.opinion = opinion;
        compare(proposals.author, Function.identity());
        compare(proposals.kind, MeetingKind::valueOf);
        compare(proposals.heldOn, LocalDate::parse);
        compare(proposals.period, Period::parse);
        compare(proposals.host, registered::get);
        compare(proposals.place, Function.identity());
        compare(proposals.societies, Integer::valueOf);
        compare(proposals.people, Integer::valueOf);
        var people = new PeopleComparison(proposals, this);
        opinion.elections().forEach(people::compare);
        opinion.people().forEach(people::compare);
        var counts = new CountComparison(proposals, this);
        opinion.counts().forEach(counts::compare);
    }

    private <T> void compare(Proposal<T> proposal, Function<String, @Nullable T> read) {
        var field = opinion.field(proposal.pointer());
        if (field == null) {
            return;
        }
        var value = read.apply(field.value());
        if (same(proposal.value(), value)) {
            agree();
        } else {
            differ(proposal, value, field.value(), field.evidence());
        }
    }

    private static boolean same(@Nullable Object read, @Nullable Object other) {
        return (read instanceof String words && other instanceof String otherWords)
                ? Proposals.sameWords(words, otherWords)
                : read != null && read.equals(other);
    }

    void agree() {
        agreed++;
    }

    <T> void differ(Proposal<T> proposal, @Nullable T value, String words, TextRange evidence) {
        differences.add(new Difference<>(proposal, value, words, evidence));
    }

    void add(ReadingAddition addition) {
        additions.add(addition);
    }

    /** What is still to be decided. */
    List<Difference<?>> differences() {
        return List.copyOf(differences);
    }

    /** What only the second opinion sees, elections, people and figures, and is still to be decided. */
    List<ReadingAddition> additions() {
        return List.copyOf(additions);
    }

    /** Somebody took it, or left it. */
    void settled(Difference<?> difference) {
        differences.remove(difference);
    }

    /** Somebody took it, or left it. */
    void settled(ReadingAddition addition) {
        additions.remove(addition);
    }

    int agreed() {
        return agreed;
    }

    /** How many values were left out because the article does not say them. */
    int dropped() {
        return opinion.dropped();
    }
}
