package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.DecisionDraft;
import org.lienhiep.meeting.DecisionState;
import org.lienhiep.shell.DayField;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordField;
import org.lienhiep.shell.RowEditor;

/** Something that a meeting decided. */
final class DecisionRow extends RowEditor<DecisionDraft> {

    private final TextField number = field("number", getTranslation("meeting.decision.number"), new TextField());
    private final TextArea text = field("text", getTranslation("meeting.decision.text"), new TextArea());
    private final RecordField<OrganisationId> owner;
    private final DayField due = field("due", getTranslation("meeting.decision.due"), new DayField());
    private final Select<DecisionState> state;
    private @Nullable UUID id;

    DecisionRow(RecordCatalog catalog) {
        number.setPlaceholder(getTranslation("meeting.decision.number.next"));
        text.setMinRows(1);
        owner = new RecordField<>(catalog, OrganisationId.class);
        owner.setClearButtonVisible(true);
        field("owner", getTranslation("meeting.decision.owner"), owner);
        state = new Select<>();
        state.setItems(DecisionState.values());
        state.setItemLabelGenerator(each -> getTranslation("meeting.decision.state." + each));
        state.setValue(DecisionState.OPEN);
        field("state", getTranslation("meeting.decision.state"), state);
    }

    @Override
    protected void show(DecisionDraft row) {
        id = row.id();
        number.setValue(Objects.requireNonNullElse(row.number(), ""));
        text.setValue(Objects.requireNonNullElse(row.text(), ""));
        owner.setValue(row.owner());
        due.setValue(row.due());
        state.setValue(Objects.requireNonNullElse(row.state(), DecisionState.OPEN));
    }

    @Override
    protected @Nullable DecisionDraft entered() {
        var decision =
                new DecisionDraft(id, textOf(number), textOf(text), owner.getValue(), due.getValue(), state.getValue());
        var nothing = decision.text() == null
                && decision.number() == null
                && decision.owner() == null
                && decision.due() == null;
        return nothing ? null : decision;
    }
}
