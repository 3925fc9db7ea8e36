package org.lienhiep.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says that a member unites with that of another line, where this can be changed, and leads there. */
final class ToldElsewhere extends Div {

    /**
     * Says so.
     *
     * @param other name of the member of the other line
     * @param change puts the cursor on the choice in that line
     */
    ToldElsewhere(String other, Runnable change) {
        addClassName("move-elsewhere");
        var there = new Button(getTranslation("organisation.change.united-with.change"), _ -> change.run());
        there.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Span(getTranslation("organisation.change.united-with", other)), there);
    }
}
