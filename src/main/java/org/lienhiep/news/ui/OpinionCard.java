package org.lienhiep.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.lienhiep.news.reading.TextRange;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.MarkedText;

/** What only a second opinion says, in the place where its row would stand: to be taken or left, by mouse or keys. */
final class OpinionCard extends Div {

    private final String key;
    private final TextRange words;
    private final String tone;
    private final Runnable taking;
    private final Runnable leaving;

    /**
     * A card.
     *
     * @param key names it among the rows and the marked words
     * @param value what would be taken, in the reader's language
     * @param text the article
     * @param words where the article says so
     */
    OpinionCard(
            String key, String value, String text, TextRange words, String tone, Runnable taking, Runnable leaving) {
        this.key = key;
        this.words = words;
        this.tone = tone;
        this.taking = taking;
        this.leaving = leaving;
        var said = getTranslation("news.opinion.only", value);
        addClassName("opinion-card");
        getElement().setAttribute("data-proposal", key);
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", said);
        getElement().getStyle().set("--tone", "var(--lh-tone-" + tone + ")");
        var leave = new Button(new Icon("x"), _ -> leave());
        leave.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        leave.setTooltipText(getTranslation("news.opinion.leave"));
        leave.setAriaLabel(getTranslation("news.opinion.leave") + ": " + value);
        add(new OpinionNote(said, words.of(text), value, this::take), leave);
    }

    void take() {
        taking.run();
    }

    void leave() {
        leaving.run();
    }

    /** The words of the article that it rests on. */
    MarkedText.Mark mark() {
        return new MarkedText.Mark(words.start(), words.end(), key, getTranslation("news.opinion"), tone);
    }
}
