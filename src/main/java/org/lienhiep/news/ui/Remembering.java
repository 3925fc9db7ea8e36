package org.lienhiep.news.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.kernel.id.OrganisationId;

/** Asks, where a person chose another record than was read, whether the name shall mean that record from now on. */
final class Remembering {

    private final Component reader;
    private final Proposals proposals;
    private final ProposalWords words;

    Remembering(Component reader, Proposals proposals, ProposalWords words) {
        this.reader = reader;
        this.proposals = proposals;
        this.words = words;
    }

    /**
     * What is asked.
     *
     * @param preset the answer while nobody gives another
     */
    record Question(String text, boolean preset) {}

    /** The question about a corrected field; null when its correction teaches no name. */
    @Nullable
    Question question(Proposal<?> proposal) {
        return switch (proposal.value()) {
            case OrganisationId host when proposal == proposals.host -> host(host);
            case Mention mention -> mention(mention, proposal.proposed());
            case CountValue count -> count(count, proposal.proposed());
            case ElectionValue election
            when proposal.proposed() instanceof ElectionValue read -> person(read.person(), election.person());
            case GuestValue guest
            when proposal.proposed() instanceof GuestValue read -> person(read.name(), guest.name());
            case null, default -> null;
        };
    }

    private @Nullable Question host(OrganisationId chosen) {
        var meeting = proposals.offer().reading().meeting();
        return meeting == null || chosen.equals(proposals.host.proposed())
                ? null
                : organisation(meeting.host(), chosen);
    }

    private @Nullable Question mention(Mention chosen, @Nullable Object read) {
        var before = read instanceof Mention mention ? mention.organisation() : null;
        return chosen.organisation() == null || chosen.organisation().equals(before)
                ? null
                : organisation(chosen.name(), chosen.organisation());
    }

    private @Nullable Question organisation(String written, OrganisationId chosen) {
        var name = words.organisation(chosen);
        return written.isBlank() || Proposals.sameWords(written, name)
                ? null
                : new Question(reader.getTranslation("news.remember", written, name), true);
    }

    private @Nullable Question count(CountValue chosen, @Nullable Object read) {
        var before = read instanceof CountValue count ? count.indicator() : null;
        var indicator = words.indicator(chosen.indicator());
        return indicator == null || Objects.equals(chosen.indicator(), before)
                ? null
                : new Question(reader.getTranslation("news.remember.count", chosen.label(), indicator), true);
    }

    /** Names that have little in common are two people: the article was misread, the name was not misspelt. */
    private @Nullable Question person(String written, String corrected) {
        return Proposals.sameWords(written, corrected)
                ? null
                : new Question(reader.getTranslation("news.remember", written, corrected), alike(written, corrected));
    }

    private static boolean alike(String one, String other) {
        var first = words(one);
        var second = words(other);
        var common = new HashSet<>(first);
        common.retainAll(second);
        return common.size() >= 2 || common.size() + 1 >= Math.max(first.size(), second.size());
    }

    private static Set<String> words(String name) {
        List<String> words = Arrays.asList(SearchKey.of(name).split(" ", -1));
        return new HashSet<>(words);
    }
}
