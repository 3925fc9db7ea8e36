package org.lienhiep.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.lienhiep.shell.Icon;

/** What a second opinion says, with its words in the article, to be taken or left. */
final class OpinionNote extends Div {

    private final @Nullable Runnable taking;

    /**
     * A note.
     *
     * @param said what it says, in a sentence
     * @param quote the words of the article that it rests on
     * @param name what would be taken, for whoever hears the button without seeing it
     * @param taking takes it; null where it cannot be taken
     */
    OpinionNote(String said, String quote, String name, @Nullable Runnable taking) {
        this.taking = taking;
        addClassName("proposal-opinion");
        var words = new Span(said);
        var where = new Span("“" + quote.replaceAll("\\s+", " ").strip() + "”");
        where.addClassName("opinion-quote");
        add(new Icon("languages"), new Div(words, where));
        if (taking != null) {
            var take = new Button(getTranslation("news.opinion.take"), _ -> taking.run());
            take.addThemeVariants(ButtonVariant.SMALL);
            take.setAriaLabel(getTranslation("news.opinion.take") + ": " + name);
            add(take);
        }
    }

    /** Takes what it says, if it can be taken. */
    void take() {
        if (taking != null) {
            taking.run();
        }
    }
}
