package org.lienhiep.news.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.opinion.Opinion;
import org.lienhiep.news.reading.TextRange;

/** Compares a second opinion with the proposals, field by field. */
final class Disagreements {

    private final Proposals proposals;
    private final Opinion opinion;
    private final Map<String, OrganisationId> registered;
    private final List<Difference<?>> differences = new ArrayList<>();
    private final List<Opinion.Elected> others = new ArrayList<>();
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
        this.proposals = proposals;
        this.opinion = opinion;
        this.registered = registered;
        compare(proposals.author, Function.identity());
        compare(proposals.kind, MeetingKind::valueOf);
        compare(proposals.heldOn, java.time.LocalDate::parse);
        compare(proposals.period, Period::parse);
        compare(proposals.host, this::host);
        compare(proposals.place, Function.identity());
        compare(proposals.societies, Integer::valueOf);
        compare(proposals.people, Integer::valueOf);
        opinion.elections().forEach(this::compare);
    }

    private <T> void compare(Proposal<T> proposal, Function<String, @Nullable T> read) {
        var field = opinion.field(proposal.pointer());
        if (field == null) {
            return;
        }
        var value = read.apply(field.value());
        if (same(proposal.proposed(), value)) {
            agreed++;
        } else {
            differences.add(new Difference<>(proposal, value, field.value(), field.evidence()));
        }
    }

    private static boolean same(@Nullable Object read, @Nullable Object other) {
        return (read instanceof String words && other instanceof String otherWords)
                ? Proposals.sameWords(words, otherWords)
                : read != null && read.equals(other);
    }

    private @Nullable OrganisationId host(String name) {
        return registered.get(name);
    }

    private void compare(Opinion.Elected elected) {
        for (var proposal : proposals.elections) {
            var read = proposal.proposed();
            if (read != null && Proposals.sameWords(read.person(), elected.person())) {
                compare(proposal, read, elected);
                return;
            }
        }
        others.add(elected);
    }

    private void compare(Proposal<ElectionValue> proposal, ElectionValue read, Opinion.Elected elected) {
        boolean same = Proposals.sameWords(read.post(), elected.post())
                && (elected.from() == null || Objects.equals(read.termFrom(), elected.from()))
                && (elected.to() == null || Objects.equals(read.termTo(), elected.to()));
        if (same) {
            agreed++;
            return;
        }
        var value = new ElectionValue(
                read.organisation(),
                read.person(),
                read.otherOffice(),
                elected.post(),
                read.body(),
                elected.from() == null ? read.termFrom() : elected.from(),
                elected.to() == null ? read.termTo() : elected.to());
        differences.add(new Difference<>(proposal, value, elected.post(), elected.evidence()));
    }

    List<Difference<?>> differences() {
        return differences;
    }

    /** Elections that only the second opinion sees. */
    List<Opinion.Elected> others() {
        return others;
    }

    int agreed() {
        return agreed;
    }
}
