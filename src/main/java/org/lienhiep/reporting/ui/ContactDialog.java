package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.reminder.Contact;
import org.lienhiep.reporting.reminder.Contacts;
import org.lienhiep.shell.FormDialog;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Notices;

/** Asks who prepares the reports of a society. */
final class ContactDialog {

    private ContactDialog() {}

    static void open(Contacts contacts, OrganisationLabel society, Runnable saved) {
        var stored = contacts.edit(society.id());
        var reader = UI.getCurrent();
        var dialog = new FormDialog(society.name().in(I18n.reader()), reader.getTranslation("reporting.contact.text"));
        var name = dialog.field("name", reader.getTranslation("reporting.contact.name"), new TextField());
        var phone = dialog.field("phone", reader.getTranslation("reporting.contact.phone"), new TextField());
        var email = dialog.field("email", reader.getTranslation("reporting.contact.email"), new TextField());
        name.setValue(stored.values().name());
        phone.setValue(Objects.requireNonNullElse(stored.values().phone(), ""));
        email.setValue(Objects.requireNonNullElse(stored.values().email(), ""));
        dialog.action(reader.getTranslation("shell.save"), () -> {
            contacts.save(
                    society.id(), new Contact(name.getValue(), phone.getValue(), email.getValue()), stored.version());
            Notices.done(reader.getTranslation("shell.saved"));
            saved.run();
        });
        dialog.open();
    }
}
