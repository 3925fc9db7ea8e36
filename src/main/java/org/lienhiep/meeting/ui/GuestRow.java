package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.meeting.GuestDraft;
import org.lienhiep.shell.RowEditor;

/** A guest of a meeting. */
final class GuestRow extends RowEditor<GuestDraft> {

    private final TextField name = field("name", getTranslation("meeting.guest.name"), new TextField());
    private final TextField office = field("office", getTranslation("meeting.guest.office"), new TextField());

    @Override
    protected void show(GuestDraft row) {
        name.setValue(Objects.requireNonNullElse(row.name(), ""));
        office.setValue(Objects.requireNonNullElse(row.office(), ""));
    }

    @Override
    protected @Nullable GuestDraft entered() {
        var guest = new GuestDraft(textOf(name), textOf(office));
        return guest.name() == null && guest.office() == null ? null : guest;
    }
}
