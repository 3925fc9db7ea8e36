package org.lienhiep.meeting.invitation.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.meeting.invitation.InvitedGuest;
import org.lienhiep.shell.RowEditor;

/** A guest to be invited. */
final class InvitedGuestRow extends RowEditor<InvitedGuest> {

    private final TextField name = field("name", getTranslation("meeting.invitation.guest"), new TextField());
    private final TextField office = field("office", getTranslation("meeting.guest.office"), new TextField());
    private final TextField email = field("email", getTranslation("meeting.invitation.email"), new TextField());

    @Override
    protected void show(InvitedGuest row) {
        name.setValue(Objects.requireNonNullElse(row.name(), ""));
        office.setValue(Objects.requireNonNullElse(row.office(), ""));
        email.setValue(Objects.requireNonNullElse(row.email(), ""));
    }

    @Override
    protected @Nullable InvitedGuest entered() {
        var guest = new InvitedGuest(textOf(name), textOf(office), textOf(email));
        return guest.name() == null && guest.office() == null && guest.email() == null ? null : guest;
    }
}
