package org.lienhiep.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.news.Verdict;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.MarkedText;
import org.lienhiep.shell.RecordCatalog;

/** The article and, beside it, what was read in it. Words and fields lead to each other, by mouse and by keyboard. */
final class ReviewPanel extends Div {

    private final Proposals proposals;
    private final Editors editors;
    private final ProposalWords words;
    private final Reasons reasons;
    private final Remembering remembering;
    private final Runnable changed;
    private final MarkedText text = new MarkedText();
    private final ProposalList list = new ProposalList();
    private final Map<String, ProposalRow<?>> rows = new LinkedHashMap<>();
    private String active = "";

    /**
     * The article and its fields.
     *
     * @param withArticle whether title, newspaper and day are asked for; not where the article is recorded already
     * @param withMeeting whether the meeting is
     */
    ReviewPanel(
            Proposals proposals, RecordCatalog catalog, boolean withArticle, boolean withMeeting, Runnable changed) {
        this.proposals = proposals;
        this.changed = changed;
        editors = new Editors(this, catalog, proposals);
        words = new ProposalWords(this, catalog, proposals);
        reasons = new Reasons(this, proposals);
        remembering = new Remembering(this, proposals, words);
        addClassName("review");
        fill(withArticle, withMeeting);
        mark();
        text.onPoint(event -> point(event.key()));
        text.onOpen(event -> focus(event.key()));
        list.onPoint(event -> {
            activate(event.key(), false);
            text.activate(event.key());
        });
        list.onDecide(event -> decide(event.key(), event.verdict()));
        var article = new Div(new H2(getTranslation("news.article")), text);
        article.addClassName("review-article");
        var keys = new Paragraph(getTranslation("news.keys"));
        keys.addClassNames("secondary", "review-keys");
        var all = new Button(getTranslation("news.accept.rest"), new Icon("list-checks"), _ -> acceptFairlySure());
        all.addThemeVariants(ButtonVariant.SMALL);
        all.setTooltipText(getTranslation("news.accept.rest.help"));
        var head = new Div(new H2(getTranslation("news.read")), all);
        head.addClassName("review-head");
        list.getElement().setAttribute("role", "group");
        list.getElement().setAttribute("aria-label", getTranslation("news.read"));
        var fields = new Div(head, keys, list);
        fields.addClassName("review-fields");
        add(article, fields);
    }

    private void fill(boolean withArticle, boolean withMeeting) {
        if (withArticle) {
            fillArticle();
        }
        if (withMeeting) {
            fillMeeting();
        }
        several("news.group.mentions", proposals.mentions, words::mention, editors::mention);
        if (withMeeting) {
            several("news.group.counts", proposals.counts, words::count, editors::count);
            several("news.group.decisions", proposals.decisions, Function.identity(), editors::lines);
        }
    }

    private void fillArticle() {
        group("news.group.article");
        row(proposals.title, Function.identity(), () -> editors.line(proposals.title));
        optional(proposals.author, Function.identity(), () -> editors.line(proposals.author));
        optional(proposals.publisher, Function.identity(), () -> editors.line(proposals.publisher));
        optional(proposals.publishedOn, words::day, () -> editors.day(proposals.publishedOn));
        optional(proposals.url, Function.identity(), () -> editors.line(proposals.url));
    }

    private void fillMeeting() {
        group("news.group.meeting");
        row(proposals.kind, words::kind, () -> editors.kind(proposals.kind));
        row(proposals.heldOn, words::day, () -> editors.day(proposals.heldOn));
        optional(proposals.heldUntil, words::day, () -> editors.day(proposals.heldUntil));
        row(proposals.host, words::organisation, () -> editors.organisation(proposals.host));
        row(proposals.period, words::period, () -> editors.period(proposals.period));
        optional(proposals.body, Function.identity(), () -> editors.line(proposals.body));
        row(proposals.place, Function.identity(), () -> editors.line(proposals.place));
        optional(proposals.societies, words::number, () -> editors.number(proposals.societies));
        optional(proposals.people, words::people, () -> editors.number(proposals.people));
        several("news.group.elections", proposals.elections, words::election, editors::election);
        several("news.group.guests", proposals.guests, words::guest, editors::guest);
    }

    private void group(String messageKey) {
        list.add(new H3(getTranslation(messageKey)));
    }

