package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.function.Supplier;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MemberDraft;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordForm;
import org.lienhiep.shell.RowsField;

/** The fields of who came: numbers, societies, the members of the body, guests. */
final class PresenceFields {

    private final RecordForm<MeetingDraft> form;
    private final RecordCatalog catalog;
    private final AttendanceField attendance;

    PresenceFields(RecordForm<MeetingDraft> form, RecordCatalog catalog, AttendanceField attendance) {
        this.form = form;
        this.catalog = catalog;
        this.attendance = attendance;
    }

    /** Adds them to the form. */
    void add(Supplier<List<MemberDraft>> members) {
        form.field("called", count()).setHelperText(form.getTranslation("meeting.called.help"));
        form.field("came", count());
        form.field("societiesAttending", count()).setHelperText(form.getTranslation("meeting.societiesAttending.help"));
        form.field("peopleAttending", count()).setHelperText(form.getTranslation("meeting.peopleAttending.help"));
        var qualifier = new Select<Qualifier>();
        qualifier.setItems(Qualifier.values());
        qualifier.setItemLabelGenerator(each -> form.getTranslation("meeting.peopleQualifier." + each));
        form.field("peopleQualifier", qualifier);
        form.wide(form.field("attendance", attendance));
        form.wide(form.field("roll", new RollField(catalog, members)));
        form.wide(form.field("guests", new RowsField<>(form.getTranslation("meeting.guests.add"), GuestRow::new)));
    }

    private static IntegerField count() {
        var count = new IntegerField();
        count.setMin(0);
        return count;
    }
}
