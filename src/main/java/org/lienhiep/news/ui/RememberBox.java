package org.lienhiep.news.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.Verdict;

/** Asks below a corrected field whether the name read there shall be remembered; empty while nothing is to be asked. */
final class RememberBox extends Div {

    private final Proposal<?> proposal;
    private final Runnable changed;
    private Supplier<Remembering.@Nullable Question> question = () -> null;

    RememberBox(Proposal<?> proposal, Runnable changed) {
        this.proposal = proposal;
        this.changed = changed;
        addClassName("proposal-beside");
    }

    /** Asks this from now on. */
    void asks(Supplier<Remembering.@Nullable Question> asked) {
        question = asked;
        show();
    }

    /** Asks what the field as it is now gives to ask. */
    void show() {
        removeAll();
        var asked = proposal.state() == Verdict.State.CORRECTED ? question.get() : null;
        if (asked == null) {
            proposal.remember(null);
            return;
        }
        if (proposal.remember() == null) {
            proposal.remember(asked.preset());
        }
        var box = new Checkbox(asked.text(), Boolean.TRUE.equals(proposal.remember()));
        box.addValueChangeListener(change -> {
            proposal.remember(change.getValue());
            changed.run();
        });
        add(box);
    }
}
