package org.lienhiep.meeting.election.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.meeting.election.CandidateDraft;
import org.lienhiep.shell.NamedField;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RowEditor;

/** Someone who stands for a post. */
final class CandidateRow extends RowEditor<CandidateDraft> {

    private final NamedField<PersonId> person;
    private final TextField otherOffice;

    CandidateRow(RecordCatalog catalog) {
        person =
                field("person", getTranslation("meeting.contest.candidate"), new NamedField<>(catalog, PersonId.class));
        otherOffice = field("otherOffice", getTranslation("meeting.election.otherOffice"), new TextField());
    }

    @Override
    protected void show(CandidateDraft row) {
        person.setValue(row.person());
        otherOffice.setValue(Objects.requireNonNullElse(row.otherOffice(), ""));
    }

    @Override
    protected @Nullable CandidateDraft entered() {
        return person.isEmpty() && otherOffice.isEmpty()
                ? null
                : new CandidateDraft(person.getValue(), textOf(otherOffice));
    }
}
