package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.meeting.ElectionDraft;
import org.lienhiep.shell.DayField;
import org.lienhiep.shell.NamedField;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordField;
import org.lienhiep.shell.RowEditor;

/** The election of one person to one post. */
final class ElectionRow extends RowEditor<ElectionDraft> {

    private final NamedField<PersonId> person;
    private final NamedField<PostId> post;
    private final TextField body;
    private final IntegerField termFrom;
    private final IntegerField termTo;
    private final TextField otherOffice;
    private final DayField effectiveOn;
    private final RecordField<OrganisationId> organisation;
    private @Nullable UUID id;

    ElectionRow(RecordCatalog catalog) {
        person = field("person", word("person"), new NamedField<>(catalog, PersonId.class));
        post = field("post", word("postTitle"), new NamedField<>(catalog, PostId.class));
        termFrom = field("termFrom", word("termFrom"), new IntegerField());
        termTo = field("termTo", word("termTo"), new IntegerField());
        body = field("body", word("body"), new TextField());
        body.setPlaceholder(getTranslation("meeting.election.body.usual"));
        otherOffice = field("otherOffice", word("otherOffice"), new TextField());
        effectiveOn = field("effectiveOn", word("effectiveOn"), new DayField());
        effectiveOn.setPlaceholder(getTranslation("meeting.election.effectiveOn.usual"));
        organisation = field("organisation", word("organisation"), new RecordField<>(catalog, OrganisationId.class));
        organisation.setPlaceholder(getTranslation("meeting.election.organisation.usual"));
        organisation.setClearButtonVisible(true);
    }

    private String word(String component) {
        return getTranslation("meeting.election." + component);
    }

    @Override
    protected void show(ElectionDraft row) {
        id = row.id();
        person.setValue(row.person());
        post.setValue(row.post());
        termFrom.setValue(row.termFrom());
        termTo.setValue(row.termTo());
        body.setValue(Objects.requireNonNullElse(row.body(), ""));
        otherOffice.setValue(Objects.requireNonNullElse(row.otherOffice(), ""));
        effectiveOn.setValue(row.effectiveOn());
        organisation.setValue(row.organisation());
    }

    @Override
    protected @Nullable ElectionDraft entered() {
        var nothing = Stream.<HasValue<?, ?>>of(
                        person, post, termFrom, termTo, body, otherOffice, effectiveOn, organisation)
                .allMatch(HasValue::isEmpty);
        return nothing
                ? null
                : new ElectionDraft(
                        id,
                        organisation.getValue(),
                        person.getValue(),
                        textOf(otherOffice),
                        post.getValue(),
                        textOf(body),
                        termFrom.getValue(),
                        termTo.getValue(),
                        effectiveOn.getValue());
    }
}
