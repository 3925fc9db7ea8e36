package org.lienhiep.news.watch.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.lienhiep.news.watch.SourceKind;
import org.lienhiep.news.watch.SourceRow;
import org.lienhiep.news.watch.SourceState;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Fact;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;

/** One watched source: how it is doing, what came from it, and what to do about it. */
final class SourceCard extends Div {

    private final SourceRow source;
    private final Instant now;

    /** What a card asks for. */
    interface Actions {
        void pause(SourceRow source, boolean pause);

        void lookSoon(SourceRow source);

        void remove(SourceRow source);
    }

    SourceCard(SourceRow source, Instant now, Actions actions) {
        this.source = source;
        this.now = now;
        addClassNames("part", "source-card");
        var head = new Div(new H2(source.publisher()), chip());
        head.addClassName("source-head");
        add(head, address());
        if (source.problem() != null) {
            var problem = new Div(
                    new Icon("triangle-alert"), new Span(ProblemWords.text(this, source.problem(), source.status())));
            problem.addClassName("source-problem");
            add(problem);
        }
        add(facts(), buttons(actions));
    }

    private Chip chip() {
        return switch (source.state()) {
            case FRESH -> new Chip("clock", getTranslation("news.watch.state.fresh"), Chip.Tone.INFO);
            case WELL -> new Chip("check", getTranslation("news.watch.state.well"), Chip.Tone.SUCCESS);
            case FAILING -> new Chip("triangle-alert", getTranslation("news.watch.state.failing"), Chip.Tone.WARNING);
            case BROKEN -> new Chip("circle-x", getTranslation("news.watch.state.broken"), Chip.Tone.ERROR);
            case PAUSED -> new Chip("circle-pause", getTranslation("news.watch.state.paused"), Chip.Tone.NEUTRAL);
        };
    }

    private Component address() {
        var link = new Anchor(source.url(), source.url());
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        link.addClassName("source-address");
        return link;
    }

    private Fact.Sheet facts() {
        var formats = Formats.of(getLocale());
        var looked = source.lookedAt();
        return Fact.sheet()
                .add(
                        getTranslation("news.watch.looked"),
                        looked == null ? getTranslation("news.watch.never") : formats.moment(looked))
                .add(getTranslation("news.watch.next"), next(formats))
                .add(getTranslation("news.watch.kind"), kind())
                .add(
                        getTranslation("news.watch.found"),
                        getTranslation("news.watch.found.text", source.found(), source.recorded()));
    }

    private String next(Formats formats) {
        if (source.state() == SourceState.PAUSED) {
            return "–";
        }
        return source.dueAt().isAfter(now) ? formats.moment(source.dueAt()) : getTranslation("news.watch.soon");
    }

    private String kind() {
        if (source.kind() == null) {
            return "–";
        }
        var kind =
                getTranslation(source.kind() == SourceKind.FEED ? "news.watch.kind.feed" : "news.watch.kind.sitemap");
        return getTranslation("news.watch.kind.text", kind, source.listed(), source.everyHours());
    }

    private Div buttons(Actions actions) {
        var paused = source.state() == SourceState.PAUSED;
        var buttons = new Div(
                button("news.watch.edit", "pencil", () -> UI.getCurrent().navigate(WatchLinks.editSource(source.id()))),
                paused
                        ? button("news.watch.resume", "circle-play", () -> actions.pause(source, false))
                        : button("news.watch.pause", "circle-pause", () -> actions.pause(source, true)));
        if (!paused) {
            buttons.add(button("news.watch.look", "repeat", () -> actions.lookSoon(source)));
        }
        buttons.add(button("news.watch.remove", "trash-2", () -> actions.remove(source)));
        buttons.addClassName("source-buttons");
        return buttons;
    }

    private Button button(String text, String icon, Runnable action) {
        var button = new Button(getTranslation(text), new Icon(icon), _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(text) + ": " + source.publisher());
        return button;
    }
}
