package org.lienhiep.leadership.ui;

import com.vaadin.flow.component.customfield.CustomField;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordField;

/** The meeting that something was decided at, found by its name. Where no feature keeps meetings it stays hidden. */
final class MeetingField extends CustomField<@Nullable MeetingId> {

    private final @Nullable RecordField<MeetingId> field;
    private @Nullable MeetingId kept;

    MeetingField(RecordCatalog catalog) {
        if (known(catalog)) {
            var picker = new RecordField<>(catalog, MeetingId.class);
            picker.setClearButtonVisible(true);
            picker.setWidthFull();
            picker.addValueChangeListener(_ -> updateValue());
            add(picker);
            field = picker;
        } else {
            field = null;
            setVisible(false);
        }
    }

    /** Whether a feature keeps meetings. */
    static boolean known(RecordCatalog catalog) {
        return catalog.sources().stream().anyMatch(source -> source.type() == MeetingId.class);
    }

    @Override
    protected @Nullable MeetingId generateModelValue() {
        return field == null ? kept : field.getValue();
    }

    @Override
    protected void setPresentationValue(@Nullable MeetingId value) {
        kept = value;
        if (field != null) {
            field.setValue(value);
        }
    }
}
