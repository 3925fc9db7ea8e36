package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.lienhiep.reporting.reminder.Contact;

/** Who prepares a society's reports, ready to be called or written to. */
final class ContactLine extends Div {

    ContactLine(@Nullable Contact contact) {
        addClassNames("contact-line", "secondary");
        if (contact == null) {
            add(new Span(getTranslation("reporting.contact.none")));
            return;
        }
        add(new Span(contact.name()));
        if (contact.phone() != null) {
            add(new Anchor("tel:" + contact.phone().replaceAll("[^+0-9]", ""), contact.phone()));
        }
        if (contact.email() != null) {
            add(new Anchor("mailto:" + contact.email(), contact.email()));
        }
    }
}
