package org.lienhiep.meeting.invitation.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.invitation.InvitedSociety;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordField;
import org.lienhiep.shell.RowEditor;

/** A society to be invited. */
final class SocietyRow extends RowEditor<InvitedSociety> {

    private final RecordField<OrganisationId> organisation;
    private final TextField email;

    SocietyRow(RecordCatalog catalog) {
        organisation = field(
                "organisation",
                getTranslation("meeting.invitation.society"),
                new RecordField<>(catalog, OrganisationId.class));
        email = field("email", getTranslation("meeting.invitation.email"), new TextField());
    }

    @Override
    protected void show(InvitedSociety row) {
        organisation.setValue(row.organisation());
        email.setValue(Objects.requireNonNullElse(row.email(), ""));
    }

    @Override
    protected @Nullable InvitedSociety entered() {
        var society = new InvitedSociety(organisation.getValue(), textOf(email));
        return society.organisation() == null && society.email() == null ? null : society;
    }
}
