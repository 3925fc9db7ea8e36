package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.MemberDraft;
import org.lienhiep.meeting.ReviewedPeriod;
import org.lienhiep.shell.ChoiceField;
import org.lienhiep.shell.DayField;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.NamedField;
import org.lienhiep.shell.PeriodField;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordForm;
import org.lienhiep.shell.RowsField;

/** The fields of a meeting, what is most often known first. */
final class MeetingForm {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final RecordForm<MeetingDraft> form = new RecordForm<>(MeetingDraft.class, "meeting");
    private final RecordCatalog catalog;
    private final Invitees invitees;
    private final Rolls rolls;
    private final @Nullable MeetingState opened;
    private final ChoiceField<MeetingKind> kind =
            new ChoiceField<>(each -> text("meeting.kind." + each), MeetingKind.values());
    private final RowsField<OrganisationId> hosts;
    private final DayField heldOn = new DayField();
    private final PeriodField period = new PeriodField();
    private final AttendanceField attendance;
    private final NamedField<PersonId> chair;
    private TextField body = new TextField();
    private @Nullable Period proposed;

    /**
     * The form.
     *
     * @param opened the state of the meeting that is changed; null for a new one
     */
    MeetingForm(RecordCatalog catalog, Invitees invitees, Rolls rolls, @Nullable MeetingState opened) {
        this.catalog = catalog;
        this.invitees = invitees;
        this.rolls = rolls;
        this.opened = opened;
        hosts = new RowsField<>(text("meeting.hosts.add"), HostRow.FIELD, () -> new HostRow(catalog)).startWithOne();
        attendance = new AttendanceField(catalog);
        chair = new NamedField<>(catalog, PersonId.class);
        what();
        organ();
        people();
        course();
        form.required("kind", "hosts", "heldOn");
        kind.addValueChangeListener(_ -> advise());
        heldOn.addValueChangeListener(_ -> advise());
        period.addValueChangeListener(_ -> doubt());
        chair.addValueChangeListener(_ -> doubtChair());
        hosts.addValueChangeListener(_ -> doubtChair());
        heldOn.addValueChangeListener(_ -> doubtChair());
        hosts.addValueChangeListener(_ -> offerInvitees());
        heldOn.addValueChangeListener(_ -> offerInvitees());
        MeetingWords.writtenBy(form, catalog);
    }

    RecordForm<MeetingDraft> form() {
        return form;
    }

    /** Puts the cursor where one begins. */
    void begin() {
        (kind.isEmpty() ? kind : heldOn)
                .getElement()
                .executeJs("setTimeout(() => this.focus())"); // once it is on the page
    }

    private void what() {
        form.field("kind", kind);
        form.field("heldOn", heldOn);
        form.field("heldUntil", new DayField()).setHelperText(text("meeting.heldUntil.help"));
        form.field("startsAt", time());
        form.field("endsAt", time());
        form.text("place");
        hosts.addClassName("hosts-field");
        form.wide(form.field("hosts", hosts));
        form.field("period", period);
        form.field("chair", chair);
        form.field("secretary", new NamedField<>(catalog, PersonId.class));
        form.field("state", states());
        var title = form.text("title");
        title.setLabel(text("meeting.own-title"));
        title.setHelperText(text("meeting.title.help"));
    }

    private TimePicker time() {
        var time = new TimePicker();
        time.setLocale(I18n.reader());
        time.setStep(QUARTER);
        time.setClearButtonVisible(true);
        return time;
    }

    /** Steps further on need more than a word, and are taken on the meeting's page. */
    private Select<@Nullable MeetingState> states() {
        var states = new Select<@Nullable MeetingState>();
        states.setItems(MeetingState.values());
        states.setItemEnabledProvider(
                each -> each == MeetingState.PLANNED || each == MeetingState.HELD || each == opened);
        states.setEmptySelectionAllowed(true);
        states.setEmptySelectionCaption(text("meeting.state.by-date"));
        states.setItemLabelGenerator(
                each -> each == null ? text("meeting.state.by-date") : text("meeting.state." + each));
        return states;
    }

    private void organ() {
        form.section("meeting.organ");
        body = form.text("body");
        body.setPlaceholder(text("meeting.body.example"));
        var session = form.field("sessionNumber", new IntegerField());
        session.setMin(1);
        form.field("enlarged", new Checkbox());
    }

    private void people() {
        form.section("meeting.attending");
        new PresenceFields(form, catalog, attendance).add(this::members);
    }

    private List<MemberDraft> members() {
        return rolls.of(organiser(), body.getValue(), kind.getValue(), heldOn.getValue());
    }

    private @Nullable OrganisationId organiser() {
        List<OrganisationId> chosen = hosts.getValue();
        return chosen.isEmpty() ? null : chosen.getFirst();
    }

    private void course() {
        form.section("meeting.course");
        var agenda = form.area("agenda");
        agenda.setHelperText(text("meeting.agenda.help"));
        form.wide(agenda);
        var minutes = form.area("minutes");
        // Once there is a meeting, its minutes are written item by item on a page of their own.
        minutes.setVisible(opened == null);
        form.wide(minutes);
        form.wide(form.text("link"));
        form.section("meeting.outcome");
        form.wide(form.field(
                "decisions", new RowsField<>(text("meeting.decisions.add"), () -> new DecisionRow(catalog))));
        form.wide(form.field(
                "elections", new RowsField<>(text("meeting.elections.add"), () -> new ElectionRow(catalog))));
    }

    /** Proposes the period under review as long as nobody chose another one. */
    private void advise() {
        var next = kind.isEmpty() || heldOn.isEmpty()
                ? null
                : ReviewedPeriod.proposed(kind.getValue(), heldOn.getValue()).orElse(null);
        if (period.isEmpty() || period.getValue().equals(proposed)) {
            period.setValue(next);
        }
        proposed = next;
        doubt();
    }

    private void doubt() {
        period.setHelperText(ReviewedPeriod.doubt(kind.getValue(), heldOn.getValue(), period.getValue())
                .map(odd -> form.getTranslation(odd.message()))
                .orElse(null));
    }

    /** A warning only: guests do chair, and registers have gaps. */
    private void doubtChair() {
        chair.setHelperText(
                rolls.doubtful(chair.getValue(), organiser(), heldOn.getValue())
                        ? text("meeting.chair.no-post")
                        : null);
    }

    private void offerInvitees() {
        attendance.offer(invitees.of(organiser(), heldOn.getValue()));
    }

    private String text(String key) {
        return form.getTranslation(key);
    }
}