    private <T> void several(
            String messageKey,
            List<Proposal<T>> group,
            Function<T, String> words,
            Function<Proposal<T>, Editor<T>> editor) {
        if (!group.isEmpty()) {
            group(messageKey);
            group.forEach(proposal -> row(proposal, words, () -> editor.apply(proposal)));
        }
    }

    /** Shown only when something was read: nothing is missing without it. */
    private <T> void optional(Proposal<T> proposal, Function<T, String> words, Supplier<Editor<T>> editor) {
        row(proposal, words, editor).setVisible(proposal.wasRead() || proposal.value() != null);
    }

    private <T> ProposalRow<T> row(Proposal<T> proposal, Function<T, String> words, Supplier<Editor<T>> editor) {
        var row = new ProposalRow<>(proposal, tone(proposal), words, editor, changed);
        if (reasons.has(proposal)) {
            row.explained(() -> reasons.of(proposal));
        }
        row.linked(() -> this.words.page(proposal.value()));
        row.remembering(() -> remembering.question(proposal));
        rows.put(proposal.pointer(), row);
        list.add(row);
        return row;
    }

    private String tone(Proposal<?> proposal) {
        return proposals.elections.contains(proposal) ? Tones.election() : Tones.of(proposal.pointer());
    }

    private void mark() {
        var evidence = proposals.offer().reading().evidence();
        var marks = rows.values().stream()
                .flatMap(row -> proposals
                        .evidence(row.proposal())
                        .map(evidence::get)
                        .map(range -> new MarkedText.Mark(
                                range.start(),
                                range.end(),
                                row.proposal().pointer(),
                                row.proposal().label(),
                                tone(row.proposal()))))
                .toList();
        text.show(proposals.offer().text(), marks);
    }

    private void point(String key) {
        list.forget();
        activate(key, true);
    }

    private void activate(String key, boolean intoSight) {
        var before = rows.get(active);
        if (before != null) {
            before.activate(false, false);
        }
        active = key;
        var now = rows.get(key);
        if (now != null) {
            now.activate(true, intoSight);
        }
    }

    private void focus(String key) {
        var row = rows.get(key);
        if (row != null) {
            row.getElement().callJsFunction("focus");
        }
    }

    private void decide(String key, String verdict) {
        var row = rows.get(key);
        if (row == null) {
            return;
        }
        switch (verdict) {
            case "accept" -> row.accept();
            case "edit" -> row.edit();
            case "reject" -> row.reject();
            default -> throw new IllegalArgumentException("no verdict: " + verdict);
        }
    }

    /** Shows problems at their fields; returns those that belong to none. */
    List<InvalidInput.Problem> show(InvalidInput invalid) {
        rows.values().forEach(row -> row.problem(null));
        return invalid.problems().stream().filter(problem -> !shown(problem)).toList();
    }

    private boolean shown(InvalidInput.Problem problem) {
        var pointer = ProblemFields.pointer(problem.field());
        var row = pointer == null ? null : rows.get(pointer);
        if (pointer == null || row == null) {
            return false;
        }
        row.problem(getTranslation(problem.message(), problem.arguments()));
        focus(pointer);
        return true;
    }

    /** Shows beside each field what a second opinion says otherwise; takes nothing. */
    void show(Disagreements disagreements) {
        disagreements.differences().forEach(this::show);
    }

    @SuppressWarnings("unchecked") // a row is found by its own proposal
    private <T> void show(Disagreements.Difference<T> difference) {
        var row = (ProposalRow<T>) rows.get(difference.proposal().pointer());
        if (row == null) {
            return;
        }
        row.setVisible(true);
        var value = difference.value();
        var words = value == null ? difference.words() : row.words(value);
        var quote = difference.evidence().of(proposals.offer().text());
        row.otherwise(getTranslation("news.opinion.otherwise", words, quote), value);
    }

    /** Takes what stands in editors that are still open. */
    void takeOpen() {
        rows.values().forEach(ProposalRow::take);
    }

    /** Accepts what is fairly sure and not decided yet, at the person's word. */
    void acceptFairlySure() {
        rows.values().stream()
                .filter(row -> row.proposal().state() == Verdict.State.OPEN
                        && row.proposal().confidence() >= Proposal.FAIRLY_SURE)
                .forEach(ProposalRow::accept);
    }
}
