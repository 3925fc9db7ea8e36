package org.lienhiep.news.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.news.coverage.PairReason;
import org.lienhiep.news.coverage.SuggestedPair;
import org.lienhiep.news.ui.ArticleLinks;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;

/** Articles and meetings that seem to belong together: one press links them, another remembers that they do not. */
final class PairList extends Div {

    private static final int SHOWN = 10;

    private final transient CoverageServices services;
    private final transient Place place;
    private final boolean may;
    private final transient Runnable changed;
    private int shown = SHOWN;

    /**
     * The list.
     *
     * @param changed runs when a pair was linked, or that was taken back
     */
    PairList(CoverageServices services, Place place, boolean may, Runnable changed) {
        this.services = services;
        this.place = place;
        this.may = may;
        this.changed = changed;
        addClassName("pairs");
        show();
    }

    private void show() {
        removeAll();
        var waiting = services.pairs().waiting(place.organisation(), place.period());
        if (waiting.isEmpty()) {
            var nothing = new Paragraph(getTranslation("news.coverage.pairs.none"));
            nothing.addClassName("secondary");
            add(nothing);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("pair-list");
        waiting.stream().limit(shown).forEach(pair -> list.add(item(pair)));
        add(list);
        if (waiting.size() > shown) {
            add(new Button(getTranslation("news.coverage.more"), _ -> {
                shown += SHOWN;
                show();
            }));
        }
    }

    private ListItem item(SuggestedPair pair) {
        var sides = new Div(article(pair), new Icon("link"), meeting(pair));
        sides.addClassName("pair-sides");
        var reasons = new Div(new Chip(
                pair.score() >= 80 ? "circle-check" : "circle-dot",
                getTranslation("news.coverage.score", pair.score()),
                pair.score() >= 80 ? Chip.Tone.SUCCESS : Chip.Tone.INFO));
        reasons.addClassName("pair-reasons");
        pair.reasons().forEach(reason -> reasons.add(reason(reason)));
        var item = new ListItem(sides, reasons);
        if (may) {
            item.add(actions(pair));
        }
        return item;
    }

    private Div article(SuggestedPair pair) {
        var day = pair.publishedOn() == null ? null : Formats.of(getLocale()).day(pair.publishedOn());
        return side(ArticleLinks.page(pair.article()), pair.title(), Formats.joined(pair.publisher(), day));
    }

    private Div meeting(SuggestedPair pair) {
        var row = pair.meeting();
        var host = row.hosts().isEmpty() ? null : row.hosts().getFirst().name().in(getLocale());
        return side(
                MeetingLinks.page(row.id()),
                row.name().in(getLocale()),
                Formats.joined(Formats.of(getLocale()).day(row.heldOn()), host));
    }

    private static Div side(String path, String title, String details) {
        var below = new Div(details);
        below.addClassName("secondary");
        return new Div(new PageLink(path, title), below);
    }

    private Chip reason(PairReason reason) {
        return new Chip(
                reason.speaksFor() ? "check" : "minus",
                getTranslation("news.coverage.reason." + reason),
                reason.speaksFor() ? Chip.Tone.NEUTRAL : Chip.Tone.WARNING);
    }

    private Div actions(SuggestedPair pair) {
        var accept = new Button(getTranslation("news.coverage.accept"), new Icon("check"), _ -> accept(pair));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setAriaLabel(getTranslation(
                "news.coverage.accept.pair", pair.title(), pair.meeting().name().in(getLocale())));
        accept.addClassName("pair-accept");
        var refuse = new Button(getTranslation("news.coverage.refuse"), new Icon("x"), _ -> refuse(pair));
        refuse.addThemeVariants(ButtonVariant.TERTIARY);
        refuse.setAriaLabel(getTranslation(
                "news.coverage.refuse.pair", pair.title(), pair.meeting().name().in(getLocale())));
        var actions = new Div(accept, refuse);
        actions.addClassName("actions");
        return actions;
    }

    private void accept(SuggestedPair pair) {
        services.pairs().accept(pair.article(), pair.meeting().id());
        next();
        changed.run();
        Notices.undoable(
                getTranslation("news.coverage.accepted", pair.title()), getTranslation("news.coverage.undo"), () -> {
                    services.pairs()
                            .undoAcceptance(pair.article(), pair.meeting().id());
                    show();
                    changed.run();
                });
    }

    private void refuse(SuggestedPair pair) {
        services.pairs().refuse(pair.article(), pair.meeting().id());
        next();
        Notices.undoable(
                getTranslation("news.coverage.refused", pair.title()), getTranslation("news.coverage.undo"), () -> {
                    services.pairs().undoRefusal(pair.article(), pair.meeting().id());
                    show();
                });
    }

    /** The keyboard goes on with the next pair. */
    private void next() {
        show();
        buttons(this).stream().findFirst().ifPresent(Button::focus);
    }

    private static List<Button> buttons(Component within) {
        return within.getChildren()
                .flatMap(child -> child instanceof Button button && button.hasClassName("pair-accept")
                        ? Stream.of(button)
                        : buttons(child).stream())
                .toList();
    }
}
