package org.lienhiep.organisation.ui;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordField;
import org.lienhiep.shell.RowEditor;

/** One of the organisations that a change starts from. */
final class PartyRow extends RowEditor<OrganisationId> {

    static final String FIELD = "party";

    private final RecordField<OrganisationId> party;

    PartyRow(RecordCatalog catalog) {
        party = field(FIELD, "", new RecordField<>(catalog, OrganisationId.class));
        party.setAriaLabel(getTranslation("organisation.change.party"));
    }

    @Override
    protected void show(OrganisationId row) {
        party.setValue(row);
    }

    @Override
    protected @Nullable OrganisationId entered() {
        return party.getValue();
    }
}
