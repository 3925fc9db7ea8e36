package org.lienhiep.news.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.news.ReadingAddition;
import org.lienhiep.news.opinion.Opinion;
import org.lienhiep.news.reading.Reading;

/** Compares the people of a second opinion, elected or only named, with those that are proposed. */
final class PeopleComparison {

    private final Proposals proposals;
    private final Disagreements result;
    private final Set<Proposal<ElectionValue>> compared = new HashSet<>();

    PeopleComparison(Proposals proposals, Disagreements result) {
        this.proposals = proposals;
        this.result = result;
    }

    /** One person may be elected to several posts: the same post first, else one that nothing was compared with. */
    void compare(Opinion.Elected elected) {
        var found = proposals.elections.stream()
                .filter(each -> !compared.contains(each)
                        && each.value() != null
                        && sameName(each.value().person(), elected.person()))
                .min(Comparator.comparing(
                        each -> !sameOffice(Objects.requireNonNull(each.value()).post(), elected.post())));
        if (found.isEmpty()) {
            result.add(new ReadingAddition.Person(
                    new Reading.Person(
                            elected.person(), null, null, new Reading.Election(elected.post(), null, term(elected))),
                    elected.evidence()));
            return;
        }
        compared.add(found.get());
        compare(found.get(), Objects.requireNonNull(found.get().value()), elected);
    }

    private static Reading.@Nullable Term term(Opinion.Elected elected) {
        return elected.from() == null || elected.to() == null ? null : new Reading.Term(elected.from(), elected.to());
    }

    private void compare(Proposal<ElectionValue> proposal, ElectionValue read, Opinion.Elected elected) {
        boolean samePost = sameOffice(read.post(), elected.post());
        if (samePost && sameYear(read.termFrom(), elected.from()) && sameYear(read.termTo(), elected.to())) {
            result.agree();
            return;
        }
        var value = new ElectionValue(
                read.organisation(),
                read.person(),
                read.otherOffice(),
                samePost ? read.post() : elected.post(),
                read.body(),
                elected.from() == null ? read.termFrom() : elected.from(),
                elected.to() == null ? read.termTo() : elected.to());
        result.differ(proposal, value, elected.post(), elected.evidence());
    }

    private static boolean sameYear(@Nullable Integer read, @Nullable Integer other) {
        return other == null || other.equals(read);
    }

    /** Who was elected may be named with another office. A bare name that nobody else reads tells nothing. */
    void compare(Opinion.Person person) {
        var office = person.office();
        var guest = proposals.guests.stream()
                .filter(each -> each.value() != null && sameName(each.value().name(), person.name()))
                .findFirst();
        var elected = proposals.elections.stream()
                .filter(each -> each.value() != null && sameName(each.value().person(), person.name()))
                .findFirst();
        if (guest.isPresent()) {
            compare(guest.get(), Objects.requireNonNull(guest.get().value()), person);
        } else if (elected.isPresent()) {
            compare(elected.get(), Objects.requireNonNull(elected.get().value()), person);
        } else if (office != null) {
            result.add(new ReadingAddition.Person(
                    new Reading.Person(person.name(), office, null, null), person.evidence()));
        }
    }

    private void compare(Proposal<GuestValue> proposal, GuestValue read, Opinion.Person person) {
        if (person.office() == null || has(read.office(), person.office())) {
            result.agree();
        } else {
            result.differ(proposal, new GuestValue(read.name(), person.office()), person.office(), person.evidence());
        }
    }

    private void compare(Proposal<ElectionValue> proposal, ElectionValue read, Opinion.Person person) {
        var office = person.office();
        if (office == null || sameOffice(read.post(), office) || has(read.otherOffice(), office)) {
            result.agree();
            return;
        }
        var value = new ElectionValue(
                read.organisation(), read.person(), office, read.post(), read.body(), read.termFrom(), read.termTo());
        result.differ(proposal, value, office, person.evidence());
    }

    /** The register may have the person under another name than the article. */
    private boolean sameName(String proposed, String named) {
        return Proposals.sameWords(proposed, named)
                || Proposals.sameWords(proposed, proposals.offer().person(named));
    }

    /** Whether one of the offices of a person is this. */
    private static boolean has(@Nullable String offices, String office) {
        return offices != null
                && Stream.concat(Stream.of(offices), Arrays.stream(offices.split(", ", -1)))
                        .anyMatch(one -> sameOffice(one, office));
    }

    /** One may name the organisation behind the office and the other not. */
    private static boolean sameOffice(String one, String other) {
        var first = SearchKey.of(one) + " ";
        var second = SearchKey.of(other) + " ";
        return first.startsWith(second) || second.startsWith(first);
    }
}
