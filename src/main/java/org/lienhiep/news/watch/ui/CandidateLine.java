package org.lienhiep.news.watch.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.lienhiep.news.ui.ArticleLinks;
import org.lienhiep.news.watch.Candidate;
import org.lienhiep.news.watch.Candidate.Recorded;
import org.lienhiep.news.watch.CandidateState;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;

/** One candidate: what it is, why it may matter, and what to do with it. */
final class CandidateLine extends Div {

    private static final int PERCENT = 100;

    private final Candidate candidate;
    private final Checkbox chosen = new Checkbox();

    /** What a line asks for. */
    interface Actions {
        void record(CandidateLine line);

        void decide(CandidateLine line, CandidateState state);

        void join(CandidateLine line, Recorded recorded);

        void chosen();
    }

    CandidateLine(Candidate candidate, Actions actions) {
        this.candidate = candidate;
        addClassName("candidate");
        getElement().setAttribute("role", "listitem");
        getElement().setAttribute("tabindex", "0");
        chosen.setAriaLabel(getTranslation("news.inbox.choose", candidate.title()));
        chosen.addValueChangeListener(_ -> actions.chosen());
        chosen.setVisible(candidate.state() == CandidateState.NEW || candidate.state() == CandidateState.KEPT);
        key(chosen, "x");
        var badge = new RankBadge(candidate.rank());
        var body = new Div(title(), meta());
        body.addClassName("candidate-body");
        if (candidate.recorded() != null) {
            body.add(recorded(candidate.recorded()));
        }
        if (candidate.excerpt() != null) {
            body.add(new Paragraph(candidate.excerpt()));
        }
        body.add(badge.reasons(candidate.rank()));
        add(chosen, badge, body, buttons(actions));
    }

    Candidate candidate() {
        return candidate;
    }

    boolean isChosen() {
        return chosen.getValue();
    }

    void focusSoon() {
        getElement().executeJs("setTimeout(() => this.focus())");
    }

    private Component title() {
        var link = new Anchor(candidate.url(), candidate.title());
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        link.add(new Icon("external-link"));
        link.getElement().setAttribute("title", getTranslation("news.inbox.open-page"));
        key(link, "o");
        return new H3(link);
    }

    private Component meta() {
        var day = candidate.publishedOn();
        var line = new Span(Formats.joined(
                candidate.publisher(),
                day == null ? null : Formats.of(getLocale()).day(day),
                copies()));
        line.addClassName("secondary");
        return line;
    }

    /** The article that has its words already. */
    private Component recorded(Recorded recorded) {
        var link = new Anchor(ArticleLinks.page(recorded.article()), recorded.title());
        link.setRouterIgnore(false);
        var likeness = new Span(getTranslation("news.duplicate.nearly", Math.round(recorded.likeness() * PERCENT)));
        likeness.addClassName("secondary");
        var line = new Div(
                new Chip("copy", getTranslation("news.inbox.recorded-already"), Chip.Tone.WARNING), likeness, link);
        line.addClassName("candidate-recorded");
        return line;
    }

    private String copies() {
        if (candidate.copies().isEmpty()) {
            return "";
        }
        var others = candidate.copies().stream()
                .map(copy -> copy.publisher() == null ? copy.url() : copy.publisher())
                .distinct()
                .collect(Collectors.joining(", "));
        return getTranslation("news.inbox.copies", others);
    }

    private Div buttons(Actions actions) {
        var buttons = new Div();
        buttons.addClassName("candidate-actions");
        if (candidate.recorded() != null) {
            buttons.add(join(actions, candidate.recorded()));
        }
        switch (candidate.state()) {
            case NEW ->
                buttons.add(
                        record(actions),
                        button("news.inbox.keep", "clock", "l", () -> actions.decide(this, CandidateState.KEPT)),
                        dismiss(actions));
            case KEPT -> buttons.add(record(actions), dismiss(actions));
            case DISMISSED ->
                buttons.add(
                        button("news.inbox.restore", "undo-2", "l", () -> actions.decide(this, CandidateState.NEW)));
            case RECORDED -> {
                if (candidate.article() != null) {
                    var link = new Anchor(ArticleLinks.page(candidate.article()), getTranslation("news.inbox.article"));
                    link.setRouterIgnore(false);
                    key(link, "r");
                    buttons.add(link);
                }
            }
        }
        return buttons;
    }

    private Button record(Actions actions) {
        var button = button("news.inbox.record", "check", "r", () -> actions.record(this));
        if (candidate.recorded() == null) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        button.setDisableOnClick(true);
        button.addClickListener(_ -> button.setEnabled(true));
        return button;
    }

    private Button join(Actions actions, Recorded recorded) {
        var button = button("news.copy.instead", "copy", "c", () -> actions.join(this, recorded));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setTooltipText(getTranslation("news.copy.instead.help"));
        return button;
    }

    private Button dismiss(Actions actions) {
        return button("news.inbox.dismiss", "x", "d", () -> actions.decide(this, CandidateState.DISMISSED));
    }

    private Button button(String text, String icon, String key, Runnable action) {
        var button = new Button(getTranslation(text), new Icon(icon), _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(text) + ": " + candidate.title());
        key(button, key);
        return button;
    }

    /** Which key presses it while the line has the focus. */
    private static void key(Component component, String key) {
        component.getElement().setAttribute("data-key", key);
    }
}
