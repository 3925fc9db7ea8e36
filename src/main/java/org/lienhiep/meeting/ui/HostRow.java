package org.lienhiep.meeting.ui;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordField;
import org.lienhiep.shell.RowEditor;

/** One of those who hold a meeting. */
final class HostRow extends RowEditor<OrganisationId> {

    static final String FIELD = "host";

    private final RecordField<OrganisationId> host;

    HostRow(RecordCatalog catalog) {
        host = field(FIELD, "", new RecordField<>(catalog, OrganisationId.class));
        host.setAriaLabel(getTranslation("meeting.hosts"));
    }

    @Override
    protected void show(OrganisationId row) {
        host.setValue(row);
    }

    @Override
    protected @Nullable OrganisationId entered() {
        return host.getValue();
    }
}
