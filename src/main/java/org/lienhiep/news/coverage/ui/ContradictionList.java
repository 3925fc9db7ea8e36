package org.lienhiep.news.coverage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lienhiep.news.coverage.Contradiction;
import org.lienhiep.news.coverage.Contradictions;
import org.lienhiep.news.coverage.Settlement;
import org.lienhiep.news.coverage.Source;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;

/** Contradictions, both sides with the way to their evidence; what somebody settled is folded away. */
final class ContradictionList extends Div {

    private final transient Contradictions contradictions;
    private final transient ArticleReview review;
    private final transient Supplier<List<Contradiction>> found;
    private final boolean may;
    private final String nothing;

    /**
     * The list.
     *
     * @param found reads it
     * @param nothing what stands there when there are none
     */
    ContradictionList(
            Contradictions contradictions,
            ArticleReview review,
            Supplier<List<Contradiction>> found,
            boolean may,
            String nothing) {
        this.contradictions = contradictions;
        this.review = review;
        this.found = found;
        this.may = may;
        this.nothing = nothing;
        addClassName("contradictions");
        show(found.get());
    }

    private void show(List<Contradiction> all) {
        removeAll();
        var open = all.stream().filter(Contradiction::open).toList();
        var settled = all.stream().filter(each -> !each.open()).toList();
        if (open.isEmpty()) {
            var words = new Paragraph(nothing);
            words.addClassName("secondary");
            add(words);
        } else {
            add(list(open));
        }
        if (!settled.isEmpty()) {
            add(new Details(getTranslation("news.contradictions.settled", settled.size()), list(settled)));
        }
    }

    private UnorderedList list(List<Contradiction> those) {
        var list = new UnorderedList();
        list.addClassName("contradiction-list");
        those.forEach(each -> list.add(item(each)));
        return list;
    }

    private ListItem item(Contradiction each) {
        var words = new ContradictionWords(this);
        var title = new Div(new Icon("triangle-alert"), new Span(words.title(each)));
        title.addClassName("contradiction-title");
        if (each.provisional()) {
            title.add(new Chip("clock", getTranslation("news.contradiction.provisional"), Chip.Tone.NEUTRAL));
        }
        if (!each.confirmed()) {
            title.add(new Chip("circle-question-mark", getTranslation("news.contradiction.read"), Chip.Tone.WARNING));
        }
        var item =
                new ListItem(title, words.press(each.press(), each.said()), words.other(each.other(), each.stated()));
        var settlement = each.settlement();
        if (settlement != null) {
            item.add(settled(settlement));
        }
        if (may) {
            item.add(actions(each, words));
        }
        return item;
    }

    private Div settled(Settlement settlement) {
        var settled = new Div(
                new Chip(
                        settlement.verdict() == Settlement.Verdict.ARTICLE ? "pencil" : "check",
                        getTranslation("news.contradiction.verdict." + settlement.verdict()),
                        settlement.verdict() == Settlement.Verdict.ARTICLE ? Chip.Tone.WARNING : Chip.Tone.SUCCESS),
                new Span(settlement.reason()));
        var who = new Span(getTranslation(
                "news.contradiction.by",
                settlement.by(),
                Formats.of(getLocale()).moment(settlement.at())));
        who.addClassName("secondary");
        settled.add(who);
        settled.addClassName("contradiction-settled");
        return settled;
    }

    private Div actions(Contradiction each, ContradictionWords words) {
        var actions = new Div();
        actions.addClassName("actions");
        var settlement = each.settlement();
        unconfirmed(each).ifPresent(press -> actions.add(confirming(press)));
        if (settlement == null) {
            var settle = new Button(
                    getTranslation("news.contradiction.settle"),
                    _ -> new SettleDialog(contradictions, each, words, this::settledNow).open());
            settle.setAriaLabel(getTranslation("news.contradiction.settle") + ": " + words.title(each));
            actions.add(settle);
        } else {
            if (settlement.verdict() == Settlement.Verdict.ARTICLE) {
                words.correction(each).ifPresent(actions::add);
            }
            var reopen = new Button(getTranslation("news.contradiction.reopen"), new Icon("undo-2"), _ -> {
                contradictions.reopen(each.article(), each.fingerprint());
                show(found.get());
            });
            reopen.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            actions.add(reopen);
        }
        return actions;
    }

    /** The article that only the program read; empty where both sides are confirmed. */
    private static Optional<Source.Press> unconfirmed(Contradiction each) {
        return Stream.of(each.press(), each.other())
                .filter(Source.Press.class::isInstance)
                .map(Source.Press.class::cast)
                .filter(press -> !press.confirmed())
                .findFirst();
    }

    /** The program may have misread: whoever goes through the reading confirms it or puts it right. */
    private Button confirming(Source.Press press) {
        var confirm = new Button(
                getTranslation("news.contradiction.confirm"),
                new Icon("list-checks"),
                _ -> review.begin(press.article()));
        confirm.setAriaLabel(getTranslation("news.contradiction.confirm") + ": " + press.title());
        return confirm;
    }

    private void settledNow() {
        show(found.get());
        Notices.done(Objects.requireNonNull(getTranslation("news.contradiction.settled")));
    }
}
