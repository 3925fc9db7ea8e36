package org.lienhiep.organisation.ui;

import com.vaadin.flow.component.textfield.TextField;

/** A text that is proposed, and proposed anew, until somebody types another. */
final class ProposedText extends TextField {

    private boolean typed;

    ProposedText(String label) {
        super(label);
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                typed = !event.getValue().isBlank();
            }
        });
    }

    /** Shows this text instead of what was proposed before; what somebody typed stays. */
    void propose(String text) {
        if (!typed) {
            setValue(text);
        }
    }
}
