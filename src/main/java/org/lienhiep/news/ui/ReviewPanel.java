package org.lienhiep.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.news.Verdict;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.MarkedText;
import org.lienhiep.shell.RecordCatalog;

/** The article and, beside it, what was read in it. Words and fields lead to each other, by mouse and by keyboard. */
final class ReviewPanel extends Div {

    private final Proposals proposals;
    private final ReviewRows rows;
    private final OpinionCards cards;
    private final Runnable changed;
    private final MarkedText text = new MarkedText();
    private final ProposalList list = new ProposalList();
    private final Span opinionKeys = new Span();
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
        rows = new ReviewRows(this, proposals, catalog, changed);
        cards = new OpinionCards(this, proposals, rows, this::opinionDecided);
        addClassName("review");
        rows.fill(withArticle, withMeeting).forEach(list::add);
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
        var keys = new Paragraph(new Span(getTranslation("news.keys")), opinionKeys);
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

    private void mark() {
        var evidence = proposals.offer().reading().evidence();
        var read = rows.all().stream()
                .flatMap(row -> proposals
                        .evidence(row.proposal())
                        .map(evidence::get)
                        .map(range -> new MarkedText.Mark(
                                range.start(),
                                range.end(),
                                row.proposal().pointer(),
                                row.proposal().label(),
                                rows.tone(row.proposal()))));
        text.show(proposals.offer().text(), Stream.concat(read, cards.marks()).toList());
    }

    private void point(String key) {
        list.forget();
        activate(key, true);
    }

    private void activate(String key, boolean intoSight) {
        var before = rows.at(active);
        if (before != null) {
            before.activate(false, false);
        }
        active = key;
        var now = rows.at(key);
        if (now != null) {
            now.activate(true, intoSight);
        }
    }

    private void focus(String key) {
        var row = rows.at(key);
        if (row != null) {
            row.getElement().callJsFunction("focus");
        }
    }

    private void decide(String key, String verdict) {
        var card = cards.at(key);
        if (card != null) {
            decide(card, verdict);
        }
        var row = rows.at(key);
        if (row == null) {
            return;
        }
        switch (verdict) {
            case "accept" -> row.accept();
            case "edit" -> row.edit();
            case "reject" -> row.reject();
            case "other" -> row.takeOther();
            default -> throw new IllegalArgumentException("no verdict: " + verdict);
        }
    }

    /** Shows problems at their fields; returns those that belong to none. */
    List<InvalidInput.Problem> show(InvalidInput invalid) {
        rows.all().forEach(row -> row.problem(null));
        return invalid.problems().stream().filter(problem -> !shown(problem)).toList();
    }

    private boolean shown(InvalidInput.Problem problem) {
        var pointer = ProblemFields.pointer(problem.field());
        var row = pointer == null ? null : rows.at(pointer);
        if (pointer == null || row == null) {
            return false;
        }
        row.problem(getTranslation(problem.message(), problem.arguments()));
        focus(pointer);
        return true;
    }

    private static void decide(OpinionCard card, String verdict) {
        switch (verdict) {
            case "accept", "other" -> card.take();
            case "reject" -> card.leave();
            default -> {}
        }
    }

    /** Shows beside each field what a second opinion says otherwise, and what only it says; takes nothing. */
    void show(Disagreements disagreements) {
        cards.show(disagreements);
        opinionKeys.setText(" · " + getTranslation("news.keys.opinion"));
        mark();
    }

    private void opinionDecided() {
        mark();
        changed.run();
    }

    /** Takes what stands in editors that are still open. */
    void takeOpen() {
        rows.all().forEach(ProposalRow::take);
    }

    /** Accepts what is fairly sure and not decided yet, at the person's word. */
    void acceptFairlySure() {
        rows.all().stream()
                .filter(row -> row.proposal().state() == Verdict.State.OPEN
                        && row.proposal().confidence() >= Proposal.FAIRLY_SURE)
                .forEach(ProposalRow::accept);
    }
}
