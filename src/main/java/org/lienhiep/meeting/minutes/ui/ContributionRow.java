package org.lienhiep.meeting.minutes.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.meeting.minutes.Contribution;
import org.lienhiep.shell.NamedField;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordField;
import org.lienhiep.shell.RowEditor;

/** What one speaker said. */
final class ContributionRow extends RowEditor<Contribution> {

    private final NamedField<PersonId> speaker;
    private final TextField office;
    private final RecordField<OrganisationId> organisation;
    private final TextArea text;
    private @Nullable UUID id;
    private @Nullable UUID item;

    ContributionRow(RecordCatalog catalog) {
        speaker = field(
                "speaker", getTranslation("meeting.contribution.speaker"), new NamedField<>(catalog, PersonId.class));
        office = field("office", getTranslation("meeting.contribution.office"), new TextField());
        organisation = field(
                "organisation",
                getTranslation("meeting.contribution.organisation"),
                new RecordField<>(catalog, OrganisationId.class));
        text = field("text", getTranslation("meeting.contribution.text"), new TextArea());
    }

    @Override
    protected void show(Contribution row) {
        id = row.id();
        item = row.item();
        speaker.setValue(row.speaker());
        office.setValue(Objects.requireNonNullElse(row.office(), ""));
        organisation.setValue(row.organisation());
        text.setValue(Objects.requireNonNullElse(row.text(), ""));
    }

    @Override
    protected @Nullable Contribution entered() {
        var entered =
                new Contribution(id, item, speaker.getValue(), textOf(office), organisation.getValue(), textOf(text));
        var nothing = entered.speaker() == null
                && entered.office() == null
                && entered.organisation() == null
                && entered.text() == null;
        return nothing ? null : entered;
    }
}
