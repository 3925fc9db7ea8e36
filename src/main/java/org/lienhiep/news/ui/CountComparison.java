package org.lienhiep.news.ui;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.news.ReadingAddition;
import org.lienhiep.news.opinion.Opinion;
import org.lienhiep.news.reading.Reading;
import org.lienhiep.news.reading.TextRange;

/** Compares the figures of a second opinion with those that are proposed: how many, how exactly, of which indicator. */
final class CountComparison {

    private final Proposals proposals;
    private final Disagreements result;
    private final Set<Proposal<CountValue>> compared = new HashSet<>();

    CountComparison(Proposals proposals, Disagreements result) {
        this.proposals = proposals;
        this.result = result;
    }

    void compare(Opinion.Count count) {
        var found = first(count, this::sameNumber);
        if (found == null) {
            found = first(count, this::sameThing);
        }
        if (found == null) {
            result.add(new ReadingAddition.Count(
                    new Reading.Count(
                            count.label(),
                            count.indicator(),
                            count.value(),
                            count.qualifier(),
                            count.unit() == null ? count.label() : count.unit()),
                    count.evidence()));
            return;
        }
        compared.add(found);
        compare(found, Objects.requireNonNull(found.value()), count);
    }

    private @Nullable Proposal<CountValue> first(
            Opinion.Count count, BiPredicate<Proposal<CountValue>, Opinion.Count> fits) {
        return proposals.counts.stream()
                .filter(each -> !compared.contains(each) && each.value() != null && fits.test(each, count))
                .findFirst()
                .orElse(null);
    }

    /** The same number in the same words, or of the same thing. */
    private boolean sameNumber(Proposal<CountValue> proposal, Opinion.Count count) {
        var read = Objects.requireNonNull(proposal.value());
        return read.value().compareTo(count.value()) == 0
                && (inSameWords(proposal, count.evidence()) || isSame(read, count));
    }

    /** Another number of the same thing in the same words: one of the two misread it. */
    private boolean sameThing(Proposal<CountValue> proposal, Opinion.Count count) {
        return inSameWords(proposal, count.evidence()) && isSame(Objects.requireNonNull(proposal.value()), count);
    }

    private boolean inSameWords(Proposal<CountValue> proposal, TextRange words) {
        var evidence = proposals.offer().reading().evidence();
        return proposals
                .evidence(proposal)
                .map(evidence::get)
                .anyMatch(each -> each.start() < words.end() && words.start() < each.end());
    }

    private static boolean isSame(CountValue read, Opinion.Count count) {
        return (read.indicator() != null && read.indicator().equals(count.indicator()))
                || sameBeginning(read.label(), count.label());
    }

    private void compare(Proposal<CountValue> proposal, CountValue read, Opinion.Count count) {
        boolean sameUnit = count.unit() == null || read.unit() == null || sameBeginning(read.unit(), count.unit());
        boolean same = read.value().compareTo(count.value()) == 0
                && read.qualifier() == count.qualifier()
                && sameUnit
                && (count.indicator() == null || count.indicator().equals(read.indicator()));
        if (same) {
            result.agree();
            return;
        }
        var value = new CountValue(
                read.label(),
                count.value(),
                count.qualifier(),
                sameUnit ? read.unit() : count.unit(),
                count.indicator() == null ? read.indicator() : count.indicator());
        result.differ(proposal, value, count.label(), count.evidence());
    }

    /** One may say more of what was counted than the other: "buổi" and "buổi phổ biến kiến thức". */
    private static boolean sameBeginning(String one, String other) {
        var first = SearchKey.of(one) + " ";
        var second = SearchKey.of(other) + " ";
        return first.startsWith(second) || second.startsWith(first);
    }
}
