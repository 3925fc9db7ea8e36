package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.reminder.Contacts;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Section;

/** Who prepares the reports of an organisation, to be changed where the person may. */
final class ContactPanel extends Div {

    private final Contacts contacts;
    private final OrganisationLabel organisation;
    private final Div line = new Div();

    ContactPanel(Contacts contacts, OrganisationLabel organisation, boolean editable) {
        this.contacts = contacts;
        this.organisation = organisation;
        addClassName("contact-panel");
        var section = new Section(getTranslation("reporting.contact"), line);
        if (editable) {
            section.actions(new Button(
                    getTranslation("reporting.contact.edit"),
                    new Icon("pencil"),
                    _ -> ContactDialog.open(contacts, organisation, this::show)));
        }
        add(section);
        show();
    }

    private void show() {
        line.removeAll();
        line.add(new ContactLine(contacts.of(List.of(organisation.id())).get(organisation.id())));
    }
}
