package org.lienhiep.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.ReadingAddition;
import org.lienhiep.shell.RecordCatalog;

/** The proposed fields as rows, in groups. */
final class ReviewRows {

    private final Proposals proposals;
    private final Editors editors;
    private final ProposalWords words;
    private final Reasons reasons;
    private final Remembering remembering;
    private final Runnable changed;
    private final Map<String, ProposalRow<?>> rows = new LinkedHashMap<>();

    private final Group article;
    private final Group meeting;
    private final Group elections;
    private final Group guests;
    private final Group mentions;
    private final Group counts;
    private final Group decisions;

    ReviewRows(Component reader, Proposals proposals, RecordCatalog catalog, Runnable changed) {
        this.proposals = proposals;
        this.changed = changed;
        editors = new Editors(reader, catalog, proposals);
        words = new ProposalWords(reader, catalog, proposals);
        reasons = new Reasons(reader, proposals);
        remembering = new Remembering(reader, proposals, words);
        article = new Group(reader, "news.group.article");
        meeting = new Group(reader, "news.group.meeting");
        elections = new Group(reader, "news.group.elections");
        guests = new Group(reader, "news.group.guests");
        mentions = new Group(reader, "news.group.mentions");
        counts = new Group(reader, "news.group.counts");
        decisions = new Group(reader, "news.group.decisions");
    }

    /** Rows under a heading; not to be seen while there are none. */
    static final class Group extends Div {

        private Group(Component reader, String messageKey) {
            add(new H3(reader.getTranslation(messageKey)));
            setVisible(false);
        }

        void append(Component row) {
            add(row);
            setVisible(true);
        }
    }

    /**
     * Makes the rows of everything that is proposed.
     *
     * @param withArticle whether title, newspaper and day are asked for; not where the article is recorded already
     * @param withMeeting whether the meeting is; only where the article tells of one
     */
    List<Group> fill(boolean withArticle, boolean withMeeting) {
        if (withArticle) {
            fillArticle();
        }
        if (withMeeting) {
            fillMeeting();
        }
        proposals.mentions.forEach(each -> mentions.append(row(each)));
        if (withMeeting) {
            proposals.counts.forEach(each -> counts.append(row(each)));
            proposals.decisions.forEach(each -> decisions.append(row(each)));
        }
        return withMeeting
                ? List.of(article, meeting, elections, guests, mentions, counts, decisions)
                : List.of(article, mentions);
    }

    private void fillArticle() {
        article.append(row(proposals.title, Function.identity(), () -> editors.line(proposals.title)));
        article.append(optional(proposals.author, Function.identity(), () -> editors.line(proposals.author)));
        article.append(optional(proposals.publisher, Function.identity(), () -> editors.line(proposals.publisher)));
        article.append(optional(proposals.publishedOn, words::day, () -> editors.day(proposals.publishedOn)));
        article.append(optional(proposals.url, Function.identity(), () -> editors.line(proposals.url)));
    }

    private void fillMeeting() {
        meeting.append(row(proposals.kind, words::kind, () -> editors.kind(proposals.kind)));
        meeting.append(row(proposals.heldOn, words::day, () -> editors.day(proposals.heldOn)));
        meeting.append(optional(proposals.heldUntil, words::day, () -> editors.day(proposals.heldUntil)));
        meeting.append(row(proposals.host, words::organisation, () -> editors.organisation(proposals.host))
                .unmatched(proposals.hostAsWritten));
        meeting.append(row(proposals.period, words::period, () -> editors.period(proposals.period)));
        meeting.append(optional(proposals.body, Function.identity(), () -> editors.line(proposals.body)));
        meeting.append(row(proposals.place, Function.identity(), () -> editors.line(proposals.place)));
        meeting.append(optional(proposals.societies, words::number, () -> editors.number(proposals.societies)));
        meeting.append(optional(proposals.people, words::people, () -> editors.number(proposals.people)));
        proposals.elections.forEach(each -> elections.append(row(each)));
        proposals.guests.forEach(each -> guests.append(row(each)));
    }

    /** A row for something of which an article may have several. */
    @SuppressWarnings("unchecked") // each list of the proposals holds values of one type
    ProposalRow<?> row(Proposal<?> proposal) {
        if (proposals.elections.contains(proposal)) {
            var election = (Proposal<ElectionValue>) proposal;
            return row(election, words::election, () -> editors.election(election));
        }
        if (proposals.guests.contains(proposal)) {
            var guest = (Proposal<GuestValue>) proposal;
            return row(guest, words::guest, () -> editors.guest(guest));
        }
        if (proposals.mentions.contains(proposal)) {
            var mention = (Proposal<Mention>) proposal;
            return row(mention, words::mention, () -> editors.mention(mention));
        }
        if (proposals.counts.contains(proposal)) {
            var count = (Proposal<CountValue>) proposal;
            return row(count, words::count, () -> editors.count(count));
        }
        var decision = (Proposal<String>) proposal;
        return row(decision, Function.identity(), () -> editors.lines(decision));
    }

    /** Shown only when something was read: nothing is missing without it. */
    private <T> ProposalRow<T> optional(Proposal<T> proposal, Function<T, String> said, Supplier<Editor<T>> editor) {
        var row = row(proposal, said, editor);
        row.setVisible(proposal.wasRead() || proposal.value() != null);
        return row;
    }

    private <T> ProposalRow<T> row(Proposal<T> proposal, Function<T, String> said, Supplier<Editor<T>> editor) {
        var row = new ProposalRow<>(proposal, tone(proposal), said, editor, changed);
        if (reasons.has(proposal)) {
            row.explained(() -> reasons.of(proposal));
        }
        row.linked(() -> words.page(proposal.value()));
        row.remembering(() -> remembering.question(proposal));
        rows.put(proposal.pointer(), row);
        return row;
    }

    String tone(Proposal<?> proposal) {
        return proposals.elections.contains(proposal) ? Tones.election() : Tones.of(proposal.pointer());
    }

    /** Where rows of what only a second opinion says are to stand. */
    Group group(ReadingAddition addition) {
        return switch (addition) {
            case ReadingAddition.Person added -> added.person().elected() == null ? guests : elections;
            case ReadingAddition.Count _ -> counts;
        };
    }

    /** Takes something out of its group. */
    void remove(Component row) {
        row.getParent().map(Group.class::cast).ifPresent(group -> {
            group.remove(row);
            group.setVisible(group.getComponentCount() > 1);
        });
    }

    ProposalWords words() {
        return words;
    }

    @Nullable
    ProposalRow<?> at(String pointer) {
        return rows.get(pointer);
    }

    Collection<ProposalRow<?>> all() {
        return rows.values();
    }
}
