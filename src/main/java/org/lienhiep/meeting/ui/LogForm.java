package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.shell.ChoiceField;
import org.lienhiep.shell.DayField;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.NamedField;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordField;
import org.lienhiep.shell.RecordForm;

/** The fields of a meeting that took place: one screen, all else folded away. */
final class LogForm {

    private final RecordForm<LoggedMeeting> form = new RecordForm<>(LoggedMeeting.class, "meeting");
    private final RecordCatalog catalog;
    private final Invitees invitees;
    private final Duplicates duplicates;
    private final Rolls rolls;
    private final NamedField<PersonId> chair;
    private final RecordField<OrganisationId> host;
    private final ChoiceField<MeetingKind> kind;
    private final DayField heldOn = new DayField();
    private final TextField title;
    private final AttendanceField attendance;
    private final Div known = new Div();

    LogForm(RecordCatalog catalog, Invitees invitees, Duplicates duplicates, Rolls rolls) {
        this.catalog = catalog;
        this.invitees = invitees;
        this.duplicates = duplicates;
        this.rolls = rolls;
        chair = new NamedField<>(catalog, PersonId.class);
        form.addClassName("log-form");
        host = form.field("host", new RecordField<>(catalog, OrganisationId.class));
        kind = form.field(
                "kind", new ChoiceField<>(each -> form.getTranslation("meeting.kind." + each), MeetingKind.values()));
        form.field("heldOn", heldOn);
        title = form.text("title");
        title.setLabel(form.getTranslation("meeting.own-title"));
        title.setPlaceholder(form.getTranslation("meeting.title.help"));
        title.setValueChangeMode(ValueChangeMode.LAZY);
        form.text("place");
        form.field("called", count());
        form.field("came", count());
        form.field("peopleAttending", count());
        form.text("link");
        var decision = form.area("decision");
        decision.setMinRows(2);
        form.wide(decision);
        attendance = new AttendanceField(catalog);
        rest();
        form.required("host", "kind", "heldOn");
        known.addClassName("log-known");
        known.getElement().setAttribute("role", "status");
        known.setVisible(false);
        host.addValueChangeListener(_ -> changed());
        kind.addValueChangeListener(_ -> changed());
        heldOn.addValueChangeListener(_ -> changed());
        title.addValueChangeListener(_ -> warn());
        chair.addValueChangeListener(_ -> doubtChair());
    }

    private void rest() {
        form.folded("meeting.log.more");
        form.text("body").setPlaceholder(form.getTranslation("meeting.body.example"));
        form.field("chair", chair);
        form.field("secretary", new NamedField<>(catalog, PersonId.class));
        form.field("startsAt", time());
        form.field("endsAt", time());
        form.wide(form.field("attendance", attendance));
        form.wide(form.area("minutes"));
    }

    private static TimePicker time() {
        var time = new TimePicker();
        time.setLocale(I18n.reader());
        return time;
    }

    private static IntegerField count() {
        var count = new IntegerField();
        count.setMin(0);
        return count;
    }

    RecordForm<LoggedMeeting> form() {
        return form;
    }

    /** Where meetings that may be the same are shown. */
    Div known() {
        return known;
    }

    /** Puts the cursor where one begins: on the day, once organisation and kind are known. */
    void begin() {
        (host.isEmpty() ? host : kind.isEmpty() ? kind : heldOn)
                .getElement()
                .executeJs("setTimeout(() => this.focus())"); // once it is on the page
    }

    private void changed() {
        attendance.offer(invitees.of(host.getValue(), heldOn.getValue()));
        doubtChair();
        warn();
    }

    private void doubtChair() {
        chair.setHelperText(
                rolls.doubtful(chair.getValue(), host.getValue(), heldOn.getValue())
                        ? form.getTranslation("meeting.chair.no-post")
                        : null);
    }

    /** Says at once that the meeting may be recorded already, with the way there. */
    private void warn() {
        known.removeAll();
        List<MeetingRow> found = duplicates.of(host.getValue(), kind.getValue(), heldOn.getValue(), title.getValue());
        known.setVisible(!found.isEmpty());
        if (!found.isEmpty()) {
            known.add(new Icon("triangle-alert"), new Span(form.getTranslation("meeting.log.known")));
            for (var row : found) {
                var link = MeetingLinks.anchor(
                        row.id(),
                        row.name().in(I18n.reader())
                                + ", "
                                + MeetingTimes.days(I18n.reader(), row.heldOn(), row.heldUntil()));
                link.setTarget("_blank");
                known.add(link);
            }
        }
    }
}
