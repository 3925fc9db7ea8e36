package org.lienhiep.news.ui;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.ReadingAddition;
import org.lienhiep.shell.MarkedText;

/** Shows a second opinion among the rows of a review: beside the fields that it reads otherwise, and as cards. */
final class OpinionCards {

    private final Component reader;
    private final Proposals proposals;
    private final ReviewRows rows;
    private final Runnable decided;
    private final Map<String, OpinionCard> cards = new LinkedHashMap<>();

    /**
     * Cards among these rows.
     *
     * @param decided runs after something was taken or left
     */
    OpinionCards(Component reader, Proposals proposals, ReviewRows rows, Runnable decided) {
        this.reader = reader;
        this.proposals = proposals;
        this.rows = rows;
        this.decided = decided;
    }

    /** Shows this opinion in the place of an earlier one. */
    void show(Disagreements disagreements) {
        rows.all().forEach(row -> row.otherwise(null));
        List.copyOf(cards.keySet()).forEach(this::remove);
        disagreements.differences().forEach(each -> show(disagreements, each));
        disagreements.additions().forEach(each -> show(disagreements, each));
    }

    @SuppressWarnings("unchecked") // a row is found by its own proposal
    private <T> void show(Disagreements disagreements, Disagreements.Difference<T> difference) {
        var row = (ProposalRow<T>) rows.at(difference.proposal().pointer());
        if (row == null) {
            return;
        }
        row.setVisible(true);
        var value = difference.value();
        var words = value == null ? difference.words() : row.words(value);
        var quote = difference.evidence().of(proposals.offer().text());
        if (value == null) {
            row.otherwise(new OpinionNote(reader.getTranslation("news.opinion.unknown", words), quote, words, null));
            return;
        }
        var said = reader.getTranslation("news.opinion.otherwise", words);
        row.otherwise(new OpinionNote(said, quote, row.proposal().label() + " " + words, () -> {
            disagreements.settled(difference);
            proposals.take(difference.proposal(), value, difference.evidence());
            row.otherwise(null);
            row.decided();
            decided.run();
            row.focusRow();
        }));
    }

    private void show(Disagreements disagreements, ReadingAddition addition) {
        var group = rows.group(addition);
        if (group.getParent().isEmpty()) {
            return;
        }
        var key = "/opinion/" + cards.size();
        var card = new OpinionCard(
                key,
                words(addition),
                proposals.offer().text(),
                addition.words(),
                tone(addition),
                () -> take(key, disagreements, addition),
                () -> {
                    disagreements.settled(addition);
                    remove(key);
                    decided.run();
                });
        cards.put(key, card);
        group.append(card);
    }

    private void take(String key, Disagreements disagreements, ReadingAddition addition) {
        disagreements.settled(addition);
        var row = rows.row(proposals.take(addition));
        rows.group(addition).replace(Objects.requireNonNull(cards.remove(key)), row);
        row.decided();
        decided.run();
        row.focusRow();
    }

    private void remove(String key) {
        var card = cards.remove(key);
        if (card != null) {
            rows.remove(card);
        }
    }

    private String words(ReadingAddition addition) {
        var words = rows.words();
        return switch (addition) {
            case ReadingAddition.Count added -> words.count(ProposedRows.count(added.count()));
            case ReadingAddition.Person added -> {
                var person = added.person();
                var elected = person.elected();
                yield elected == null
                        ? words.guest(new GuestValue(person.name(), person.role()))
                        : words.election(ProposedRows.election(proposals.offer(), person, elected));
            }
        };
    }

    private static String tone(ReadingAddition addition) {
        return switch (addition) {
            case ReadingAddition.Person added ->
                added.person().elected() == null ? Tones.of("/people/0") : Tones.election();
            case ReadingAddition.Count _ -> Tones.of("/counts/0");
        };
    }

    /** Words of the article that cards rest on. */
    Stream<MarkedText.Mark> marks() {
        return cards.values().stream().map(OpinionCard::mark);
    }

    /** The card of this key; null when it is none of a card. */
    @Nullable
    OpinionCard at(String key) {
        return cards.get(key);
    }
}
