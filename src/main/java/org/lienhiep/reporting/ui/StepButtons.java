package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import org.lienhiep.shell.Icon;

/** Moves something one place up or down. */
final class StepButtons extends Span {

    /**
     * Two buttons.
     *
     * @param name what is moved
     * @param move by -1 or 1
     */
    StepButtons(String name, IntConsumer move) {
        addClassName("step-buttons");
        add(step("arrow-up", "reporting.move.up", name, () -> move.accept(-1)));
        add(step("arrow-down", "reporting.move.down", name, () -> move.accept(1)));
    }

    private Button step(String icon, String key, String name, Runnable move) {
        var button = new Button(new Icon(icon), _ -> move.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key, name));
        return button;
    }
}
